/**
 * @generated SignedSource<<9c9fc7ace9c596b42dbf7c8c834fe07e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Direction = "DOWN" | "UP";
export type GoalState = "ACHIEVED" | "ACTIVE" | "DRAFT" | "DROPPED" | "MISSED";
export type CreateGoalInput = {
  due?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  metric?: MetricInput | null | undefined;
  productId: string;
  servesId?: string | null | undefined;
  start?: string | null | undefined;
  state?: GoalState | null | undefined;
  title: string;
  why?: string | null | undefined;
};
export type MetricInput = {
  baseline?: number | null | undefined;
  direction?: Direction | null | undefined;
  name?: string | null | undefined;
  target?: number | null | undefined;
  unit?: string | null | undefined;
};
export type GoalDialogCreateMutation$variables = {
  input: CreateGoalInput;
};
export type GoalDialogCreateMutation$data = {
  readonly createGoal: {
    readonly goalEdge: {
      readonly node: {
        readonly id: string;
      };
    };
  };
};
export type GoalDialogCreateMutation = {
  response: GoalDialogCreateMutation$data;
  variables: GoalDialogCreateMutation$variables;
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
    "concreteType": "CreateGoalPayload",
    "kind": "LinkedField",
    "name": "createGoal",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "GoalEdge",
        "kind": "LinkedField",
        "name": "goalEdge",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Goal",
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
    "name": "GoalDialogCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "GoalDialogCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "46b3990efb9776e125b5f56007482df0",
    "id": null,
    "metadata": {},
    "name": "GoalDialogCreateMutation",
    "operationKind": "mutation",
    "text": "mutation GoalDialogCreateMutation(\n  $input: CreateGoalInput!\n) {\n  createGoal(input: $input) {\n    goalEdge {\n      node {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d6402db1bdcba8d2f9b532ba3ed81fbb";

export default node;
