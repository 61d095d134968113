/**
 * @generated SignedSource<<868949a7be006f84170bd0c8001e8ac8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Direction = "DOWN" | "UP";
export type GoalState = "ACHIEVED" | "ACTIVE" | "DRAFT" | "DROPPED" | "MISSED";
export type UpdateGoalInput = {
  due?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  metric?: MetricInput | null | undefined;
  reason?: string | null | undefined;
  servesId?: string | null | undefined;
  start?: string | null | undefined;
  state?: GoalState | null | undefined;
  title?: string | null | undefined;
  version?: number | null | undefined;
  why?: string | null | undefined;
  word?: string | null | undefined;
};
export type MetricInput = {
  baseline?: number | null | undefined;
  direction?: Direction | null | undefined;
  name?: string | null | undefined;
  target?: number | null | undefined;
  unit?: string | null | undefined;
};
export type GoalActionsReopenMutation$variables = {
  input: UpdateGoalInput;
};
export type GoalActionsReopenMutation$data = {
  readonly updateGoal: {
    readonly goal: {
      readonly " $fragmentSpreads": FragmentRefs<"GoalDialog_goal">;
    };
  };
};
export type GoalActionsReopenMutation = {
  response: GoalActionsReopenMutation$data;
  variables: GoalActionsReopenMutation$variables;
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
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "GoalActionsReopenMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateGoalPayload",
        "kind": "LinkedField",
        "name": "updateGoal",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Goal",
            "kind": "LinkedField",
            "name": "goal",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "GoalDialog_goal"
              }
            ],
            "storageKey": null
          }
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
    "name": "GoalActionsReopenMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateGoalPayload",
        "kind": "LinkedField",
        "name": "updateGoal",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Goal",
            "kind": "LinkedField",
            "name": "goal",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "version",
                "storageKey": null
              },
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "why",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "whyHtml",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Metric",
                "kind": "LinkedField",
                "name": "metric",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "unit",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "baseline",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "target",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "direction",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "start",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "due",
                "storageKey": null
              },
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
                "name": "learned",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "closedAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Goal",
                "kind": "LinkedField",
                "name": "serves",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  (v3/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "21600b5fca9bef87b9ff430cb8e2fc7a",
    "id": null,
    "metadata": {},
    "name": "GoalActionsReopenMutation",
    "operationKind": "mutation",
    "text": "mutation GoalActionsReopenMutation(\n  $input: UpdateGoalInput!\n) {\n  updateGoal(input: $input) {\n    goal {\n      ...GoalDialog_goal\n      id\n    }\n  }\n}\n\nfragment GoalDialog_goal on Goal {\n  id\n  version\n  title\n  why\n  whyHtml\n  metric {\n    name\n    unit\n    baseline\n    target\n    direction\n  }\n  start\n  due\n  state\n  learned\n  closedAt\n  serves {\n    id\n    title\n  }\n}\n"
  }
};
})();

(node as any).hash = "fe6976df851492678ab4337aed11098d";

export default node;
