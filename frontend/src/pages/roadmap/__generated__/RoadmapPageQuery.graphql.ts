/**
 * @generated SignedSource<<161a64ffe9c08d596a6d892bc7d78244>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RoadmapPageQuery$variables = {
  product: string;
};
export type RoadmapPageQuery$data = {
  readonly product: {
    readonly canShape: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly features: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly " $fragmentSpreads": FragmentRefs<"feature_roadmap">;
        };
      }>;
      readonly pageInfo: {
        readonly endCursor: string | null | undefined;
        readonly hasNextPage: boolean;
      };
    };
    readonly id: string;
    readonly proposals: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly " $fragmentSpreads": FragmentRefs<"proposal_proposal">;
        };
      }>;
      readonly pageInfo: {
        readonly endCursor: string | null | undefined;
        readonly hasNextPage: boolean;
      };
    };
    readonly timeZone: string;
    readonly " $fragmentSpreads": FragmentRefs<"FeatureDialog_product">;
  } | null | undefined;
};
export type RoadmapPageQuery = {
  response: RoadmapPageQuery$data;
  variables: RoadmapPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "product"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "key",
    "variableName": "product"
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
  "name": "timeZone",
  "storageKey": null
},
v4 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "SHAPE_ROADMAP"
  }
],
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "may",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "whyNot",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedBy",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "otherHat",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v10 = [
  (v9/*:: as any*/)
],
v11 = [
  {
    "kind": "InlineDataFragmentSpread",
    "name": "Right_right",
    "selections": [
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v7/*:: as any*/),
      (v8/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "people",
        "plural": true,
        "selections": (v10/*:: as any*/),
        "storageKey": null
      }
    ],
    "args": null,
    "argumentDefinitions": ([]/*:: as any*/)
  }
],
v12 = {
  "kind": "Literal",
  "name": "first",
  "value": 100
},
v13 = [
  (v12/*:: as any*/),
  {
    "kind": "Literal",
    "name": "state",
    "value": [
      "OPEN",
      "OUTDATED"
    ]
  }
],
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "input",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hat",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "expiresAt",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "answer",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedAt",
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedHat",
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "author",
  "plural": false,
  "selections": [
    (v2/*:: as any*/),
    (v9/*:: as any*/),
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
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v26 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "key",
      "storageKey": null
    },
    (v25/*:: as any*/)
  ],
  "type": "Story",
  "abstractKey": null
},
v27 = {
  "kind": "InlineFragment",
  "selections": [
    (v25/*:: as any*/),
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Goal",
  "abstractKey": null
},
v28 = {
  "kind": "InlineFragment",
  "selections": [
    (v25/*:: as any*/)
  ],
  "type": "Feature",
  "abstractKey": null
},
v29 = {
  "kind": "InlineFragment",
  "selections": (v10/*:: as any*/),
  "type": "GuardRail",
  "abstractKey": null
},
v30 = {
  "kind": "InlineFragment",
  "selections": (v10/*:: as any*/),
  "type": "Sprint",
  "abstractKey": null
},
v31 = {
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
},
v32 = {
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
},
v33 = {
  "alias": null,
  "args": null,
  "concreteType": "PageInfo",
  "kind": "LinkedField",
  "name": "pageInfo",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hasNextPage",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endCursor",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v34 = [
  (v12/*:: as any*/),
  {
    "kind": "Literal",
    "name": "state",
    "value": [
      "IDEA",
      "PLANNED",
      "BUILDING",
      "LAUNCHED"
    ]
  }
],
v35 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "why",
  "storageKey": null
},
v36 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "horizon",
  "storageKey": null
},
v37 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "rank",
  "storageKey": null
},
v38 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "windowStart",
  "storageKey": null
},
v39 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "windowEnd",
  "storageKey": null
},
v40 = {
  "alias": null,
  "args": null,
  "concreteType": "Goal",
  "kind": "LinkedField",
  "name": "goal",
  "plural": false,
  "selections": [
    (v2/*:: as any*/),
    (v25/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "due",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v41 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reach",
  "storageKey": null
},
v42 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "impact",
  "storageKey": null
},
v43 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "confidence",
  "storageKey": null
},
v44 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "effortGuess",
  "storageKey": null
},
v45 = {
  "alias": null,
  "args": null,
  "concreteType": "Feature",
  "kind": "LinkedField",
  "name": "needs",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    (v25/*:: as any*/),
    (v15/*:: as any*/),
    (v36/*:: as any*/),
    (v37/*:: as any*/)
  ],
  "storageKey": null
},
v46 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "voices",
  "storageKey": null
},
v47 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "words",
  "storageKey": null
},
v48 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "source",
  "storageKey": null
},
v49 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "inTime",
  "storageKey": null
},
v50 = {
  "alias": null,
  "args": null,
  "concreteType": "Forecast",
  "kind": "LinkedField",
  "name": "forecast",
  "plural": false,
  "selections": [
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
      "args": [
        {
          "kind": "Literal",
          "name": "likely",
          "value": 0.85
        }
      ],
      "kind": "ScalarField",
      "name": "date",
      "storageKey": "date(likely:0.85)"
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
  "storageKey": null
},
v51 = {
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "points",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v52 = [
  (v9/*:: as any*/),
  (v2/*:: as any*/)
],
v53 = [
  (v5/*:: as any*/),
  (v6/*:: as any*/),
  (v7/*:: as any*/),
  (v8/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "User",
    "kind": "LinkedField",
    "name": "people",
    "plural": true,
    "selections": (v52/*:: as any*/),
    "storageKey": null
  }
],
v54 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "RoadmapPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          {
            "alias": "canShape",
            "args": (v4/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v11/*:: as any*/),
            "storageKey": "viewerCan(decision:\"SHAPE_ROADMAP\")"
          },
          {
            "alias": null,
            "args": (v13/*:: as any*/),
            "concreteType": "ProposalConnection",
            "kind": "LinkedField",
            "name": "proposals",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "ProposalEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Proposal",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v2/*:: as any*/),
                      {
                        "kind": "InlineDataFragmentSpread",
                        "name": "proposal_proposal",
                        "selections": [
                          (v2/*:: as any*/),
                          (v14/*:: as any*/),
                          (v15/*:: as any*/),
                          (v16/*:: as any*/),
                          (v17/*:: as any*/),
                          (v18/*:: as any*/),
                          (v19/*:: as any*/),
                          (v20/*:: as any*/),
                          (v21/*:: as any*/),
                          (v22/*:: as any*/),
                          (v23/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "User",
                            "kind": "LinkedField",
                            "name": "decidedBy",
                            "plural": false,
                            "selections": (v10/*:: as any*/),
                            "storageKey": null
                          },
                          (v24/*:: as any*/),
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
                                  (v2/*:: as any*/),
                                  (v26/*:: as any*/),
                                  (v27/*:: as any*/),
                                  (v28/*:: as any*/),
                                  (v29/*:: as any*/),
                                  (v30/*:: as any*/),
                                  (v31/*:: as any*/)
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
                                  (v2/*:: as any*/),
                                  (v26/*:: as any*/),
                                  (v28/*:: as any*/)
                                ],
                                "storageKey": null
                              },
                              (v32/*:: as any*/)
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
                            "selections": (v11/*:: as any*/),
                            "storageKey": null
                          }
                        ],
                        "args": null,
                        "argumentDefinitions": []
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v33/*:: as any*/)
            ],
            "storageKey": "proposals(first:100,state:[\"OPEN\",\"OUTDATED\"])"
          },
          {
            "alias": null,
            "args": (v34/*:: as any*/),
            "concreteType": "FeatureConnection",
            "kind": "LinkedField",
            "name": "features",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "FeatureEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Feature",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v2/*:: as any*/),
                      {
                        "kind": "InlineDataFragmentSpread",
                        "name": "feature_roadmap",
                        "selections": [
                          (v2/*:: as any*/),
                          (v25/*:: as any*/),
                          (v35/*:: as any*/),
                          (v36/*:: as any*/),
                          (v37/*:: as any*/),
                          (v15/*:: as any*/),
                          (v38/*:: as any*/),
                          (v39/*:: as any*/),
                          (v40/*:: as any*/),
                          (v41/*:: as any*/),
                          (v42/*:: as any*/),
                          (v43/*:: as any*/),
                          (v44/*:: as any*/),
                          (v45/*:: as any*/),
                          (v46/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Insight",
                            "kind": "LinkedField",
                            "name": "quote",
                            "plural": false,
                            "selections": [
                              (v47/*:: as any*/),
                              (v48/*:: as any*/)
                            ],
                            "storageKey": null
                          },
                          (v49/*:: as any*/),
                          (v50/*:: as any*/),
                          (v51/*:: as any*/)
                        ],
                        "args": null,
                        "argumentDefinitions": []
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v33/*:: as any*/)
            ],
            "storageKey": "features(first:100,state:[\"IDEA\",\"PLANNED\",\"BUILDING\",\"LAUNCHED\"])"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "FeatureDialog_product"
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RoadmapPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          {
            "alias": "canShape",
            "args": (v4/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v53/*:: as any*/),
            "storageKey": "viewerCan(decision:\"SHAPE_ROADMAP\")"
          },
          {
            "alias": null,
            "args": (v13/*:: as any*/),
            "concreteType": "ProposalConnection",
            "kind": "LinkedField",
            "name": "proposals",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "ProposalEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Proposal",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v2/*:: as any*/),
                      (v14/*:: as any*/),
                      (v15/*:: as any*/),
                      (v16/*:: as any*/),
                      (v17/*:: as any*/),
                      (v18/*:: as any*/),
                      (v19/*:: as any*/),
                      (v20/*:: as any*/),
                      (v21/*:: as any*/),
                      (v22/*:: as any*/),
                      (v23/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "User",
                        "kind": "LinkedField",
                        "name": "decidedBy",
                        "plural": false,
                        "selections": (v52/*:: as any*/),
                        "storageKey": null
                      },
                      (v24/*:: as any*/),
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
                              (v54/*:: as any*/),
                              (v2/*:: as any*/),
                              (v26/*:: as any*/),
                              (v27/*:: as any*/),
                              (v28/*:: as any*/),
                              (v29/*:: as any*/),
                              (v30/*:: as any*/),
                              (v31/*:: as any*/)
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
                              (v54/*:: as any*/),
                              (v2/*:: as any*/),
                              (v26/*:: as any*/),
                              (v28/*:: as any*/)
                            ],
                            "storageKey": null
                          },
                          (v32/*:: as any*/)
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
                        "selections": (v53/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v33/*:: as any*/)
            ],
            "storageKey": "proposals(first:100,state:[\"OPEN\",\"OUTDATED\"])"
          },
          {
            "alias": null,
            "args": (v34/*:: as any*/),
            "concreteType": "FeatureConnection",
            "kind": "LinkedField",
            "name": "features",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "FeatureEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Feature",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v2/*:: as any*/),
                      (v25/*:: as any*/),
                      (v35/*:: as any*/),
                      (v36/*:: as any*/),
                      (v37/*:: as any*/),
                      (v15/*:: as any*/),
                      (v38/*:: as any*/),
                      (v39/*:: as any*/),
                      (v40/*:: as any*/),
                      (v41/*:: as any*/),
                      (v42/*:: as any*/),
                      (v43/*:: as any*/),
                      (v44/*:: as any*/),
                      (v45/*:: as any*/),
                      (v46/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Insight",
                        "kind": "LinkedField",
                        "name": "quote",
                        "plural": false,
                        "selections": [
                          (v47/*:: as any*/),
                          (v48/*:: as any*/),
                          (v2/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v49/*:: as any*/),
                      (v50/*:: as any*/),
                      (v51/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v33/*:: as any*/)
            ],
            "storageKey": "features(first:100,state:[\"IDEA\",\"PLANNED\",\"BUILDING\",\"LAUNCHED\"])"
          },
          {
            "alias": "served",
            "args": [
              (v12/*:: as any*/)
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
                      (v2/*:: as any*/),
                      (v25/*:: as any*/),
                      (v15/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v33/*:: as any*/)
            ],
            "storageKey": "goals(first:100)"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "b27f9637e45ab58818269d5326b593c0",
    "id": null,
    "metadata": {},
    "name": "RoadmapPageQuery",
    "operationKind": "query",
    "text": "query RoadmapPageQuery(\n  $product: String!\n) {\n  product(key: $product) {\n    id\n    timeZone\n    canShape: viewerCan(decision: SHAPE_ROADMAP) {\n      ...Right_right\n    }\n    proposals(first: 100, state: [OPEN, OUTDATED]) {\n      edges {\n        node {\n          id\n          ...proposal_proposal\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    features(first: 100, state: [IDEA, PLANNED, BUILDING, LAUNCHED]) {\n      edges {\n        node {\n          id\n          ...feature_roadmap\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...FeatureDialog_product\n  }\n}\n\nfragment FeatureDialog_product on Product {\n  id\n  canShape: viewerCan(decision: SHAPE_ROADMAP) {\n    ...Right_right\n  }\n  served: goals(first: 100) {\n    edges {\n      node {\n        id\n        title\n        state\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment Right_right on Right {\n  may\n  whyNot\n  decidedBy\n  otherHat\n  people {\n    name\n    id\n  }\n}\n\nfragment feature_roadmap on Feature {\n  id\n  title\n  why\n  horizon\n  rank\n  state\n  windowStart\n  windowEnd\n  goal {\n    id\n    title\n    due\n  }\n  reach\n  impact\n  confidence\n  effortGuess\n  needs {\n    id\n    title\n    state\n    horizon\n    rank\n  }\n  voices\n  quote {\n    words\n    source\n    id\n  }\n  inTime\n  forecast {\n    even: date(likely: 0.5)\n    sure: date(likely: 0.85)\n    nearly: date(likely: 0.95)\n  }\n  progress {\n    stories\n    accepted\n    points\n  }\n}\n\nfragment proposal_proposal on Proposal {\n  id\n  version\n  state\n  input\n  reason\n  hat\n  createdAt\n  expiresAt\n  answer\n  decidedAt\n  decidedHat\n  decidedBy {\n    name\n    id\n  }\n  author {\n    id\n    name\n    initials\n  }\n  changes {\n    entity {\n      __typename\n      id\n      ... on Story {\n        key\n        title\n      }\n      ... on Criterion {\n        id\n      }\n      ... on Goal {\n        title\n        metric {\n          unit\n        }\n      }\n      ... on Feature {\n        title\n      }\n      ... on GuardRail {\n        name\n      }\n      ... on Sprint {\n        name\n      }\n      ... on Insight {\n        title: words\n      }\n    }\n    subject {\n      __typename\n      id\n      ... on Story {\n        key\n        title\n      }\n      ... on Feature {\n        title\n      }\n    }\n    fields {\n      field\n      from\n      to\n      outdated\n      current\n    }\n  }\n  viewerCan {\n    ...Right_right\n  }\n}\n"
  }
};
})();

(node as any).hash = "46e5b06d48b4e7aa4e6a1e06103b078c";

export default node;
