/**
 * @generated SignedSource<<23719c8ab00b84151c433a2f9d5f48ec>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type CreateSprintInput = {
  capacity?: number | null | undefined;
  end?: string | null | undefined;
  goal?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  name?: string | null | undefined;
  productId: string;
  start?: string | null | undefined;
};
export type SprintDialogCreateMutation$variables = {
  input: CreateSprintInput;
};
export type SprintDialogCreateMutation$data = {
  readonly createSprint: {
    readonly sprintEdge: {
      readonly node: {
        readonly id: string;
        readonly name: string;
      };
    };
  };
};
export type SprintDialogCreateMutation = {
  response: SprintDialogCreateMutation$data;
  variables: SprintDialogCreateMutation$variables;
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
    "concreteType": "CreateSprintPayload",
    "kind": "LinkedField",
    "name": "createSprint",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "SprintEdge",
        "kind": "LinkedField",
        "name": "sprintEdge",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Sprint",
            "kind": "LinkedField",
            "name": "node",
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "SprintDialogCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SprintDialogCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "1e17bcbd68e9302aa9ab4b966e01c0b7",
    "id": null,
    "metadata": {},
    "name": "SprintDialogCreateMutation",
    "operationKind": "mutation",
    "text": "mutation SprintDialogCreateMutation(\n  $input: CreateSprintInput!\n) {\n  createSprint(input: $input) {\n    sprintEdge {\n      node {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "ed119de222da71552877434f03097a58";

export default node;
