/**
 * @generated SignedSource<<6fdbd27ceef74ff7bc3d6ddb2e0b9f5d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ChartsPageQuery$variables = {
  chosen: boolean;
  product: string;
  sprint: string;
};
export type ChartsPageQuery$data = {
  readonly node?: {
    readonly sprint?: {
      readonly " $fragmentSpreads": FragmentRefs<"ChartsPage_sprint">;
    } | null | undefined;
  } | null | undefined;
  readonly product: {
    readonly activeSprint?: {
      readonly sprint: {
        readonly " $fragmentSpreads": FragmentRefs<"ChartsPage_sprint">;
      };
    } | null | undefined;
    readonly closed?: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly sprint: {
            readonly " $fragmentSpreads": FragmentRefs<"ChartsPage_sprint">;
          };
        };
      }>;
    };
    readonly " $fragmentSpreads": FragmentRefs<"CycleTimes_product" | "Held_product">;
  } | null | undefined;
};
export type ChartsPageQuery = {
  response: ChartsPageQuery$data;
  variables: ChartsPageQuery$variables;
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
v4 = [
  {
    "fragment": {
      "kind": "InlineFragment",
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "ChartsPage_sprint"
        }
      ],
      "type": "Sprint",
      "abstractKey": null
    },
    "kind": "AliasedInlineFragmentSpread",
    "name": "sprint"
  }
],
v5 = [
  {
    "kind": "Literal",
    "name": "last",
    "value": 1
  },
  {
    "kind": "Literal",
    "name": "state",
    "value": [
      "CLOSED"
    ]
  }
],
v6 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "sprint"
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
  "name": "start",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "end",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v12 = {
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
      "kind": "ScalarField",
      "name": "summary",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v13 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "points",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "stories",
    "storageKey": null
  }
],
v14 = {
  "alias": null,
  "args": null,
  "concreteType": "Amount",
  "kind": "LinkedField",
  "name": "scope",
  "plural": false,
  "selections": (v13/*:: as any*/),
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "concreteType": "Amount",
  "kind": "LinkedField",
  "name": "notAccepted",
  "plural": false,
  "selections": (v13/*:: as any*/),
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "concreteType": "Amount",
  "kind": "LinkedField",
  "name": "accepted",
  "plural": false,
  "selections": (v13/*:: as any*/),
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "concreteType": "Amount",
  "kind": "LinkedField",
  "name": "inReview",
  "plural": false,
  "selections": (v13/*:: as any*/),
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "concreteType": "Amount",
  "kind": "LinkedField",
  "name": "inProgress",
  "plural": false,
  "selections": (v13/*:: as any*/),
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "concreteType": "Amount",
  "kind": "LinkedField",
  "name": "waiting",
  "plural": false,
  "selections": (v13/*:: as any*/),
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "concreteType": "Amount",
  "kind": "LinkedField",
  "name": "notBuilt",
  "plural": false,
  "selections": (v13/*:: as any*/),
  "storageKey": null
},
v21 = [
  (v14/*:: as any*/),
  (v15/*:: as any*/),
  (v20/*:: as any*/),
  (v16/*:: as any*/),
  (v17/*:: as any*/),
  (v18/*:: as any*/),
  (v19/*:: as any*/)
],
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "at",
  "storageKey": null
},
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
  "concreteType": "SprintChart",
  "kind": "LinkedField",
  "name": "chart",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "until",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Standing",
      "kind": "LinkedField",
      "name": "committed",
      "plural": false,
      "selections": [
        (v14/*:: as any*/),
        (v15/*:: as any*/),
        (v16/*:: as any*/),
        (v17/*:: as any*/),
        (v18/*:: as any*/),
        (v19/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Standing",
      "kind": "LinkedField",
      "name": "last",
      "plural": false,
      "selections": (v21/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "SprintStep",
      "kind": "LinkedField",
      "name": "steps",
      "plural": true,
      "selections": [
        (v22/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Standing",
          "kind": "LinkedField",
          "name": "standing",
          "plural": false,
          "selections": [
            (v14/*:: as any*/),
            (v15/*:: as any*/),
            (v20/*:: as any*/),
            (v16/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "SprintDay",
      "kind": "LinkedField",
      "name": "days",
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
          "kind": "ScalarField",
          "name": "begins",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "works",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Pace",
          "kind": "LinkedField",
          "name": "ideal",
          "plural": false,
          "selections": (v13/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Standing",
          "kind": "LinkedField",
          "name": "standing",
          "plural": false,
          "selections": (v21/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ScopeChange",
      "kind": "LinkedField",
      "name": "changes",
      "plural": true,
      "selections": [
        (v22/*:: as any*/),
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
          "concreteType": "Amount",
          "kind": "LinkedField",
          "name": "by",
          "plural": false,
          "selections": (v13/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Story",
          "kind": "LinkedField",
          "name": "story",
          "plural": false,
          "selections": [
            (v7/*:: as any*/),
            (v23/*:: as any*/),
            (v24/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Event",
          "kind": "LinkedField",
          "name": "event",
          "plural": false,
          "selections": [
            (v7/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "hat",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "reason",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "User",
              "kind": "LinkedField",
              "name": "actor",
              "plural": false,
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
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v26 = [
  (v7/*:: as any*/),
  (v8/*:: as any*/),
  (v9/*:: as any*/),
  (v10/*:: as any*/),
  (v11/*:: as any*/),
  (v12/*:: as any*/),
  (v25/*:: as any*/)
],
v27 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startedAt",
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "days",
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
    "name": "ChartsPageQuery",
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
            "condition": "chosen",
            "kind": "Condition",
            "passingValue": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Sprint",
                "kind": "LinkedField",
                "name": "activeSprint",
                "plural": false,
                "selections": (v4/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": "closed",
                "args": (v5/*:: as any*/),
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
                        "selections": (v4/*:: as any*/),
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
            "args": null,
            "kind": "FragmentSpread",
            "name": "CycleTimes_product"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Held_product"
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
            "args": (v6/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "kind": "InlineFragment",
                "selections": (v4/*:: as any*/),
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
    "name": "ChartsPageQuery",
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
            "condition": "chosen",
            "kind": "Condition",
            "passingValue": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Sprint",
                "kind": "LinkedField",
                "name": "activeSprint",
                "plural": false,
                "selections": (v26/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": "closed",
                "args": (v5/*:: as any*/),
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
                        "selections": (v26/*:: as any*/),
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
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "timeZone",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "CycleTimes",
            "kind": "LinkedField",
            "name": "cycleTimes",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "p50",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "p85",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "p95",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "CycleTime",
                "kind": "LinkedField",
                "name": "stories",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "acceptedAt",
                    "storageKey": null
                  },
                  (v27/*:: as any*/),
                  (v28/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Story",
                    "kind": "LinkedField",
                    "name": "story",
                    "plural": false,
                    "selections": [
                      (v23/*:: as any*/),
                      (v24/*:: as any*/),
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
                      (v7/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "CycleTime",
                "kind": "LinkedField",
                "name": "open",
                "plural": true,
                "selections": [
                  (v27/*:: as any*/),
                  (v28/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Story",
                    "kind": "LinkedField",
                    "name": "story",
                    "plural": false,
                    "selections": [
                      (v23/*:: as any*/),
                      (v24/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "status",
                        "storageKey": null
                      },
                      (v7/*:: as any*/)
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
            "concreteType": "ForecastScore",
            "kind": "LinkedField",
            "name": "forecastScores",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "likely",
                "storageKey": null
              },
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
          (v7/*:: as any*/)
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
            "args": (v6/*:: as any*/),
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
              (v7/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v8/*:: as any*/),
                  (v9/*:: as any*/),
                  (v10/*:: as any*/),
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v25/*:: as any*/)
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
    "cacheID": "c576ea118d3765b230b77e8dd0af73b2",
    "id": null,
    "metadata": {},
    "name": "ChartsPageQuery",
    "operationKind": "query",
    "text": "query ChartsPageQuery(\n  $product: String!\n  $sprint: ID!\n  $chosen: Boolean!\n) {\n  product(key: $product) {\n    activeSprint @skip(if: $chosen) {\n      ...ChartsPage_sprint\n      id\n    }\n    closed: sprints(last: 1, state: [CLOSED]) @skip(if: $chosen) {\n      edges {\n        node {\n          ...ChartsPage_sprint\n          id\n        }\n      }\n    }\n    ...CycleTimes_product\n    ...Held_product\n    id\n  }\n  node(id: $sprint) @include(if: $chosen) {\n    __typename\n    ... on Sprint {\n      ...ChartsPage_sprint\n    }\n    id\n  }\n}\n\nfragment ChartsPage_sprint on Sprint {\n  id\n  name\n  start\n  end\n  state\n  report {\n    summary\n  }\n  chart {\n    until\n    committed {\n      scope {\n        points\n        stories\n      }\n      notAccepted {\n        points\n        stories\n      }\n      accepted {\n        points\n        stories\n      }\n      inReview {\n        points\n        stories\n      }\n      inProgress {\n        points\n        stories\n      }\n      waiting {\n        points\n        stories\n      }\n    }\n    last {\n      scope {\n        points\n        stories\n      }\n      notAccepted {\n        points\n        stories\n      }\n      notBuilt {\n        points\n        stories\n      }\n      accepted {\n        points\n        stories\n      }\n      inReview {\n        points\n        stories\n      }\n      inProgress {\n        points\n        stories\n      }\n      waiting {\n        points\n        stories\n      }\n    }\n    steps {\n      at\n      standing {\n        scope {\n          points\n          stories\n        }\n        notAccepted {\n          points\n          stories\n        }\n        notBuilt {\n          points\n          stories\n        }\n        accepted {\n          points\n          stories\n        }\n      }\n    }\n    days {\n      date\n      begins\n      works\n      ideal {\n        points\n        stories\n      }\n      standing {\n        scope {\n          points\n          stories\n        }\n        notAccepted {\n          points\n          stories\n        }\n        notBuilt {\n          points\n          stories\n        }\n        accepted {\n          points\n          stories\n        }\n        inReview {\n          points\n          stories\n        }\n        inProgress {\n          points\n          stories\n        }\n        waiting {\n          points\n          stories\n        }\n      }\n    }\n    changes {\n      at\n      kind\n      by {\n        points\n        stories\n      }\n      story {\n        id\n        key\n        title\n      }\n      event {\n        id\n        hat\n        reason\n        actor {\n          id\n          name\n          initials\n        }\n      }\n    }\n  }\n}\n\nfragment CycleTimes_product on Product {\n  timeZone\n  cycleTimes {\n    p50\n    p85\n    p95\n    stories {\n      acceptedAt\n      startedAt\n      days\n      story {\n        key\n        title\n        sprint {\n          id\n          name\n        }\n        id\n      }\n    }\n    open {\n      startedAt\n      days\n      story {\n        key\n        title\n        status\n        id\n      }\n    }\n  }\n}\n\nfragment Held_product on Product {\n  forecastScores {\n    likely\n    times\n    held\n  }\n}\n"
  }
};
})();

(node as any).hash = "cc07877697faec4a63336cfc3947a11f";

export default node;
