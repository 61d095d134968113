/**
 * @generated SignedSource<<0ec5530cc8df834b19ac98f2efaaf656>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
export type StartSprintInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type StartDialogMutation$variables = {
  input: StartSprintInput;
};
export type StartDialogMutation$data = {
  readonly startSprint: {
    readonly sprint: {
      readonly id: string;
      readonly product: {
        readonly activeSprint: {
          readonly id: string;
          readonly name: string;
        } | null | undefined;
        readonly id: string;
      };
      readonly startedAt: string | null | undefined;
      readonly state: SprintState;
      readonly version: number;
    };
  };
};
export type StartDialogMutation = {
  response: StartDialogMutation$data;
  variables: StartDialogMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "StartSprintPayload",
    "kind": "LinkedField",
    "name": "startSprint",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Sprint",
        "kind": "LinkedField",
        "name": "sprint",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "state",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "startedAt",
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
            "concreteType": "Product",
            "kind": "LinkedField",
            "name": "product",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Sprint",
                "kind": "LinkedField",
                "name": "activeSprint",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
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
    "name": "StartDialogMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "StartDialogMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "5e3c33bad7a45f9e5808ccb6ae95962a",
    "id": null,
    "metadata": {},
    "name": "StartDialogMutation",
    "operationKind": "mutation",
    "text": "mutation StartDialogMutation(\n  $input: StartSprintInput!\n) {\n  startSprint(input: $input) {\n    sprint {\n      id\n      state\n      startedAt\n      version\n      product {\n        id\n        activeSprint {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "478347c142956b2372f6b9cc5d4d96ef";

export default node;
