/**
 * @generated SignedSource<<2633be1ffc4be8460155e5240ffddaae>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ReviewPageQuery$variables = {
  chosen: boolean;
  product: string;
  sprint: string;
};
export type ReviewPageQuery$data = {
  readonly node?: {
    readonly sprint?: {
      readonly " $fragmentSpreads": FragmentRefs<"Review_sprint">;
    } | null | undefined;
  } | null | undefined;
  readonly product: {
    readonly activeSprint: {
      readonly id: string;
      readonly name: string;
      readonly sprint?: {
        readonly " $fragmentSpreads": FragmentRefs<"Review_sprint">;
      } | null | undefined;
    } | null | undefined;
    readonly canAccept: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly canCheck: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly canDiscuss: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly canPlan: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly canPublish: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly closed: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly name: string;
        };
      }>;
    };
    readonly last?: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly sprint: {
            readonly " $fragmentSpreads": FragmentRefs<"Review_sprint">;
          };
        };
      }>;
    };
    readonly planned: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly name: string;
        };
      }>;
    };
  } | null | undefined;
};
export type ReviewPageQuery = {
  response: ReviewPageQuery$data;
  variables: ReviewPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "chosen"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "product"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "sprint"
},
v3 = [
  {
    "kind": "Variable",
    "name": "key",
    "variableName": "product"
  }
],
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v6 = [
  {
    "fragment": {
      "kind": "InlineFragment",
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "Review_sprint"
        }
      ],
      "type": "Sprint",
      "abstractKey": null
    },
    "kind": "AliasedInlineFragmentSpread",
    "name": "sprint"
  }
],
v7 = [
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
          (v4/*:: as any*/),
          (v5/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
],
v8 = {
  "alias": "planned",
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 20
    },
    {
      "kind": "Literal",
      "name": "state",
      "value": [
        "PLANNED"
      ]
    }
  ],
  "concreteType": "SprintConnection",
  "kind": "LinkedField",
  "name": "sprints",
  "plural": false,
  "selections": (v7/*:: as any*/),
  "storageKey": "sprints(first:20,state:[\"PLANNED\"])"
},
v9 = {
  "kind": "Literal",
  "name": "state",
  "value": [
    "CLOSED"
  ]
},
v10 = {
  "alias": "closed",
  "args": [
    {
      "kind": "Literal",
      "name": "last",
      "value": 8
    },
    (v9/*:: as any*/)
  ],
  "concreteType": "SprintConnection",
  "kind": "LinkedField",
  "name": "sprints",
  "plural": false,
  "selections": (v7/*:: as any*/),
  "storageKey": "sprints(last:8,state:[\"CLOSED\"])"
},
v11 = [
  {
    "kind": "Literal",
    "name": "last",
    "value": 1
  },
  (v9/*:: as any*/)
],
v12 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "CHECK_CRITERIA"
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
          (v5/*:: as any*/)
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
    "value": "ACCEPT_STORIES"
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
    "value": "PUBLISH_REPORTS"
  }
],
v21 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "DISCUSS"
  }
],
v22 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "sprint"
  }
],
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "start",
  "storageKey": null
},
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "end",
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v29 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "points",
  "storageKey": null
},
v30 = [
  (v4/*:: as any*/),
  (v5/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "initials",
    "storageKey": null
  }
],
v31 = {
  "alias": null,
  "args": null,
  "concreteType": "Criterion",
  "kind": "LinkedField",
  "name": "criteria",
  "plural": true,
  "selections": [
    (v23/*:: as any*/),
    (v4/*:: as any*/)
  ],
  "storageKey": null
},
v32 = {
  "alias": null,
  "args": null,
  "concreteType": "Story",
  "kind": "LinkedField",
  "name": "demos",
  "plural": true,
  "selections": [
    (v4/*:: as any*/),
    (v26/*:: as any*/),
    (v27/*:: as any*/),
    (v28/*:: as any*/),
    (v29/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "openQuestions",
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
        (v28/*:: as any*/),
        (v4/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "assignees",
      "plural": true,
      "selections": (v30/*:: as any*/),
      "storageKey": null
    },
    (v31/*:: as any*/)
  ],
  "storageKey": null
},
v33 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v34 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v35 = [
  (v29/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "stories",
    "storageKey": null
  }
],
v36 = {
  "alias": null,
  "args": null,
  "concreteType": "SprintReport",
  "kind": "LinkedField",
  "name": "report",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Story",
      "kind": "LinkedField",
      "name": "acceptedStories",
      "plural": true,
      "selections": [
        (v4/*:: as any*/),
        (v26/*:: as any*/),
        (v28/*:: as any*/),
        (v29/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Event",
      "kind": "LinkedField",
      "name": "sentBack",
      "plural": true,
      "selections": [
        (v4/*:: as any*/),
        (v33/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": null,
          "kind": "LinkedField",
          "name": "entity",
          "plural": false,
          "selections": [
            (v34/*:: as any*/),
            {
              "kind": "InlineFragment",
              "selections": [
                (v26/*:: as any*/),
                (v28/*:: as any*/)
              ],
              "type": "Story",
              "abstractKey": null
            },
            (v4/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Amount",
      "kind": "LinkedField",
      "name": "accepted",
      "plural": false,
      "selections": (v35/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Amount",
      "kind": "LinkedField",
      "name": "scope",
      "plural": false,
      "selections": (v35/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Story",
      "kind": "LinkedField",
      "name": "leftStories",
      "plural": true,
      "selections": [
        (v4/*:: as any*/),
        (v26/*:: as any*/),
        (v28/*:: as any*/),
        (v29/*:: as any*/),
        (v27/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Block",
          "kind": "LinkedField",
          "name": "block",
          "plural": false,
          "selections": [
            (v33/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "since",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        (v31/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "summary",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Comment",
      "kind": "LinkedField",
      "name": "questions",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "body",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "open",
          "storageKey": null
        },
        (v4/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v37 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "attendees",
  "plural": true,
  "selections": (v30/*:: as any*/),
  "storageKey": null
},
v38 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "goal",
  "storageKey": null
},
v39 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v40 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "goalMet",
  "storageKey": null
},
v41 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "note",
  "storageKey": null
},
v42 = {
  "alias": null,
  "args": null,
  "concreteType": "Board",
  "kind": "LinkedField",
  "name": "board",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "BoardColumn",
      "kind": "LinkedField",
      "name": "columns",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Story",
          "kind": "LinkedField",
          "name": "stories",
          "plural": true,
          "selections": [
            (v4/*:: as any*/),
            (v26/*:: as any*/),
            (v28/*:: as any*/),
            (v27/*:: as any*/),
            (v29/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v43 = {
  "alias": null,
  "args": null,
  "concreteType": "Product",
  "kind": "LinkedField",
  "name": "product",
  "plural": false,
  "selections": [
    (v4/*:: as any*/)
  ],
  "storageKey": null
},
v44 = {
  "alias": "own",
  "args": null,
  "kind": "ScalarField",
  "name": "summary",
  "storageKey": null
},
v45 = [
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
      (v5/*:: as any*/),
      (v4/*:: as any*/)
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "ReviewPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Sprint",
            "kind": "LinkedField",
            "name": "activeSprint",
            "plural": false,
            "selections": [
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "condition": "chosen",
                "kind": "Condition",
                "passingValue": false,
                "selections": (v6/*:: as any*/)
              }
            ],
            "storageKey": null
          },
          (v8/*:: as any*/),
          (v10/*:: as any*/),
          {
            "condition": "chosen",
            "kind": "Condition",
            "passingValue": false,
            "selections": [
              {
                "alias": "last",
                "args": (v11/*:: as any*/),
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
                        "selections": (v6/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": "sprints(last:1,state:[\"CLOSED\"])"
              }
            ]
          },
          {
            "alias": "canCheck",
            "args": (v12/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v17/*:: as any*/),
            "storageKey": "viewerCan(decision:\"CHECK_CRITERIA\")"
          },
          {
            "alias": "canAccept",
            "args": (v18/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v17/*:: as any*/),
            "storageKey": "viewerCan(decision:\"ACCEPT_STORIES\")"
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
            "alias": "canPublish",
            "args": (v20/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v17/*:: as any*/),
            "storageKey": "viewerCan(decision:\"PUBLISH_REPORTS\")"
          },
          {
            "alias": "canDiscuss",
            "args": (v21/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v17/*:: as any*/),
            "storageKey": "viewerCan(decision:\"DISCUSS\")"
          }
        ],
        "storageKey": null
      },
      {
        "condition": "chosen",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v22/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "kind": "InlineFragment",
                "selections": (v6/*:: as any*/),
                "type": "Sprint",
                "abstractKey": null
              }
            ],
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
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "ReviewPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Sprint",
            "kind": "LinkedField",
            "name": "activeSprint",
            "plural": false,
            "selections": [
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "condition": "chosen",
                "kind": "Condition",
                "passingValue": false,
                "selections": [
                  (v23/*:: as any*/),
                  (v24/*:: as any*/),
                  (v25/*:: as any*/),
                  (v32/*:: as any*/),
                  (v36/*:: as any*/),
                  (v37/*:: as any*/),
                  (v38/*:: as any*/),
                  (v39/*:: as any*/),
                  (v40/*:: as any*/),
                  (v41/*:: as any*/),
                  (v42/*:: as any*/),
                  (v43/*:: as any*/),
                  (v44/*:: as any*/)
                ]
              }
            ],
            "storageKey": null
          },
          (v8/*:: as any*/),
          (v10/*:: as any*/),
          {
            "alias": "canCheck",
            "args": (v12/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v45/*:: as any*/),
            "storageKey": "viewerCan(decision:\"CHECK_CRITERIA\")"
          },
          {
            "alias": "canAccept",
            "args": (v18/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v45/*:: as any*/),
            "storageKey": "viewerCan(decision:\"ACCEPT_STORIES\")"
          },
          {
            "alias": "canPlan",
            "args": (v19/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v45/*:: as any*/),
            "storageKey": "viewerCan(decision:\"PLAN_SPRINTS\")"
          },
          {
            "alias": "canPublish",
            "args": (v20/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v45/*:: as any*/),
            "storageKey": "viewerCan(decision:\"PUBLISH_REPORTS\")"
          },
          {
            "alias": "canDiscuss",
            "args": (v21/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v45/*:: as any*/),
            "storageKey": "viewerCan(decision:\"DISCUSS\")"
          },
          (v4/*:: as any*/),
          {
            "condition": "chosen",
            "kind": "Condition",
            "passingValue": false,
            "selections": [
              {
                "alias": "last",
                "args": (v11/*:: as any*/),
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
                          (v4/*:: as any*/),
                          (v5/*:: as any*/),
                          (v23/*:: as any*/),
                          (v24/*:: as any*/),
                          (v25/*:: as any*/),
                          (v32/*:: as any*/),
                          (v36/*:: as any*/),
                          (v37/*:: as any*/),
                          (v38/*:: as any*/),
                          (v39/*:: as any*/),
                          (v40/*:: as any*/),
                          (v41/*:: as any*/),
                          (v42/*:: as any*/),
                          (v43/*:: as any*/),
                          (v44/*:: as any*/)
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": "sprints(last:1,state:[\"CLOSED\"])"
              }
            ]
          }
        ],
        "storageKey": null
      },
      {
        "condition": "chosen",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v22/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v34/*:: as any*/),
              (v4/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v5/*:: as any*/),
                  (v23/*:: as any*/),
                  (v24/*:: as any*/),
                  (v25/*:: as any*/),
                  (v32/*:: as any*/),
                  (v36/*:: as any*/),
                  (v37/*:: as any*/),
                  (v38/*:: as any*/),
                  (v39/*:: as any*/),
                  (v40/*:: as any*/),
                  (v41/*:: as any*/),
                  (v42/*:: as any*/),
                  (v43/*:: as any*/),
                  (v44/*:: as any*/)
                ],
                "type": "Sprint",
                "abstractKey": null
              }
            ],
            "storageKey": null
          }
        ]
      }
    ]
  },
  "params": {
    "cacheID": "ad48ec461c6bd5a399da3045d33582ab",
    "id": null,
    "metadata": {},
    "name": "ReviewPageQuery",
    "operationKind": "query",
    "text": "query ReviewPageQuery(\n  $product: String!\n  $sprint: ID!\n  $chosen: Boolean!\n) {\n  product(key: $product) {\n    activeSprint {\n      id\n      name\n      ...Review_sprint @skip(if: $chosen)\n    }\n    planned: sprints(first: 20, state: [PLANNED]) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n    closed: sprints(last: 8, state: [CLOSED]) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n    last: sprints(last: 1, state: [CLOSED]) @skip(if: $chosen) {\n      edges {\n        node {\n          ...Review_sprint\n          id\n        }\n      }\n    }\n    canCheck: viewerCan(decision: CHECK_CRITERIA) {\n      ...Right_right\n    }\n    canAccept: viewerCan(decision: ACCEPT_STORIES) {\n      ...Right_right\n    }\n    canPlan: viewerCan(decision: PLAN_SPRINTS) {\n      ...Right_right\n    }\n    canPublish: viewerCan(decision: PUBLISH_REPORTS) {\n      ...Right_right\n    }\n    canDiscuss: viewerCan(decision: DISCUSS) {\n      ...Right_right\n    }\n    id\n  }\n  node(id: $sprint) @include(if: $chosen) {\n    __typename\n    ... on Sprint {\n      ...Review_sprint\n    }\n    id\n  }\n}\n\nfragment Attendance_sprint on Sprint {\n  id\n  state\n  attendees {\n    id\n    name\n    initials\n  }\n}\n\nfragment CarriedOver_sprint on Sprint {\n  id\n  state\n  report {\n    leftStories {\n      id\n      key\n      title\n      points\n      status\n      block {\n        reason\n        since\n      }\n      criteria {\n        state\n        id\n      }\n    }\n  }\n}\n\nfragment GoalMet_sprint on Sprint {\n  id\n  version\n  state\n  goal\n  goalMet\n  note\n}\n\nfragment NoDemo_sprint on Sprint {\n  id\n  name\n  state\n  report {\n    accepted {\n      stories\n    }\n    scope {\n      stories\n    }\n  }\n}\n\nfragment Outcome_sprint on Sprint {\n  id\n  name\n  goal\n  state\n  version\n  goalMet\n  note\n  demos {\n    status\n    points\n    id\n  }\n  board {\n    columns {\n      stories {\n        id\n        key\n        title\n        status\n        points\n      }\n    }\n  }\n  report {\n    accepted {\n      points\n      stories\n    }\n    scope {\n      points\n      stories\n    }\n  }\n  ...GoalMet_sprint\n  ...CarriedOver_sprint\n  ...Summary_sprint\n}\n\nfragment Queue_sprint on Sprint {\n  demos {\n    id\n    key\n    title\n    points\n    status\n    openQuestions\n    feature {\n      title\n      id\n    }\n    assignees {\n      id\n      name\n      initials\n    }\n    criteria {\n      state\n      id\n    }\n  }\n  report {\n    acceptedStories {\n      id\n      key\n      title\n      points\n    }\n    sentBack {\n      id\n      reason\n      entity {\n        __typename\n        ... on Story {\n          key\n          title\n        }\n        id\n      }\n    }\n  }\n  ...Attendance_sprint\n}\n\nfragment Review_sprint on Sprint {\n  id\n  name\n  state\n  start\n  end\n  demos {\n    id\n    key\n    status\n  }\n  ...Queue_sprint\n  ...Outcome_sprint\n  ...NoDemo_sprint\n}\n\nfragment Right_right on Right {\n  may\n  whyNot\n  decidedBy\n  otherHat\n  people {\n    name\n    id\n  }\n}\n\nfragment Summary_sprint on Sprint {\n  id\n  version\n  name\n  state\n  note\n  product {\n    id\n  }\n  own: summary\n  attendees {\n    name\n    id\n  }\n  report {\n    summary\n    acceptedStories {\n      key\n      title\n      id\n    }\n    leftStories {\n      key\n      title\n      id\n    }\n    sentBack {\n      reason\n      entity {\n        __typename\n        ... on Story {\n          key\n        }\n        id\n      }\n      id\n    }\n    questions {\n      body\n      open\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "5b2b695dc6565ba4d40096b3c3f005e2";

export default node;
