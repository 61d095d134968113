/**
 * @generated SignedSource<<0ce21f6ae59cc0ab285dcbe77283e438>>
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
export type GoalWordFormMutation$variables = {
  input: UpdateGoalInput;
};
export type GoalWordFormMutation$data = {
  readonly updateGoal: {
    readonly goal: {
      readonly version: number;
      readonly " $fragmentSpreads": FragmentRefs<"GoalWord_goal">;
    };
  };
};
export type GoalWordFormMutation = {
  response: GoalWordFormMutation$data;
  variables: GoalWordFormMutation$variables;
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
  "name": "version",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "GoalWordFormMutation",
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
                "args": null,
                "kind": "FragmentSpread",
                "name": "GoalWord_goal"
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
    "name": "GoalWordFormMutation",
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
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "GoalWord",
                "kind": "LinkedField",
                "name": "word",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "text",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "at",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "of",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "stale",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "User",
                    "kind": "LinkedField",
                    "name": "by",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "name",
                        "storageKey": null
                      },
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
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "10a825b6ceec99b7dbe62ddc3cc052ad",
    "id": null,
    "metadata": {},
    "name": "GoalWordFormMutation",
    "operationKind": "mutation",
    "text": "mutation GoalWordFormMutation(\n  $input: UpdateGoalInput!\n) {\n  updateGoal(input: $input) {\n    goal {\n      version\n      ...GoalWord_goal\n      id\n    }\n  }\n}\n\nfragment GoalWordForm_goal on Goal {\n  id\n  version\n  word {\n    text\n  }\n}\n\nfragment GoalWord_goal on Goal {\n  id\n  word {\n    text\n    at\n    of\n    stale\n    by {\n      name\n      id\n    }\n  }\n  ...GoalWordForm_goal\n}\n"
  }
};
})();

(node as any).hash = "5f05e002a2328a38db433cc30aa1930a";

export default node;
