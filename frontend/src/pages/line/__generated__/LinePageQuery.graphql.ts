/**
 * @generated SignedSource<<4f8bfbe9109be501ccbdecd6de4b014a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LinePageQuery$variables = {
  chosen: boolean;
  goal: string;
  product: string;
};
export type LinePageQuery$data = {
  readonly node?: {
    readonly goal?: {
      readonly " $fragmentSpreads": FragmentRefs<"GoalLine_goal">;
    } | null | undefined;
  } | null | undefined;
  readonly product: {
    readonly active?: {
      readonly totalCount: number;
    };
    readonly forecastScores: ReadonlyArray<{
      readonly held: number;
      readonly likely: number;
      readonly times: number;
    }>;
    readonly goals?: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly goal: {
            readonly " $fragmentSpreads": FragmentRefs<"GoalLine_goal">;
          };
        };
      }>;
    };
    readonly timeZone: string;
  } | null | undefined;
};
export type LinePageQuery = {
  response: LinePageQuery$data;
  variables: LinePageQuery$variables;
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
  "name": "goal"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "product"
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
  "name": "timeZone",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "likely",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "ForecastScore",
  "kind": "LinkedField",
  "name": "forecastScores",
  "plural": true,
  "selections": [
    (v5/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "times",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "held",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v7 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v8 = {
  "kind": "Literal",
  "name": "state",
  "value": [
    "ACTIVE"
  ]
},
v9 = [
  (v7/*:: as any*/),
  {
    "kind": "Literal",
    "name": "served",
    "value": true
  },
  (v8/*:: as any*/)
],
v10 = [
  {
    "fragment": {
      "kind": "InlineFragment",
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "GoalLine_goal"
        }
      ],
      "type": "Goal",
      "abstractKey": null
    },
    "kind": "AliasedInlineFragmentSpread",
    "name": "goal"
  }
],
v11 = {
  "alias": "active",
  "args": [
    (v7/*:: as any*/),
    (v8/*:: as any*/)
  ],
  "concreteType": "GoalConnection",
  "kind": "LinkedField",
  "name": "goals",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "totalCount",
      "storageKey": null
    }
  ],
  "storageKey": "goals(first:1,state:[\"ACTIVE\"])"
},
v12 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "goal"
  }
],
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "due",
  "storageKey": null
},
v16 = {
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
v17 = {
  "alias": null,
  "args": null,
  "concreteType": "Reading",
  "kind": "LinkedField",
  "name": "current",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "value",
      "storageKey": null
    },
    (v13/*:: as any*/)
  ],
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "inTime",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "stories",
  "storageKey": null
},
v20 = {
  "alias": "p50",
  "args": [
    {
      "kind": "Literal",
      "name": "likely",
      "value": 0.5
    }
  ],
  "kind": "ScalarField",
  "name": "date",
  "storageKey": "date(likely:0.5)"
},
v21 = {
  "alias": "p85",
  "args": null,
  "kind": "ScalarField",
  "name": "date",
  "storageKey": null
},
v22 = {
  "alias": "p95",
  "args": [
    {
      "kind": "Literal",
      "name": "likely",
      "value": 0.95
    }
  ],
  "kind": "ScalarField",
  "name": "date",
  "storageKey": "date(likely:0.95)"
},
v23 = {
  "alias": null,
  "args": null,
  "concreteType": "Forecast",
  "kind": "LinkedField",
  "name": "forecast",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "noDate",
      "storageKey": null
    },
    (v19/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "words",
      "storageKey": null
    },
    (v20/*:: as any*/),
    (v21/*:: as any*/),
    (v22/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "ForecastDrivers",
      "kind": "LinkedField",
      "name": "drivers",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "periods",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "days",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "points",
  "storageKey": null
},
v25 = [
  (v24/*:: as any*/),
  (v19/*:: as any*/)
],
v26 = {
  "alias": null,
  "args": null,
  "concreteType": "GoalLine",
  "kind": "LinkedField",
  "name": "line",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "storyCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LineColumn",
      "kind": "LinkedField",
      "name": "columns",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
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
          "name": "end",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Sprint",
          "kind": "LinkedField",
          "name": "sprint",
          "plural": false,
          "selections": [
            (v13/*:: as any*/),
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
              "name": "state",
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
          "name": "amount",
          "plural": false,
          "selections": (v25/*:: as any*/),
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
      "name": "features",
      "plural": true,
      "selections": [
        (v13/*:: as any*/),
        (v14/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Forecast",
          "kind": "LinkedField",
          "name": "forecast",
          "plural": false,
          "selections": [
            (v20/*:: as any*/),
            (v21/*:: as any*/),
            (v22/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Landing",
      "kind": "LinkedField",
      "name": "landings",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "column",
          "storageKey": null
        },
        (v5/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Story",
          "kind": "LinkedField",
          "name": "story",
          "plural": false,
          "selections": [
            (v13/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "key",
              "storageKey": null
            },
            (v14/*:: as any*/),
            (v24/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "status",
              "storageKey": null
            },
            {
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
                  "name": "since",
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
                (v13/*:: as any*/)
              ],
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
      "concreteType": "CoursePoint",
      "kind": "LinkedField",
      "name": "course",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "date",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Amount",
          "kind": "LinkedField",
          "name": "scope",
          "plural": false,
          "selections": (v25/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Amount",
          "kind": "LinkedField",
          "name": "accepted",
          "plural": false,
          "selections": (v25/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "LinePageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          (v6/*:: as any*/),
          {
            "condition": "chosen",
            "kind": "Condition",
            "passingValue": false,
            "selections": [
              {
                "alias": null,
                "args": (v9/*:: as any*/),
                "concreteType": "GoalConnection",
                "kind": "LinkedField",
                "name": "goals",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "GoalEdge",
                    "kind": "LinkedField",
                    "name": "edges",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Goal",
                        "kind": "LinkedField",
                        "name": "node",
                        "plural": false,
                        "selections": (v10/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": "goals(first:1,served:true,state:[\"ACTIVE\"])"
              },
              (v11/*:: as any*/)
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
            "args": (v12/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "kind": "InlineFragment",
                "selections": (v10/*:: as any*/),
                "type": "Goal",
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
      (v2/*:: as any*/),
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "LinePageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          (v6/*:: as any*/),
          {
            "condition": "chosen",
            "kind": "Condition",
            "passingValue": false,
            "selections": [
              {
                "alias": null,
                "args": (v9/*:: as any*/),
                "concreteType": "GoalConnection",
                "kind": "LinkedField",
                "name": "goals",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "GoalEdge",
                    "kind": "LinkedField",
                    "name": "edges",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Goal",
                        "kind": "LinkedField",
                        "name": "node",
                        "plural": false,
                        "selections": [
                          (v13/*:: as any*/),
                          (v14/*:: as any*/),
                          (v15/*:: as any*/),
                          (v16/*:: as any*/),
                          (v17/*:: as any*/),
                          (v18/*:: as any*/),
                          (v23/*:: as any*/),
                          (v26/*:: as any*/)
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": "goals(first:1,served:true,state:[\"ACTIVE\"])"
              },
              (v11/*:: as any*/)
            ]
          },
          (v13/*:: as any*/)
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
            "args": (v12/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "__typename",
                "storageKey": null
              },
              (v13/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v14/*:: as any*/),
                  (v15/*:: as any*/),
                  (v16/*:: as any*/),
                  (v17/*:: as any*/),
                  (v18/*:: as any*/),
                  (v23/*:: as any*/),
                  (v26/*:: as any*/)
                ],
                "type": "Goal",
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
    "cacheID": "7eab888f1ddbeb7dbc4257577f9e909f",
    "id": null,
    "metadata": {},
    "name": "LinePageQuery",
    "operationKind": "query",
    "text": "query LinePageQuery(\n  $product: String!\n  $goal: ID!\n  $chosen: Boolean!\n) {\n  product(key: $product) {\n    timeZone\n    forecastScores {\n      likely\n      times\n      held\n    }\n    goals(first: 1, state: [ACTIVE], served: true) @skip(if: $chosen) {\n      edges {\n        node {\n          ...GoalLine_goal\n          id\n        }\n      }\n    }\n    active: goals(first: 1, state: [ACTIVE]) @skip(if: $chosen) {\n      totalCount\n    }\n    id\n  }\n  node(id: $goal) @include(if: $chosen) {\n    __typename\n    ... on Goal {\n      ...GoalLine_goal\n    }\n    id\n  }\n}\n\nfragment GoalLine_goal on Goal {\n  id\n  title\n  due\n  metric {\n    unit\n    baseline\n    target\n  }\n  current {\n    value\n    id\n  }\n  inTime\n  forecast {\n    noDate\n    stories\n    words\n    p50: date(likely: 0.5)\n    p85: date\n    p95: date(likely: 0.95)\n    drivers {\n      periods\n      days\n    }\n  }\n  line {\n    storyCount\n    columns {\n      kind\n      start\n      end\n      sprint {\n        id\n        name\n        state\n      }\n      amount {\n        points\n        stories\n      }\n    }\n    features {\n      id\n      title\n      forecast {\n        p50: date(likely: 0.5)\n        p85: date\n        p95: date(likely: 0.95)\n      }\n    }\n    landings {\n      column\n      likely\n      story {\n        id\n        key\n        title\n        points\n        status\n        block {\n          since\n        }\n        feature {\n          id\n        }\n      }\n    }\n    course {\n      date\n      scope {\n        points\n        stories\n      }\n      accepted {\n        points\n        stories\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "7ccf99ea3b2560de814c690c6722fca7";

export default node;
