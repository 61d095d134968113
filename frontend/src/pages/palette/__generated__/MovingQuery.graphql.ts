/**
 * @generated SignedSource<<9b3d7a2a095e60328eb1c5290b5a53b1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
export type MovingQuery$variables = {
  beside: string;
  besides: boolean;
  named: boolean;
  product: string;
  story: string;
  these: ReadonlyArray<string>;
};
export type MovingQuery$data = {
  readonly beside?: {
    readonly " $fragmentSpreads": FragmentRefs<"Moving_story">;
  } | null | undefined;
  readonly nodes?: ReadonlyArray<{
    readonly story: {
      readonly " $fragmentSpreads": FragmentRefs<"Moving_story">;
    } | null | undefined;
  } | null | undefined>;
  readonly product: {
    readonly canEstimate: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly canLink: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly canOrder: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly canPlan: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly canWrite: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly id: string;
    readonly sprints: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly capacity: number | null | undefined;
          readonly id: string;
          readonly name: string;
          readonly progress: {
            readonly acceptedPoints: number;
            readonly points: number;
            readonly stories: number;
          };
          readonly state: SprintState;
        };
      }>;
    };
  } | null | undefined;
  readonly story?: {
    readonly " $fragmentSpreads": FragmentRefs<"Moving_story">;
  } | null | undefined;
};
export type MovingQuery = {
  response: MovingQuery$data;
  variables: MovingQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "beside"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "besides"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "named"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "product"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "story"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "these"
},
v6 = [
  {
    "kind": "Variable",
    "name": "key",
    "variableName": "product"
  }
],
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "points",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 50
    },
    {
      "kind": "Literal",
      "name": "state",
      "value": [
        "PLANNED",
        "ACTIVE"
      ]
    }
  ],
  "concreteType": "SprintConnection",
  "kind": "LinkedField",
  "name": "sprints",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "SprintEdge",
      "kind": "LinkedField",
      "name": "edges",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Sprint",
          "kind": "LinkedField",
          "name": "node",
          "plural": false,
          "selections": [
            (v7/*:: as any*/),
            (v8/*:: as any*/),
            (v9/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "capacity",
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
                (v10/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "acceptedPoints",
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
  "storageKey": "sprints(first:50,state:[\"PLANNED\",\"ACTIVE\"])"
},
v12 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "ORDER_BACKLOG"
  }
],
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "may",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "whyNot",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedBy",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "otherHat",
  "storageKey": null
},
v17 = [
  {
    "kind": "InlineDataFragmentSpread",
    "name": "Right_right",
    "selections": [
      (v13/*:: as any*/),
      (v14/*:: as any*/),
      (v15/*:: as any*/),
      (v16/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "people",
        "plural": true,
        "selections": [
          (v8/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "args": null,
    "argumentDefinitions": ([]/*:: as any*/)
  }
],
v18 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "WRITE_STORIES"
  }
],
v19 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "PLAN_SPRINTS"
  }
],
v20 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "ESTIMATE"
  }
],
v21 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "LINK_STORIES"
  }
],
v22 = [
  {
    "kind": "Variable",
    "name": "key",
    "variableName": "story"
  }
],
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v26 = [
  {
    "kind": "InlineDataFragmentSpread",
    "name": "Moving_story",
    "selections": [
      (v7/*:: as any*/),
      (v23/*:: as any*/),
      (v24/*:: as any*/),
      (v10/*:: as any*/),
      (v25/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "Sprint",
        "kind": "LinkedField",
        "name": "sprint",
        "plural": false,
        "selections": [
          (v7/*:: as any*/),
          (v8/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "StoryRow_story"
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "SelectionBar_stories"
      }
    ],
    "args": null,
    "argumentDefinitions": ([]/*:: as any*/)
  }
],
v27 = [
  {
    "kind": "Variable",
    "name": "ids",
    "variableName": "these"
  }
],
v28 = [
  {
    "kind": "Variable",
    "name": "key",
    "variableName": "beside"
  }
],
v29 = [
  (v13/*:: as any*/),
  (v14/*:: as any*/),
  (v15/*:: as any*/),
  (v16/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "User",
    "kind": "LinkedField",
    "name": "people",
    "plural": true,
    "selections": [
      (v8/*:: as any*/),
      (v7/*:: as any*/)
    ],
    "storageKey": null
  }
],
v30 = {
  "alias": null,
  "args": null,
  "concreteType": "Sprint",
  "kind": "LinkedField",
  "name": "sprint",
  "plural": false,
  "selections": [
    (v7/*:: as any*/),
    (v8/*:: as any*/),
    (v9/*:: as any*/)
  ],
  "storageKey": null
},
v31 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v32 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "rank",
  "storageKey": null
},
v33 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "openQuestions",
  "storageKey": null
},
v34 = {
  "alias": null,
  "args": null,
  "concreteType": "Block",
  "kind": "LinkedField",
  "name": "block",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reason",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v35 = {
  "alias": null,
  "args": null,
  "concreteType": "Story",
  "kind": "LinkedField",
  "name": "blockersBelow",
  "plural": true,
  "selections": [
    (v7/*:: as any*/),
    (v23/*:: as any*/)
  ],
  "storageKey": null
},
v36 = [
  (v7/*:: as any*/),
  (v24/*:: as any*/)
],
v37 = {
  "alias": null,
  "args": null,
  "concreteType": "Feature",
  "kind": "LinkedField",
  "name": "feature",
  "plural": false,
  "selections": (v36/*:: as any*/),
  "storageKey": null
},
v38 = {
  "alias": null,
  "args": null,
  "concreteType": "Goal",
  "kind": "LinkedField",
  "name": "goal",
  "plural": false,
  "selections": (v36/*:: as any*/),
  "storageKey": null
},
v39 = {
  "alias": null,
  "args": null,
  "concreteType": "Criterion",
  "kind": "LinkedField",
  "name": "criteria",
  "plural": true,
  "selections": [
    (v7/*:: as any*/),
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
      "name": "when",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "then",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v40 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "assignees",
  "plural": true,
  "selections": [
    (v7/*:: as any*/),
    (v8/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "initials",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v41 = [
  (v7/*:: as any*/),
  (v23/*:: as any*/),
  (v24/*:: as any*/),
  (v10/*:: as any*/),
  (v25/*:: as any*/),
  (v30/*:: as any*/),
  (v31/*:: as any*/),
  (v32/*:: as any*/),
  (v33/*:: as any*/),
  (v34/*:: as any*/),
  (v35/*:: as any*/),
  (v37/*:: as any*/),
  (v38/*:: as any*/),
  (v39/*:: as any*/),
  (v40/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "MovingQuery",
    "selections": [
      {
        "alias": null,
        "args": (v6/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v7/*:: as any*/),
          (v11/*:: as any*/),
          {
            "alias": "canOrder",
            "args": (v12/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v17/*:: as any*/),
            "storageKey": "viewerCan(decision:\"ORDER_BACKLOG\")"
          },
          {
            "alias": "canWrite",
            "args": (v18/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v17/*:: as any*/),
            "storageKey": "viewerCan(decision:\"WRITE_STORIES\")"
          },
          {
            "alias": "canPlan",
            "args": (v19/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v17/*:: as any*/),
            "storageKey": "viewerCan(decision:\"PLAN_SPRINTS\")"
          },
          {
            "alias": "canEstimate",
            "args": (v20/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v17/*:: as any*/),
            "storageKey": "viewerCan(decision:\"ESTIMATE\")"
          },
          {
            "alias": "canLink",
            "args": (v21/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v17/*:: as any*/),
            "storageKey": "viewerCan(decision:\"LINK_STORIES\")"
          }
        ],
        "storageKey": null
      },
      {
        "condition": "named",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v22/*:: as any*/),
            "concreteType": "Story",
            "kind": "LinkedField",
            "name": "story",
            "plural": false,
            "selections": (v26/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "named",
        "kind": "Condition",
        "passingValue": false,
        "selections": [
          {
            "alias": null,
            "args": (v27/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              {
                "fragment": {
                  "kind": "InlineFragment",
                  "selections": (v26/*:: as any*/),
                  "type": "Story",
                  "abstractKey": null
                },
                "kind": "AliasedInlineFragmentSpread",
                "name": "story"
              }
            ],
            "storageKey": null
          }
        ]
      },
      {
        "condition": "besides",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "beside",
            "args": (v28/*:: as any*/),
            "concreteType": "Story",
            "kind": "LinkedField",
            "name": "story",
            "plural": false,
            "selections": (v26/*:: as any*/),
            "storageKey": null
          }
        ]
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v2/*:: as any*/),
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "MovingQuery",
    "selections": [
      {
        "alias": null,
        "args": (v6/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v7/*:: as any*/),
          (v11/*:: as any*/),
          {
            "alias": "canOrder",
            "args": (v12/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v29/*:: as any*/),
            "storageKey": "viewerCan(decision:\"ORDER_BACKLOG\")"
          },
          {
            "alias": "canWrite",
            "args": (v18/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v29/*:: as any*/),
            "storageKey": "viewerCan(decision:\"WRITE_STORIES\")"
          },
          {
            "alias": "canPlan",
            "args": (v19/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v29/*:: as any*/),
            "storageKey": "viewerCan(decision:\"PLAN_SPRINTS\")"
          },
          {
            "alias": "canEstimate",
            "args": (v20/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v29/*:: as any*/),
            "storageKey": "viewerCan(decision:\"ESTIMATE\")"
          },
          {
            "alias": "canLink",
            "args": (v21/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v29/*:: as any*/),
            "storageKey": "viewerCan(decision:\"LINK_STORIES\")"
          }
        ],
        "storageKey": null
      },
      {
        "condition": "named",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v22/*:: as any*/),
            "concreteType": "Story",
            "kind": "LinkedField",
            "name": "story",
            "plural": false,
            "selections": (v41/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "named",
        "kind": "Condition",
        "passingValue": false,
        "selections": [
          {
            "alias": null,
            "args": (v27/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "__typename",
                "storageKey": null
              },
              (v7/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v23/*:: as any*/),
                  (v24/*:: as any*/),
                  (v10/*:: as any*/),
                  (v25/*:: as any*/),
                  (v30/*:: as any*/),
                  (v31/*:: as any*/),
                  (v32/*:: as any*/),
                  (v33/*:: as any*/),
                  (v34/*:: as any*/),
                  (v35/*:: as any*/),
                  (v37/*:: as any*/),
                  (v38/*:: as any*/),
                  (v39/*:: as any*/),
                  (v40/*:: as any*/)
                ],
                "type": "Story",
                "abstractKey": null
              }
            ],
            "storageKey": null
          }
        ]
      },
      {
        "condition": "besides",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "beside",
            "args": (v28/*:: as any*/),
            "concreteType": "Story",
            "kind": "LinkedField",
            "name": "story",
            "plural": false,
            "selections": (v41/*:: as any*/),
            "storageKey": null
          }
        ]
      }
    ]
  },
  "params": {
    "cacheID": "30d9cb7bf6109232fb7f8194c928d889",
    "id": null,
    "metadata": {},
    "name": "MovingQuery",
    "operationKind": "query",
    "text": "query MovingQuery(\n  $product: String!\n  $story: String!\n  $these: [ID!]!\n  $named: Boolean!\n  $beside: String!\n  $besides: Boolean!\n) {\n  product(key: $product) {\n    id\n    sprints(first: 50, state: [PLANNED, ACTIVE]) {\n      edges {\n        node {\n          id\n          name\n          state\n          capacity\n          progress {\n            stories\n            points\n            acceptedPoints\n          }\n        }\n      }\n    }\n    canOrder: viewerCan(decision: ORDER_BACKLOG) {\n      ...Right_right\n    }\n    canWrite: viewerCan(decision: WRITE_STORIES) {\n      ...Right_right\n    }\n    canPlan: viewerCan(decision: PLAN_SPRINTS) {\n      ...Right_right\n    }\n    canEstimate: viewerCan(decision: ESTIMATE) {\n      ...Right_right\n    }\n    canLink: viewerCan(decision: LINK_STORIES) {\n      ...Right_right\n    }\n  }\n  story(key: $story) @include(if: $named) {\n    ...Moving_story\n    id\n  }\n  nodes(ids: $these) @skip(if: $named) {\n    __typename\n    ... on Story {\n      ...Moving_story\n    }\n    id\n  }\n  beside: story(key: $beside) @include(if: $besides) {\n    ...Moving_story\n    id\n  }\n}\n\nfragment Moving_story on Story {\n  id\n  key\n  title\n  points\n  status\n  sprint {\n    id\n    name\n  }\n  ...StoryRow_story\n  ...SelectionBar_stories\n}\n\nfragment Right_right on Right {\n  may\n  whyNot\n  decidedBy\n  otherHat\n  people {\n    name\n    id\n  }\n}\n\nfragment SelectionBar_stories on Story {\n  id\n  points\n}\n\nfragment StoryRow_story on Story {\n  id\n  key\n  version\n  title\n  points\n  status\n  rank\n  openQuestions\n  block {\n    reason\n  }\n  blockersBelow {\n    id\n    key\n  }\n  feature {\n    id\n    title\n  }\n  goal {\n    id\n    title\n  }\n  sprint {\n    id\n    name\n    state\n  }\n  criteria {\n    id\n    text\n    when\n    then\n  }\n  assignees {\n    id\n    name\n    initials\n  }\n}\n"
  }
};
})();

(node as any).hash = "8af647ff2ea71e57f72ef5c8de27890c";

export default node;
