/**
 * @generated SignedSource<<6c24b4c68d3ee8cf649b285d35994c16>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type FeaturePageQuery$variables = {
  feature: string;
  product: string;
};
export type FeaturePageQuery$data = {
  readonly node: {
    readonly feature: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"FeatureDialog_feature" | "FeaturePage_feature">;
    } | null | undefined;
  } | null | undefined;
  readonly product: {
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"FeatureDialog_product">;
  } | null | undefined;
};
export type FeaturePageQuery = {
  response: FeaturePageQuery$data;
  variables: FeaturePageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "feature"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "product"
},
v2 = [
  {
    "kind": "Variable",
    "name": "key",
    "variableName": "product"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "feature"
  }
],
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "whyNot",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v7 = [
  (v6/*:: as any*/),
  (v3/*:: as any*/)
],
v8 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "may",
    "storageKey": null
  },
  (v5/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "decidedBy",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "otherHat",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "User",
    "kind": "LinkedField",
    "name": "people",
    "plural": true,
    "selections": (v7/*:: as any*/),
    "storageKey": null
  }
],
v9 = {
  "alias": "canShape",
  "args": [
    {
      "kind": "Literal",
      "name": "decision",
      "value": "SHAPE_ROADMAP"
    }
  ],
  "concreteType": "Right",
  "kind": "LinkedField",
  "name": "viewerCan",
  "plural": false,
  "selections": (v8/*:: as any*/),
  "storageKey": "viewerCan(decision:\"SHAPE_ROADMAP\")"
},
v10 = {
  "kind": "Literal",
  "name": "first",
  "value": 100
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hasNextPage",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endCursor",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "concreteType": "PageInfo",
  "kind": "LinkedField",
  "name": "pageInfo",
  "plural": false,
  "selections": [
    (v13/*:: as any*/),
    (v14/*:: as any*/)
  ],
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "horizon",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "windowStart",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "windowEnd",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "stories",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "accepted",
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "points",
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "acceptedPoints",
  "storageKey": null
},
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "inHand",
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hat",
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v29 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedHat",
  "storageKey": null
},
v30 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "decidedBy",
  "plural": false,
  "selections": (v7/*:: as any*/),
  "storageKey": null
},
v31 = [
  (v3/*:: as any*/),
  (v6/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "initials",
    "storageKey": null
  }
],
v32 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "author",
  "plural": false,
  "selections": (v31/*:: as any*/),
  "storageKey": null
},
v33 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v34 = {
  "kind": "InlineFragment",
  "selections": [
    (v33/*:: as any*/),
    (v11/*:: as any*/)
  ],
  "type": "Story",
  "abstractKey": null
},
v35 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unit",
  "storageKey": null
},
v36 = {
  "kind": "InlineFragment",
  "selections": [
    (v11/*:: as any*/)
  ],
  "type": "Feature",
  "abstractKey": null
},
v37 = [
  (v6/*:: as any*/)
],
v38 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "inTime",
  "storageKey": null
},
v39 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "task",
  "storageKey": null
},
v40 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "date",
  "storageKey": null
},
v41 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "due",
  "storageKey": null
},
v42 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "owner",
  "plural": false,
  "selections": (v31/*:: as any*/),
  "storageKey": null
},
v43 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "mean",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "readings",
    "storageKey": null
  }
],
v44 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "noDate",
  "storageKey": null
},
v45 = {
  "kind": "Literal",
  "name": "slice",
  "value": "FIRST"
},
v46 = [
  (v45/*:: as any*/)
],
v47 = {
  "alias": "firstInTime",
  "args": (v46/*:: as any*/),
  "kind": "ScalarField",
  "name": "inTime",
  "storageKey": "inTime(slice:\"FIRST\")"
},
v48 = [
  (v44/*:: as any*/),
  {
    "alias": "even",
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
  {
    "alias": "sure",
    "args": null,
    "kind": "ScalarField",
    "name": "date",
    "storageKey": null
  },
  {
    "alias": "nearly",
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
  }
],
v49 = [
  (v10/*:: as any*/),
  (v45/*:: as any*/)
],
v50 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v51 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "cursor",
  "storageKey": null
},
v52 = {
  "alias": null,
  "args": null,
  "concreteType": "PageInfo",
  "kind": "LinkedField",
  "name": "pageInfo",
  "plural": false,
  "selections": [
    (v14/*:: as any*/),
    (v13/*:: as any*/)
  ],
  "storageKey": null
},
v53 = [
  (v50/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "StoryEdge",
    "kind": "LinkedField",
    "name": "edges",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Story",
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v33/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "rank",
            "storageKey": null
          },
          (v11/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "status",
            "storageKey": null
          },
          (v23/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Block",
            "kind": "LinkedField",
            "name": "block",
            "plural": false,
            "selections": [
              (v26/*:: as any*/)
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
              (v11/*:: as any*/),
              (v3/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Sprint",
            "kind": "LinkedField",
            "name": "sprint",
            "plural": false,
            "selections": (v7/*:: as any*/),
            "storageKey": null
          },
          (v16/*:: as any*/)
        ],
        "storageKey": null
      },
      (v51/*:: as any*/)
    ],
    "storageKey": null
  },
  (v52/*:: as any*/)
],
v54 = [
  (v10/*:: as any*/),
  {
    "kind": "Literal",
    "name": "slice",
    "value": "LATER"
  }
],
v55 = [
  (v3/*:: as any*/),
  (v11/*:: as any*/),
  (v12/*:: as any*/),
  (v18/*:: as any*/),
  (v19/*:: as any*/),
  (v20/*:: as any*/)
],
v56 = [
  (v10/*:: as any*/),
  {
    "kind": "Literal",
    "name": "open",
    "value": true
  }
],
v57 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 50
  }
],
v58 = [
  {
    "alias": null,
    "args": (v56/*:: as any*/),
    "concreteType": "RiskConnection",
    "kind": "LinkedField",
    "name": "risks",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "RiskEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Risk",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "text",
                "storageKey": null
              },
              (v41/*:: as any*/),
              (v27/*:: as any*/),
              (v28/*:: as any*/),
              (v42/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "raisedBy",
                "plural": false,
                "selections": (v7/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": null,
                "kind": "LinkedField",
                "name": "subject",
                "plural": false,
                "selections": [
                  (v16/*:: as any*/),
                  (v3/*:: as any*/),
                  (v36/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      (v15/*:: as any*/)
    ],
    "storageKey": "risks(first:100,open:true)"
  },
  {
    "alias": "closed",
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 1
      },
      {
        "kind": "Literal",
        "name": "open",
        "value": false
      }
    ],
    "concreteType": "RiskConnection",
    "kind": "LinkedField",
    "name": "risks",
    "plural": false,
    "selections": [
      (v50/*:: as any*/)
    ],
    "storageKey": "risks(first:1,open:false)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "FeaturePageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "FeatureDialog_product"
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                (v3/*:: as any*/),
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "FeaturePage_feature"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "FeatureDialog_feature"
                }
              ],
              "type": "Feature",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "feature"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "FeaturePageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v9/*:: as any*/),
          {
            "alias": "served",
            "args": [
              (v10/*:: as any*/)
            ],
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
                      (v3/*:: as any*/),
                      (v11/*:: as any*/),
                      (v12/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v15/*:: as any*/)
            ],
            "storageKey": "goals(first:100)"
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v16/*:: as any*/),
          (v3/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v17/*:: as any*/),
              (v11/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "what",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "why",
                "storageKey": null
              },
              (v12/*:: as any*/),
              (v18/*:: as any*/),
              (v19/*:: as any*/),
              (v20/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "reach",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "impact",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "confidence",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "effortGuess",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "externalKey",
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
                  (v3/*:: as any*/),
                  (v11/*:: as any*/)
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
                  (v21/*:: as any*/),
                  (v22/*:: as any*/),
                  (v23/*:: as any*/),
                  (v24/*:: as any*/),
                  (v25/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Proposal",
                "kind": "LinkedField",
                "name": "proposals",
                "plural": true,
                "selections": [
                  (v3/*:: as any*/),
                  (v17/*:: as any*/),
                  (v12/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "input",
                    "storageKey": null
                  },
                  (v26/*:: as any*/),
                  (v27/*:: as any*/),
                  (v28/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "expiresAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "answer",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "decidedAt",
                    "storageKey": null
                  },
                  (v29/*:: as any*/),
                  (v30/*:: as any*/),
                  (v32/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ProposedChange",
                    "kind": "LinkedField",
                    "name": "changes",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": null,
                        "kind": "LinkedField",
                        "name": "entity",
                        "plural": false,
                        "selections": [
                          (v16/*:: as any*/),
                          (v3/*:: as any*/),
                          (v34/*:: as any*/),
                          {
                            "kind": "InlineFragment",
                            "selections": [
                              (v11/*:: as any*/),
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "Metric",
                                "kind": "LinkedField",
                                "name": "metric",
                                "plural": false,
                                "selections": [
                                  (v35/*:: as any*/)
                                ],
                                "storageKey": null
                              }
                            ],
                            "type": "Goal",
                            "abstractKey": null
                          },
                          (v36/*:: as any*/),
                          {
                            "kind": "InlineFragment",
                            "selections": (v37/*:: as any*/),
                            "type": "GuardRail",
                            "abstractKey": null
                          },
                          {
                            "kind": "InlineFragment",
                            "selections": (v37/*:: as any*/),
                            "type": "Sprint",
                            "abstractKey": null
                          },
                          {
                            "kind": "InlineFragment",
                            "selections": [
                              {
                                "alias": "title",
                                "args": null,
                                "kind": "ScalarField",
                                "name": "words",
                                "storageKey": null
                              }
                            ],
                            "type": "Insight",
                            "abstractKey": null
                          }
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": null,
                        "kind": "LinkedField",
                        "name": "subject",
                        "plural": false,
                        "selections": [
                          (v16/*:: as any*/),
                          (v3/*:: as any*/),
                          (v34/*:: as any*/),
                          (v36/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ProposedField",
                        "kind": "LinkedField",
                        "name": "fields",
                        "plural": true,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "field",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "from",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "to",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "outdated",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "current",
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
                    "concreteType": "Right",
                    "kind": "LinkedField",
                    "name": "viewerCan",
                    "plural": false,
                    "selections": (v8/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v9/*:: as any*/),
              (v38/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "product",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "timeZone",
                    "storageKey": null
                  },
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "LaunchTemplate",
                    "kind": "LinkedField",
                    "name": "launchTemplates",
                    "plural": true,
                    "selections": [
                      (v3/*:: as any*/),
                      (v6/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "LaunchTemplateItem",
                        "kind": "LinkedField",
                        "name": "items",
                        "plural": true,
                        "selections": [
                          (v39/*:: as any*/)
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
                "concreteType": "Launch",
                "kind": "LinkedField",
                "name": "launch",
                "plural": false,
                "selections": [
                  (v40/*:: as any*/),
                  (v3/*:: as any*/),
                  (v17/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "message",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "audience",
                    "storageKey": null
                  },
                  (v12/*:: as any*/),
                  (v26/*:: as any*/),
                  (v29/*:: as any*/),
                  (v30/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "launchedOn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "LaunchItem",
                    "kind": "LinkedField",
                    "name": "items",
                    "plural": true,
                    "selections": [
                      (v3/*:: as any*/),
                      (v17/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "department",
                        "storageKey": null
                      },
                      (v39/*:: as any*/),
                      (v41/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "askedAt",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "done",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "doneAt",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "yours",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "ownerLeft",
                        "storageKey": null
                      },
                      (v42/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "User",
                        "kind": "LinkedField",
                        "name": "doneBy",
                        "plural": false,
                        "selections": (v7/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "LaunchVoice",
                    "kind": "LinkedField",
                    "name": "voices",
                    "plural": true,
                    "selections": [
                      (v3/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "go",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "word",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "User",
                        "kind": "LinkedField",
                        "name": "user",
                        "plural": false,
                        "selections": (v31/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "LaunchEffect",
                    "kind": "LinkedField",
                    "name": "effect",
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
                          (v3/*:: as any*/),
                          (v11/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Metric",
                            "kind": "LinkedField",
                            "name": "metric",
                            "plural": false,
                            "selections": [
                              (v6/*:: as any*/),
                              (v35/*:: as any*/)
                            ],
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "days",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "change",
                        "storageKey": null
                      },
                      (v5/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "LaunchSpan",
                        "kind": "LinkedField",
                        "name": "before",
                        "plural": false,
                        "selections": (v43/*:: as any*/),
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "LaunchSpan",
                        "kind": "LinkedField",
                        "name": "after",
                        "plural": false,
                        "selections": (v43/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  (v38/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "daysLate",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Forecast",
                    "kind": "LinkedField",
                    "name": "forecast",
                    "plural": false,
                    "selections": [
                      (v44/*:: as any*/),
                      (v40/*:: as any*/),
                      (v21/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v47/*:: as any*/),
                  {
                    "alias": "firstDaysLate",
                    "args": (v46/*:: as any*/),
                    "kind": "ScalarField",
                    "name": "daysLate",
                    "storageKey": "daysLate(slice:\"FIRST\")"
                  },
                  {
                    "alias": "first",
                    "args": (v46/*:: as any*/),
                    "concreteType": "Forecast",
                    "kind": "LinkedField",
                    "name": "forecast",
                    "plural": false,
                    "selections": [
                      (v40/*:: as any*/),
                      (v21/*:: as any*/)
                    ],
                    "storageKey": "forecast(slice:\"FIRST\")"
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Feature",
                    "kind": "LinkedField",
                    "name": "feature",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Progress",
                        "kind": "LinkedField",
                        "name": "progress",
                        "plural": false,
                        "selections": [
                          (v21/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v3/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Progress",
                "kind": "LinkedField",
                "name": "firstProgress",
                "plural": false,
                "selections": [
                  (v21/*:: as any*/),
                  (v22/*:: as any*/),
                  (v25/*:: as any*/),
                  (v23/*:: as any*/),
                  (v24/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": "canSlice",
                "args": [
                  {
                    "kind": "Literal",
                    "name": "decision",
                    "value": "SLICE_FEATURES"
                  }
                ],
                "concreteType": "Right",
                "kind": "LinkedField",
                "name": "viewerCan",
                "plural": false,
                "selections": (v8/*:: as any*/),
                "storageKey": "viewerCan(decision:\"SLICE_FEATURES\")"
              },
              {
                "alias": "canWrite",
                "args": [
                  {
                    "kind": "Literal",
                    "name": "decision",
                    "value": "WRITE_STORIES"
                  }
                ],
                "concreteType": "Right",
                "kind": "LinkedField",
                "name": "viewerCan",
                "plural": false,
                "selections": (v8/*:: as any*/),
                "storageKey": "viewerCan(decision:\"WRITE_STORIES\")"
              },
              (v47/*:: as any*/),
              {
                "alias": "firstForecast",
                "args": (v46/*:: as any*/),
                "concreteType": "Forecast",
                "kind": "LinkedField",
                "name": "forecast",
                "plural": false,
                "selections": (v48/*:: as any*/),
                "storageKey": "forecast(slice:\"FIRST\")"
              },
              {
                "alias": "first",
                "args": (v49/*:: as any*/),
                "concreteType": "StoryConnection",
                "kind": "LinkedField",
                "name": "stories",
                "plural": false,
                "selections": (v53/*:: as any*/),
                "storageKey": "stories(first:100,slice:\"FIRST\")"
              },
              {
                "alias": "first",
                "args": (v49/*:: as any*/),
                "filters": [],
                "handle": "connection",
                "key": "useSlices_first",
                "kind": "LinkedHandle",
                "name": "stories"
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Forecast",
                "kind": "LinkedField",
                "name": "forecast",
                "plural": false,
                "selections": (v48/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": "later",
                "args": (v54/*:: as any*/),
                "concreteType": "StoryConnection",
                "kind": "LinkedField",
                "name": "stories",
                "plural": false,
                "selections": (v53/*:: as any*/),
                "storageKey": "stories(first:100,slice:\"LATER\")"
              },
              {
                "alias": "later",
                "args": (v54/*:: as any*/),
                "filters": [],
                "handle": "connection",
                "key": "useSlices_later",
                "kind": "LinkedHandle",
                "name": "stories"
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Feature",
                "kind": "LinkedField",
                "name": "needs",
                "plural": true,
                "selections": (v55/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Feature",
                "kind": "LinkedField",
                "name": "neededBy",
                "plural": true,
                "selections": (v55/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "openRisks",
                "storageKey": null
              },
              {
                "alias": null,
                "args": (v56/*:: as any*/),
                "concreteType": "RiskConnection",
                "kind": "LinkedField",
                "name": "risks",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "RiskEdge",
                    "kind": "LinkedField",
                    "name": "edges",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Risk",
                        "kind": "LinkedField",
                        "name": "node",
                        "plural": false,
                        "selections": [
                          (v17/*:: as any*/),
                          (v3/*:: as any*/)
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": "risks(first:100,open:true)"
              },
              {
                "alias": null,
                "args": (v57/*:: as any*/),
                "concreteType": "CommentConnection",
                "kind": "LinkedField",
                "name": "comments",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "CommentEdge",
                    "kind": "LinkedField",
                    "name": "edges",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Comment",
                        "kind": "LinkedField",
                        "name": "node",
                        "plural": false,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "question",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "open",
                            "storageKey": null
                          },
                          (v3/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Comment",
                            "kind": "LinkedField",
                            "name": "answer",
                            "plural": false,
                            "selections": [
                              (v3/*:: as any*/)
                            ],
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "bodyHtml",
                            "storageKey": null
                          },
                          (v27/*:: as any*/),
                          (v28/*:: as any*/),
                          (v32/*:: as any*/),
                          (v16/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v51/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v52/*:: as any*/)
                ],
                "storageKey": "comments(first:50)"
              },
              {
                "alias": null,
                "args": (v57/*:: as any*/),
                "filters": null,
                "handle": "connection",
                "key": "FeatureDiscussion_comments",
                "kind": "LinkedHandle",
                "name": "comments"
              },
              {
                "alias": "canDiscuss",
                "args": [
                  {
                    "kind": "Literal",
                    "name": "decision",
                    "value": "DISCUSS"
                  }
                ],
                "concreteType": "Right",
                "kind": "LinkedField",
                "name": "viewerCan",
                "plural": false,
                "selections": (v8/*:: as any*/),
                "storageKey": "viewerCan(decision:\"DISCUSS\")"
              },
              {
                "alias": "canAnswer",
                "args": [
                  {
                    "kind": "Literal",
                    "name": "decision",
                    "value": "ANSWER"
                  }
                ],
                "concreteType": "Right",
                "kind": "LinkedField",
                "name": "viewerCan",
                "plural": false,
                "selections": (v8/*:: as any*/),
                "storageKey": "viewerCan(decision:\"ANSWER\")"
              },
              {
                "alias": "canPrepare",
                "args": [
                  {
                    "kind": "Literal",
                    "name": "decision",
                    "value": "PREPARE_LAUNCH"
                  }
                ],
                "concreteType": "Right",
                "kind": "LinkedField",
                "name": "viewerCan",
                "plural": false,
                "selections": (v8/*:: as any*/),
                "storageKey": "viewerCan(decision:\"PREPARE_LAUNCH\")"
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  {
                    "kind": "InlineFragment",
                    "selections": (v58/*:: as any*/),
                    "type": "Feature",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": (v58/*:: as any*/),
                    "type": "Goal",
                    "abstractKey": null
                  }
                ],
                "type": "Node",
                "abstractKey": "__isNode"
              }
            ],
            "type": "Feature",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "d2e1b579d8a3fb65ff4d34790b98c26c",
    "id": null,
    "metadata": {},
    "name": "FeaturePageQuery",
    "operationKind": "query",
    "text": "query FeaturePageQuery(\n  $product: String!\n  $feature: ID!\n) {\n  product(key: $product) {\n    id\n    ...FeatureDialog_product\n  }\n  node(id: $feature) {\n    __typename\n    ... on Feature {\n      id\n      ...FeaturePage_feature\n      ...FeatureDialog_feature\n    }\n    id\n  }\n}\n\nfragment FeatureDialog_feature on Feature {\n  id\n  version\n  title\n  what\n  why\n  goal {\n    id\n    title\n  }\n  horizon\n  windowStart\n  windowEnd\n  state\n  reach\n  impact\n  confidence\n  effortGuess\n  progress {\n    stories\n    points\n  }\n}\n\nfragment FeatureDialog_product on Product {\n  id\n  canShape: viewerCan(decision: SHAPE_ROADMAP) {\n    ...Right_right\n  }\n  served: goals(first: 100) {\n    edges {\n      node {\n        id\n        title\n        state\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment FeatureDiscussion_feature on Feature {\n  id\n  comments(first: 50) {\n    edges {\n      node {\n        question\n        open\n        ...Thread_comments\n        id\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n  canDiscuss: viewerCan(decision: DISCUSS) {\n    ...Right_right\n  }\n  canAnswer: viewerCan(decision: ANSWER) {\n    ...Right_right\n  }\n}\n\nfragment FeaturePage_feature on Feature {\n  id\n  version\n  title\n  what\n  why\n  state\n  horizon\n  windowStart\n  windowEnd\n  reach\n  impact\n  confidence\n  effortGuess\n  externalKey\n  goal {\n    id\n    title\n  }\n  progress {\n    stories\n    accepted\n    points\n    acceptedPoints\n  }\n  proposals {\n    id\n    ...proposal_proposal\n  }\n  canShape: viewerCan(decision: SHAPE_ROADMAP) {\n    ...Right_right\n  }\n  inTime\n  ...Slices_feature\n  ...Needs_feature\n  openRisks\n  risks(first: 100, open: true) {\n    edges {\n      node {\n        version\n        id\n      }\n    }\n  }\n  ...FeatureDiscussion_feature\n  ...Risks_subject\n  ...LaunchSection_feature\n}\n\nfragment LaunchSection_feature on Feature {\n  id\n  title\n  state\n  product {\n    id\n    timeZone\n    launchTemplates {\n      id\n      name\n      items {\n        task\n      }\n    }\n  }\n  launch {\n    ...launch_launch\n    ...launchOutlook_launch\n    id\n  }\n  canPrepare: viewerCan(decision: PREPARE_LAUNCH) {\n    ...Right_right\n  }\n  canDiscuss: viewerCan(decision: DISCUSS) {\n    ...Right_right\n  }\n}\n\nfragment Needs_feature on Feature {\n  id\n  title\n  windowEnd\n  canShape: viewerCan(decision: SHAPE_ROADMAP) {\n    ...Right_right\n  }\n  ...Needs_links\n}\n\nfragment Needs_links on Feature {\n  needs {\n    id\n    title\n    state\n    horizon\n    windowStart\n    windowEnd\n  }\n  neededBy {\n    id\n    title\n    state\n    horizon\n    windowStart\n    windowEnd\n  }\n}\n\nfragment Right_right on Right {\n  may\n  whyNot\n  decidedBy\n  otherHat\n  people {\n    name\n    id\n  }\n}\n\nfragment RiskRow_risk on Risk {\n  id\n  version\n  text\n  due\n  hat\n  createdAt\n  owner {\n    id\n    name\n    initials\n  }\n  raisedBy {\n    name\n    id\n  }\n  subject {\n    __typename\n    id\n    ... on Feature {\n      title\n    }\n  }\n}\n\nfragment Risks_open on Node {\n  __isNode: __typename\n  id\n  ... on Feature {\n    openRisks\n    risks(first: 100, open: true) {\n      edges {\n        node {\n          id\n          version\n          ...RiskRow_risk\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    closed: risks(first: 1, open: false) {\n      totalCount\n    }\n  }\n  ... on Goal {\n    openRisks\n    risks(first: 100, open: true) {\n      edges {\n        node {\n          id\n          version\n          ...RiskRow_risk\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    closed: risks(first: 1, open: false) {\n      totalCount\n    }\n  }\n}\n\nfragment Risks_subject on Node {\n  __isNode: __typename\n  id\n  ... on Feature {\n    product {\n      timeZone\n      id\n    }\n    canDiscuss: viewerCan(decision: DISCUSS) {\n      ...Right_right\n    }\n    canAnswer: viewerCan(decision: ANSWER) {\n      ...Right_right\n    }\n  }\n  ... on Goal {\n    product {\n      timeZone\n      id\n    }\n    canDiscuss: viewerCan(decision: DISCUSS) {\n      ...Right_right\n    }\n    canAnswer: viewerCan(decision: ANSWER) {\n      ...Right_right\n    }\n  }\n  ...Risks_open\n}\n\nfragment Said_comment on Comment {\n  bodyHtml\n  open\n  hat\n  createdAt\n  author {\n    id\n    name\n    initials\n  }\n}\n\nfragment Slices_feature on Feature {\n  id\n  windowEnd\n  product {\n    timeZone\n    id\n  }\n  launch {\n    date\n    id\n  }\n  progress {\n    stories\n    accepted\n    inHand\n    points\n    acceptedPoints\n  }\n  firstProgress {\n    stories\n    accepted\n    inHand\n    points\n    acceptedPoints\n  }\n  canSlice: viewerCan(decision: SLICE_FEATURES) {\n    ...Right_right\n  }\n  canWrite: viewerCan(decision: WRITE_STORIES) {\n    ...Right_right\n  }\n  ...useSlicesFirst_feature\n  ...useSlicesLater_feature\n}\n\nfragment StoryRows_story on Story {\n  id\n  key\n  title\n  status\n  points\n  block {\n    reason\n  }\n  feature {\n    title\n    id\n  }\n  sprint {\n    name\n    id\n  }\n}\n\nfragment Thread_comments on Comment {\n  id\n  question\n  open\n  answer {\n    id\n  }\n  ...Said_comment\n}\n\nfragment launchOutlook_launch on Launch {\n  date\n  state\n  inTime\n  daysLate\n  forecast {\n    noDate\n    date\n    stories\n  }\n  firstInTime: inTime(slice: FIRST)\n  firstDaysLate: daysLate(slice: FIRST)\n  first: forecast(slice: FIRST) {\n    date\n    stories\n  }\n  feature {\n    progress {\n      stories\n    }\n    id\n  }\n}\n\nfragment launch_launch on Launch {\n  id\n  version\n  date\n  message\n  audience\n  state\n  reason\n  decidedHat\n  decidedBy {\n    name\n    id\n  }\n  launchedOn\n  items {\n    id\n    version\n    department\n    task\n    due\n    askedAt\n    done\n    doneAt\n    yours\n    ownerLeft\n    owner {\n      id\n      name\n      initials\n    }\n    doneBy {\n      name\n      id\n    }\n  }\n  voices {\n    id\n    go\n    word\n    user {\n      id\n      name\n      initials\n    }\n  }\n  effect {\n    goal {\n      id\n      title\n      metric {\n        name\n        unit\n      }\n    }\n    days\n    change\n    whyNot\n    before {\n      mean\n      readings\n    }\n    after {\n      mean\n      readings\n    }\n  }\n}\n\nfragment proposal_proposal on Proposal {\n  id\n  version\n  state\n  input\n  reason\n  hat\n  createdAt\n  expiresAt\n  answer\n  decidedAt\n  decidedHat\n  decidedBy {\n    name\n    id\n  }\n  author {\n    id\n    name\n    initials\n  }\n  changes {\n    entity {\n      __typename\n      id\n      ... on Story {\n        key\n        title\n      }\n      ... on Criterion {\n        id\n      }\n      ... on Goal {\n        title\n        metric {\n          unit\n        }\n      }\n      ... on Feature {\n        title\n      }\n      ... on GuardRail {\n        name\n      }\n      ... on Sprint {\n        name\n      }\n      ... on Insight {\n        title: words\n      }\n    }\n    subject {\n      __typename\n      id\n      ... on Story {\n        key\n        title\n      }\n      ... on Feature {\n        title\n      }\n    }\n    fields {\n      field\n      from\n      to\n      outdated\n      current\n    }\n  }\n  viewerCan {\n    ...Right_right\n  }\n}\n\nfragment useSlicesFirst_feature on Feature {\n  firstInTime: inTime(slice: FIRST)\n  firstForecast: forecast(slice: FIRST) {\n    noDate\n    even: date(likely: 0.5)\n    sure: date\n    nearly: date(likely: 0.95)\n  }\n  first: stories(first: 100, slice: FIRST) {\n    totalCount\n    edges {\n      node {\n        id\n        key\n        rank\n        ...StoryRows_story\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n  id\n}\n\nfragment useSlicesLater_feature on Feature {\n  inTime\n  forecast {\n    noDate\n    even: date(likely: 0.5)\n    sure: date\n    nearly: date(likely: 0.95)\n  }\n  later: stories(first: 100, slice: LATER) {\n    totalCount\n    edges {\n      node {\n        id\n        key\n        rank\n        ...StoryRows_story\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n  id\n}\n"
  }
};
})();

(node as any).hash = "44a81b36cf515fa0a8af18491cf82979";

export default node;
