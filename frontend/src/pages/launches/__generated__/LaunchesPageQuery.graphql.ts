/**
 * @generated SignedSource<<cfbdd5ec5912f9df12d3e9252a4d0fab>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type FeatureState = "BUILDING" | "DROPPED" | "IDEA" | "LAUNCHED" | "PLANNED";
export type LaunchesPageQuery$variables = {
  product: string;
};
export type LaunchesPageQuery$data = {
  readonly product: {
    readonly canPrepare: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly coming: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly feature: {
            readonly goal: {
              readonly title: string;
            } | null | undefined;
            readonly id: string;
            readonly state: FeatureState;
            readonly title: string;
          };
          readonly " $fragmentSpreads": FragmentRefs<"launchOutlook_launch" | "launch_launch">;
        };
      }>;
    };
    readonly launched: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly feature: {
            readonly goal: {
              readonly title: string;
            } | null | undefined;
            readonly id: string;
            readonly state: FeatureState;
            readonly title: string;
          };
          readonly " $fragmentSpreads": FragmentRefs<"launch_launch">;
        };
      }>;
      readonly totalCount: number;
    };
    readonly mine: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly due: string | null | undefined;
          readonly id: string;
          readonly " $fragmentSpreads": FragmentRefs<"WaitingItem_item">;
        };
      }>;
    };
    readonly timeZone: string;
  } | null | undefined;
};
export type LaunchesPageQuery = {
  response: LaunchesPageQuery$data;
  variables: LaunchesPageQuery$variables;
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
  "name": "timeZone",
  "storageKey": null
},
v3 = {
  "kind": "Literal",
  "name": "first",
  "value": 50
},
v4 = [
  {
    "kind": "Literal",
    "name": "done",
    "value": false
  },
  (v3/*:: as any*/),
  {
    "kind": "Literal",
    "name": "mine",
    "value": true
  }
],
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "due",
  "storageKey": null
},
v7 = [
  (v3/*:: as any*/),
  {
    "kind": "Literal",
    "name": "launched",
    "value": false
  }
],
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "date",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "audience",
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
  "name": "reason",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedHat",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v16 = [
  (v15/*:: as any*/)
],
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "launchedOn",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "department",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "task",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "askedAt",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "done",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "doneAt",
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "yours",
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "ownerLeft",
  "storageKey": null
},
v25 = [
  (v5/*:: as any*/),
  (v15/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "initials",
    "storageKey": null
  }
],
v26 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "owner",
  "plural": false,
  "selections": (v25/*:: as any*/),
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "concreteType": "LaunchVoice",
  "kind": "LinkedField",
  "name": "voices",
  "plural": true,
  "selections": [
    (v5/*:: as any*/),
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
      "selections": (v25/*:: as any*/),
      "storageKey": null
    }
  ],
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
  "name": "whyNot",
  "storageKey": null
},
v30 = [
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
v31 = {
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
        (v5/*:: as any*/),
        (v28/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Metric",
          "kind": "LinkedField",
          "name": "metric",
          "plural": false,
          "selections": [
            (v15/*:: as any*/),
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
    (v29/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "LaunchSpan",
      "kind": "LinkedField",
      "name": "before",
      "plural": false,
      "selections": (v30/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LaunchSpan",
      "kind": "LinkedField",
      "name": "after",
      "plural": false,
      "selections": (v30/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
},
v32 = {
  "kind": "InlineDataFragmentSpread",
  "name": "launch_launch",
  "selections": [
    (v5/*:: as any*/),
    (v8/*:: as any*/),
    (v9/*:: as any*/),
    (v10/*:: as any*/),
    (v11/*:: as any*/),
    (v12/*:: as any*/),
    (v13/*:: as any*/),
    (v14/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "decidedBy",
      "plural": false,
      "selections": (v16/*:: as any*/),
      "storageKey": null
    },
    (v17/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "LaunchItem",
      "kind": "LinkedField",
      "name": "items",
      "plural": true,
      "selections": [
        (v5/*:: as any*/),
        (v8/*:: as any*/),
        (v18/*:: as any*/),
        (v19/*:: as any*/),
        (v6/*:: as any*/),
        (v20/*:: as any*/),
        (v21/*:: as any*/),
        (v22/*:: as any*/),
        (v23/*:: as any*/),
        (v24/*:: as any*/),
        (v26/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "User",
          "kind": "LinkedField",
          "name": "doneBy",
          "plural": false,
          "selections": (v16/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    (v27/*:: as any*/),
    (v31/*:: as any*/)
  ],
  "args": null,
  "argumentDefinitions": ([]/*:: as any*/)
},
v33 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "inTime",
  "storageKey": null
},
v34 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "daysLate",
  "storageKey": null
},
v35 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "stories",
  "storageKey": null
},
v36 = {
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
    (v9/*:: as any*/),
    (v35/*:: as any*/)
  ],
  "storageKey": null
},
v37 = [
  {
    "kind": "Literal",
    "name": "slice",
    "value": "FIRST"
  }
],
v38 = {
  "alias": "firstInTime",
  "args": (v37/*:: as any*/),
  "kind": "ScalarField",
  "name": "inTime",
  "storageKey": "inTime(slice:\"FIRST\")"
},
v39 = {
  "alias": "firstDaysLate",
  "args": (v37/*:: as any*/),
  "kind": "ScalarField",
  "name": "daysLate",
  "storageKey": "daysLate(slice:\"FIRST\")"
},
v40 = {
  "alias": "first",
  "args": (v37/*:: as any*/),
  "concreteType": "Forecast",
  "kind": "LinkedField",
  "name": "forecast",
  "plural": false,
  "selections": [
    (v9/*:: as any*/),
    (v35/*:: as any*/)
  ],
  "storageKey": "forecast(slice:\"FIRST\")"
},
v41 = {
  "alias": null,
  "args": null,
  "concreteType": "Progress",
  "kind": "LinkedField",
  "name": "progress",
  "plural": false,
  "selections": [
    (v35/*:: as any*/)
  ],
  "storageKey": null
},
v42 = {
  "alias": null,
  "args": null,
  "concreteType": "Feature",
  "kind": "LinkedField",
  "name": "feature",
  "plural": false,
  "selections": [
    (v5/*:: as any*/),
    (v28/*:: as any*/),
    (v12/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Goal",
      "kind": "LinkedField",
      "name": "goal",
      "plural": false,
      "selections": [
        (v28/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v43 = [
  {
    "kind": "Literal",
    "name": "last",
    "value": 50
  },
  {
    "kind": "Literal",
    "name": "launched",
    "value": true
  }
],
v44 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v45 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "PREPARE_LAUNCH"
  }
],
v46 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "may",
  "storageKey": null
},
v47 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedBy",
  "storageKey": null
},
v48 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "otherHat",
  "storageKey": null
},
v49 = [
  (v15/*:: as any*/),
  (v5/*:: as any*/)
],
v50 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "decidedBy",
  "plural": false,
  "selections": (v49/*:: as any*/),
  "storageKey": null
},
v51 = {
  "alias": null,
  "args": null,
  "concreteType": "LaunchItem",
  "kind": "LinkedField",
  "name": "items",
  "plural": true,
  "selections": [
    (v5/*:: as any*/),
    (v8/*:: as any*/),
    (v18/*:: as any*/),
    (v19/*:: as any*/),
    (v6/*:: as any*/),
    (v20/*:: as any*/),
    (v21/*:: as any*/),
    (v22/*:: as any*/),
    (v23/*:: as any*/),
    (v24/*:: as any*/),
    (v26/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "doneBy",
      "plural": false,
      "selections": (v49/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
},
v52 = {
  "alias": null,
  "args": null,
  "concreteType": "Goal",
  "kind": "LinkedField",
  "name": "goal",
  "plural": false,
  "selections": [
    (v28/*:: as any*/),
    (v5/*:: as any*/)
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "LaunchesPageQuery",
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
          {
            "alias": "mine",
            "args": (v4/*:: as any*/),
            "concreteType": "LaunchItemConnection",
            "kind": "LinkedField",
            "name": "launchItems",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "LaunchItemEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "LaunchItem",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v5/*:: as any*/),
                      (v6/*:: as any*/),
                      {
                        "args": null,
                        "kind": "FragmentSpread",
                        "name": "WaitingItem_item"
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "launchItems(done:false,first:50,mine:true)"
          },
          {
            "alias": "coming",
            "args": (v7/*:: as any*/),
            "concreteType": "LaunchConnection",
            "kind": "LinkedField",
            "name": "launches",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "LaunchEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Launch",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v32/*:: as any*/),
                      {
                        "kind": "InlineDataFragmentSpread",
                        "name": "launchOutlook_launch",
                        "selections": [
                          (v9/*:: as any*/),
                          (v12/*:: as any*/),
                          (v33/*:: as any*/),
                          (v34/*:: as any*/),
                          (v36/*:: as any*/),
                          (v38/*:: as any*/),
                          (v39/*:: as any*/),
                          (v40/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Feature",
                            "kind": "LinkedField",
                            "name": "feature",
                            "plural": false,
                            "selections": [
                              (v41/*:: as any*/)
                            ],
                            "storageKey": null
                          }
                        ],
                        "args": null,
                        "argumentDefinitions": []
                      },
                      (v42/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "launches(first:50,launched:false)"
          },
          {
            "alias": "launched",
            "args": (v43/*:: as any*/),
            "concreteType": "LaunchConnection",
            "kind": "LinkedField",
            "name": "launches",
            "plural": false,
            "selections": [
              (v44/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "LaunchEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Launch",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v32/*:: as any*/),
                      (v42/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "launches(last:50,launched:true)"
          },
          {
            "alias": "canPrepare",
            "args": (v45/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": [
              {
                "kind": "InlineDataFragmentSpread",
                "name": "Right_right",
                "selections": [
                  (v46/*:: as any*/),
                  (v29/*:: as any*/),
                  (v47/*:: as any*/),
                  (v48/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "User",
                    "kind": "LinkedField",
                    "name": "people",
                    "plural": true,
                    "selections": (v16/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "args": null,
                "argumentDefinitions": []
              }
            ],
            "storageKey": "viewerCan(decision:\"PREPARE_LAUNCH\")"
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
    "name": "LaunchesPageQuery",
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
          {
            "alias": "mine",
            "args": (v4/*:: as any*/),
            "concreteType": "LaunchItemConnection",
            "kind": "LinkedField",
            "name": "launchItems",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "LaunchItemEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "LaunchItem",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v5/*:: as any*/),
                      (v6/*:: as any*/),
                      (v8/*:: as any*/),
                      (v18/*:: as any*/),
                      (v19/*:: as any*/),
                      (v21/*:: as any*/),
                      (v23/*:: as any*/),
                      (v20/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "createdAt",
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
                          (v9/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Feature",
                            "kind": "LinkedField",
                            "name": "feature",
                            "plural": false,
                            "selections": [
                              (v5/*:: as any*/),
                              (v28/*:: as any*/)
                            ],
                            "storageKey": null
                          },
                          (v5/*:: as any*/)
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
            "storageKey": "launchItems(done:false,first:50,mine:true)"
          },
          {
            "alias": "coming",
            "args": (v7/*:: as any*/),
            "concreteType": "LaunchConnection",
            "kind": "LinkedField",
            "name": "launches",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "LaunchEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Launch",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v5/*:: as any*/),
                      (v8/*:: as any*/),
                      (v9/*:: as any*/),
                      (v10/*:: as any*/),
                      (v11/*:: as any*/),
                      (v12/*:: as any*/),
                      (v13/*:: as any*/),
                      (v14/*:: as any*/),
                      (v50/*:: as any*/),
                      (v17/*:: as any*/),
                      (v51/*:: as any*/),
                      (v27/*:: as any*/),
                      (v31/*:: as any*/),
                      (v33/*:: as any*/),
                      (v34/*:: as any*/),
                      (v36/*:: as any*/),
                      (v38/*:: as any*/),
                      (v39/*:: as any*/),
                      (v40/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Feature",
                        "kind": "LinkedField",
                        "name": "feature",
                        "plural": false,
                        "selections": [
                          (v41/*:: as any*/),
                          (v5/*:: as any*/),
                          (v28/*:: as any*/),
                          (v12/*:: as any*/),
                          (v52/*:: as any*/)
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
            "storageKey": "launches(first:50,launched:false)"
          },
          {
            "alias": "launched",
            "args": (v43/*:: as any*/),
            "concreteType": "LaunchConnection",
            "kind": "LinkedField",
            "name": "launches",
            "plural": false,
            "selections": [
              (v44/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "LaunchEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Launch",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v5/*:: as any*/),
                      (v8/*:: as any*/),
                      (v9/*:: as any*/),
                      (v10/*:: as any*/),
                      (v11/*:: as any*/),
                      (v12/*:: as any*/),
                      (v13/*:: as any*/),
                      (v14/*:: as any*/),
                      (v50/*:: as any*/),
                      (v17/*:: as any*/),
                      (v51/*:: as any*/),
                      (v27/*:: as any*/),
                      (v31/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Feature",
                        "kind": "LinkedField",
                        "name": "feature",
                        "plural": false,
                        "selections": [
                          (v5/*:: as any*/),
                          (v28/*:: as any*/),
                          (v12/*:: as any*/),
                          (v52/*:: as any*/)
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
            "storageKey": "launches(last:50,launched:true)"
          },
          {
            "alias": "canPrepare",
            "args": (v45/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": [
              (v46/*:: as any*/),
              (v29/*:: as any*/),
              (v47/*:: as any*/),
              (v48/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "people",
                "plural": true,
                "selections": (v49/*:: as any*/),
                "storageKey": null
              }
            ],
            "storageKey": "viewerCan(decision:\"PREPARE_LAUNCH\")"
          },
          (v5/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "6c70adef94d6feb4765bcf2236c3f182",
    "id": null,
    "metadata": {},
    "name": "LaunchesPageQuery",
    "operationKind": "query",
    "text": "query LaunchesPageQuery(\n  $product: String!\n) {\n  product(key: $product) {\n    timeZone\n    mine: launchItems(first: 50, mine: true, done: false) {\n      edges {\n        node {\n          id\n          due\n          ...WaitingItem_item\n        }\n      }\n    }\n    coming: launches(first: 50, launched: false) {\n      edges {\n        node {\n          ...launch_launch\n          ...launchOutlook_launch\n          feature {\n            id\n            title\n            state\n            goal {\n              title\n              id\n            }\n          }\n          id\n        }\n      }\n    }\n    launched: launches(last: 50, launched: true) {\n      totalCount\n      edges {\n        node {\n          ...launch_launch\n          feature {\n            id\n            title\n            state\n            goal {\n              title\n              id\n            }\n          }\n          id\n        }\n      }\n    }\n    canPrepare: viewerCan(decision: PREPARE_LAUNCH) {\n      ...Right_right\n    }\n    id\n  }\n}\n\nfragment Right_right on Right {\n  may\n  whyNot\n  decidedBy\n  otherHat\n  people {\n    name\n    id\n  }\n}\n\nfragment WaitingItem_item on LaunchItem {\n  id\n  version\n  department\n  task\n  due\n  done\n  yours\n  askedAt\n  createdAt\n  launch {\n    date\n    feature {\n      id\n      title\n    }\n    id\n  }\n}\n\nfragment launchOutlook_launch on Launch {\n  date\n  state\n  inTime\n  daysLate\n  forecast {\n    noDate\n    date\n    stories\n  }\n  firstInTime: inTime(slice: FIRST)\n  firstDaysLate: daysLate(slice: FIRST)\n  first: forecast(slice: FIRST) {\n    date\n    stories\n  }\n  feature {\n    progress {\n      stories\n    }\n    id\n  }\n}\n\nfragment launch_launch on Launch {\n  id\n  version\n  date\n  message\n  audience\n  state\n  reason\n  decidedHat\n  decidedBy {\n    name\n    id\n  }\n  launchedOn\n  items {\n    id\n    version\n    department\n    task\n    due\n    askedAt\n    done\n    doneAt\n    yours\n    ownerLeft\n    owner {\n      id\n      name\n      initials\n    }\n    doneBy {\n      name\n      id\n    }\n  }\n  voices {\n    id\n    go\n    word\n    user {\n      id\n      name\n      initials\n    }\n  }\n  effect {\n    goal {\n      id\n      title\n      metric {\n        name\n        unit\n      }\n    }\n    days\n    change\n    whyNot\n    before {\n      mean\n      readings\n    }\n    after {\n      mean\n      readings\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "38b465e2ad149b6f9a2f86e60c054003";

export default node;
