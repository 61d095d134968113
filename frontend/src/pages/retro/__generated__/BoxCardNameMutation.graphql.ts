/**
 * @generated SignedSource<<fa2b3e0b66906b4ba55fc4829195056f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UpdateRetroGroupInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  title?: string | null | undefined;
  version?: number | null | undefined;
};
export type BoxCardNameMutation$variables = {
  input: UpdateRetroGroupInput;
};
export type BoxCardNameMutation$data = {
  readonly updateRetroGroup: {
    readonly group: {
      readonly id: string;
      readonly title: string;
      readonly version: number;
    };
  };
};
export type BoxCardNameMutation = {
  response: BoxCardNameMutation$data;
  variables: BoxCardNameMutation$variables;
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
    "concreteType": "UpdateRetroGroupPayload",
    "kind": "LinkedField",
    "name": "updateRetroGroup",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "RetroGroup",
        "kind": "LinkedField",
        "name": "group",
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
            "name": "version",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "title",
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
    "name": "BoxCardNameMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "BoxCardNameMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "602a2811e34ea2de6a45174eeb766a82",
    "id": null,
    "metadata": {},
    "name": "BoxCardNameMutation",
    "operationKind": "mutation",
    "text": "mutation BoxCardNameMutation(\n  $input: UpdateRetroGroupInput!\n) {\n  updateRetroGroup(input: $input) {\n    group {\n      id\n      version\n      title\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e6bf0f0c27299442dad56e2a3b60b4ed";

export default node;
