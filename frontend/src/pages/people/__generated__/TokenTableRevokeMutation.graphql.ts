/**
 * @generated SignedSource<<770e4b348f766b34799d9d9d9e8bb209>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type RevokeTokenInput = {
  idempotencyKey?: string | null | undefined;
  tokenId: string;
};
export type TokenTableRevokeMutation$variables = {
  input: RevokeTokenInput;
};
export type TokenTableRevokeMutation$data = {
  readonly revokeToken: {
    readonly deletedTokenId: string;
  };
};
export type TokenTableRevokeMutation = {
  response: TokenTableRevokeMutation$data;
  variables: TokenTableRevokeMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "deletedTokenId",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "TokenTableRevokeMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RevokeTokenPayload",
        "kind": "LinkedField",
        "name": "revokeToken",
        "plural": false,
        "selections": [
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TokenTableRevokeMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RevokeTokenPayload",
        "kind": "LinkedField",
        "name": "revokeToken",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "filters": null,
            "handle": "deleteRecord",
            "key": "",
            "kind": "ScalarHandle",
            "name": "deletedTokenId"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "fbac52cc953d1f84e796a1038ec38469",
    "id": null,
    "metadata": {},
    "name": "TokenTableRevokeMutation",
    "operationKind": "mutation",
    "text": "mutation TokenTableRevokeMutation(\n  $input: RevokeTokenInput!\n) {\n  revokeToken(input: $input) {\n    deletedTokenId\n  }\n}\n"
  }
};
})();

(node as any).hash = "b51e642493c2738883317589dfe94af2";

export default node;
