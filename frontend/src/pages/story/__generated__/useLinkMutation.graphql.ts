/**
 * @generated SignedSource<<f9f64767727c2e58bcaa284e3b91b586>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Missing = "ANSWER" | "CRITERION" | "ESTIMATE" | "WHAT" | "WHY";
export type UpdateStoryInput = {
  asA?: string | null | undefined;
  body?: string | null | undefined;
  featureId?: string | null | undefined;
  goalId?: string | null | undefined;
  iWant?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  soThat?: string | null | undefined;
  title?: string | null | undefined;
  version?: number | null | undefined;
};
export type useLinkMutation$variables = {
  input: UpdateStoryInput;
};
export type useLinkMutation$data = {
  readonly updateStory: {
    readonly story: {
      readonly feature: {
        readonly goal: {
          readonly id: string;
          readonly title: string;
        } | null | undefined;
        readonly id: string;
        readonly progress: {
          readonly accepted: number;
          readonly stories: number;
        };
        readonly title: string;
      } | null | undefined;
      readonly goal: {
        readonly current: {
          readonly id: string;
          readonly value: number;
        } | null | undefined;
        readonly id: string;
        readonly metric: {
          readonly baseline: number | null | undefined;
          readonly target: number | null | undefined;
          readonly unit: string;
        };
        readonly title: string;
      } | null | undefined;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly version: number;
    };
  };
};
export type useLinkMutation = {
  response: useLinkMutation$data;
  variables: useLinkMutation$variables;
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
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "UpdateStoryPayload",
    "kind": "LinkedField",
    "name": "updateStory",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Story",
        "kind": "LinkedField",
        "name": "story",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
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
            "name": "missing",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Goal",
            "kind": "LinkedField",
            "name": "goal",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              (v2/*:: as any*/),
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
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Reading",
                "kind": "LinkedField",
                "name": "current",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "value",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Feature",
            "kind": "LinkedField",
            "name": "feature",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Goal",
                "kind": "LinkedField",
                "name": "goal",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Progress",
                "kind": "LinkedField",
                "name": "progress",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "stories",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "accepted",
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
    "name": "useLinkMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useLinkMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "973b9920d8746d2f05768ef6f36b1454",
    "id": null,
    "metadata": {},
    "name": "useLinkMutation",
    "operationKind": "mutation",
    "text": "mutation useLinkMutation(\n  $input: UpdateStoryInput!\n) {\n  updateStory(input: $input) {\n    story {\n      id\n      version\n      missing\n      goal {\n        id\n        title\n        metric {\n          unit\n          baseline\n          target\n        }\n        current {\n          id\n          value\n        }\n      }\n      feature {\n        id\n        title\n        goal {\n          id\n          title\n        }\n        progress {\n          stories\n          accepted\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "3c3fcdde7abb7512ee225d71fe5ac138";

export default node;
