/**
 * @generated SignedSource<<9b0d1b35f479ebe773faa6cb421f144c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type EnableUserInput = {
  idempotencyKey?: string | null | undefined;
  userId: string;
};
export type PersonSideEnableMutation$variables = {
  input: EnableUserInput;
};
export type PersonSideEnableMutation$data = {
  readonly enableUser: {
    readonly user: {
      readonly active: boolean;
      readonly id: string;
    };
  };
};
export type PersonSideEnableMutation = {
  response: PersonSideEnableMutation$data;
  variables: PersonSideEnableMutation$variables;
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
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "EnableUserPayload",
    "kind": "LinkedField",
    "name": "enableUser",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "user",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "active",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PersonSideEnableMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PersonSideEnableMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "f9dcf568e2a49c03a3b64b898b35bac7",
    "id": null,
    "metadata": {},
    "name": "PersonSideEnableMutation",
    "operationKind": "mutation",
    "text": "mutation PersonSideEnableMutation(\n  $input: EnableUserInput!\n) {\n  enableUser(input: $input) {\n    user {\n      id\n      active\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "adc4a8c8dedc9a671ff446e44bdafe70";

export default node;
