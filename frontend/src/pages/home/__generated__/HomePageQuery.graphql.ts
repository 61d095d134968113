/**
 * @generated SignedSource<<5e8fb2eda48f4076771b082ab7d80492>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type HomePageQuery$variables = {
  product: string;
};
export type HomePageQuery$data = {
  readonly product: {
    readonly events: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly action: string;
          readonly actor: {
            readonly id: string;
          } | null | undefined;
          readonly at: string;
          readonly changes: ReadonlyArray<{
            readonly field: string;
            readonly from: string | null | undefined;
            readonly to: string | null | undefined;
          }>;
          readonly entityId: string;
          readonly number: number;
          readonly requestId: string;
          readonly subjectId: string;
          readonly token: string | null | undefined;
          readonly " $fragmentSpreads": FragmentRefs<"lines_event">;
        };
      }>;
    };
    readonly goals: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly metric: {
            readonly name: string;
            readonly unit: string;
          };
          readonly readings: {
            readonly edges: ReadonlyArray<{
              readonly node: {
                readonly at: string;
                readonly value: number;
              };
            }>;
          };
          readonly " $fragmentSpreads": FragmentRefs<"GoalStrip_goals">;
        };
      }>;
      readonly totalCount: number;
    };
    readonly lastEvent: number;
    readonly lastVisit: {
      readonly at: string;
      readonly number: number;
    } | null | undefined;
    readonly timeZone: string;
    readonly " $fragmentSpreads": FragmentRefs<"Waiting_product">;
  } | null | undefined;
  readonly workspace: {
    readonly " $fragmentSpreads": FragmentRefs<"Elsewhere_workspace">;
  };
};
export type HomePageQuery = {
  response: HomePageQuery$data;
  variables: HomePageQuery$variables;
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
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "lastEvent",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "at",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "VisitEnd",
  "kind": "LinkedField",
  "name": "lastVisit",
  "plural": false,
  "selections": [
    (v4/*:: as any*/),
    (v5/*:: as any*/)
  ],
  "storageKey": null
},
v7 = [
  {
    "kind": "Literal",
    "name": "last",
    "value": 100
  }
],
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "action",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "entityId",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "subjectId",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "requestId",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v13 = [
  (v12/*:: as any*/)
],
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "token",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "field",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "from",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "to",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "concreteType": "Change",
  "kind": "LinkedField",
  "name": "changes",
  "plural": true,
  "selections": [
    (v15/*:: as any*/),
    (v16/*:: as any*/),
    (v17/*:: as any*/)
  ],
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v20 = [
  (v12/*:: as any*/),
  (v19/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "initials",
    "storageKey": null
  }
],
v21 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "actor",
  "plural": false,
  "selections": (v20/*:: as any*/),
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hat",
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v24 = [
  (v19/*:: as any*/)
],
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "input",
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
  "name": "expiresAt",
  "storageKey": null
},
v30 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "answer",
  "storageKey": null
},
v31 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedAt",
  "storageKey": null
},
v32 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedHat",
  "storageKey": null
},
v33 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "author",
  "plural": false,
  "selections": (v20/*:: as any*/),
  "storageKey": null
},
v34 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v35 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v36 = {
  "kind": "InlineFragment",
  "selections": [
    (v34/*:: as any*/),
    (v35/*:: as any*/)
  ],
  "type": "Story",
  "abstractKey": null
},
v37 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unit",
  "storageKey": null
},
v38 = {
  "kind": "InlineFragment",
  "selections": [
    (v35/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Metric",
      "kind": "LinkedField",
      "name": "metric",
      "plural": false,
      "selections": [
        (v37/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Goal",
  "abstractKey": null
},
v39 = [
  (v35/*:: as any*/)
],
v40 = {
  "kind": "InlineFragment",
  "selections": (v39/*:: as any*/),
  "type": "Feature",
  "abstractKey": null
},
v41 = {
  "kind": "InlineFragment",
  "selections": (v24/*:: as any*/),
  "type": "GuardRail",
  "abstractKey": null
},
v42 = {
  "kind": "InlineFragment",
  "selections": (v24/*:: as any*/),
  "type": "Sprint",
  "abstractKey": null
},
v43 = {
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
v44 = {
  "alias": null,
  "args": null,
  "concreteType": "ProposedField",
  "kind": "LinkedField",
  "name": "fields",
  "plural": true,
  "selections": [
    (v15/*:: as any*/),
    (v16/*:: as any*/),
    (v17/*:: as any*/),
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
v45 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "may",
  "storageKey": null
},
v46 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "whyNot",
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
  {
    "kind": "Literal",
    "name": "first",
    "value": 8
  },
  {
    "kind": "Literal",
    "name": "state",
    "value": [
      "ACTIVE"
    ]
  }
],
v50 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v51 = [
  {
    "kind": "Literal",
    "name": "last",
    "value": 30
  }
],
v52 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "value",
  "storageKey": null
},
v53 = [
  (v4/*:: as any*/),
  (v52/*:: as any*/)
],
v54 = [
  (v19/*:: as any*/),
  (v12/*:: as any*/)
],
v55 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v56 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "decidedBy",
  "plural": false,
  "selections": (v54/*:: as any*/),
  "storageKey": null
},
v57 = {
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
        (v55/*:: as any*/),
        (v12/*:: as any*/),
        (v36/*:: as any*/),
        (v38/*:: as any*/),
        (v40/*:: as any*/),
        (v41/*:: as any*/),
        (v42/*:: as any*/),
        (v43/*:: as any*/)
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
        (v55/*:: as any*/),
        (v12/*:: as any*/),
        (v36/*:: as any*/),
        (v40/*:: as any*/)
      ],
      "storageKey": null
    },
    (v44/*:: as any*/)
  ],
  "storageKey": null
},
v58 = [
  (v45/*:: as any*/),
  (v46/*:: as any*/),
  (v47/*:: as any*/),
  (v48/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "User",
    "kind": "LinkedField",
    "name": "people",
    "plural": true,
    "selections": (v54/*:: as any*/),
    "storageKey": null
  }
],
v59 = {
  "alias": null,
  "args": null,
  "concreteType": "Right",
  "kind": "LinkedField",
  "name": "viewerCan",
  "plural": false,
  "selections": (v58/*:: as any*/),
  "storageKey": null
},
v60 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "due",
  "storageKey": null
},
v61 = [
  (v12/*:: as any*/),
  (v19/*:: as any*/)
],
v62 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "low",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "high",
    "storageKey": null
  }
],
v63 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "start",
  "storageKey": null
},
v64 = {
  "kind": "Literal",
  "name": "first",
  "value": 50
},
v65 = [
  (v50/*:: as any*/),
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
          (v12/*:: as any*/),
          (v25/*:: as any*/),
          (v26/*:: as any*/),
          (v27/*:: as any*/),
          (v23/*:: as any*/),
          (v22/*:: as any*/),
          (v28/*:: as any*/),
          (v29/*:: as any*/),
          (v30/*:: as any*/),
          (v31/*:: as any*/),
          (v32/*:: as any*/),
          (v56/*:: as any*/),
          (v33/*:: as any*/),
          (v57/*:: as any*/),
          (v59/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
],
v66 = {
  "kind": "Literal",
  "name": "mine",
  "value": true
},
v67 = {
  "kind": "Literal",
  "name": "first",
  "value": 100
},
v68 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "question",
  "storageKey": null
},
v69 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "headline",
  "storageKey": null
},
v70 = [
  "INBOX"
],
v71 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v72 = {
  "kind": "Literal",
  "name": "done",
  "value": false
},
v73 = [
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
          (v12/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "department",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "task",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "askedAt",
            "storageKey": null
          },
          (v28/*:: as any*/),
          (v60/*:: as any*/),
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
          {
            "alias": null,
            "args": null,
            "concreteType": "User",
            "kind": "LinkedField",
            "name": "owner",
            "plural": false,
            "selections": (v54/*:: as any*/),
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
                "concreteType": "Feature",
                "kind": "LinkedField",
                "name": "feature",
                "plural": false,
                "selections": [
                  (v12/*:: as any*/),
                  (v35/*:: as any*/)
                ],
                "storageKey": null
              },
              (v12/*:: as any*/)
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
    "name": "HomePageQuery",
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
          (v6/*:: as any*/),
          {
            "alias": null,
            "args": (v7/*:: as any*/),
            "concreteType": "EventConnection",
            "kind": "LinkedField",
            "name": "events",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "EventEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Event",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v5/*:: as any*/),
                      (v4/*:: as any*/),
                      (v8/*:: as any*/),
                      (v9/*:: as any*/),
                      (v10/*:: as any*/),
                      (v11/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "User",
                        "kind": "LinkedField",
                        "name": "actor",
                        "plural": false,
                        "selections": (v13/*:: as any*/),
                        "storageKey": null
                      },
                      (v14/*:: as any*/),
                      (v18/*:: as any*/),
                      {
                        "kind": "InlineDataFragmentSpread",
                        "name": "lines_event",
                        "selections": [
                          (v12/*:: as any*/),
                          (v5/*:: as any*/),
                          (v4/*:: as any*/),
                          (v8/*:: as any*/),
                          (v9/*:: as any*/),
                          (v10/*:: as any*/),
                          (v11/*:: as any*/),
                          (v21/*:: as any*/),
                          (v22/*:: as any*/),
                          (v14/*:: as any*/),
                          (v18/*:: as any*/),
                          (v23/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Proposal",
                            "kind": "LinkedField",
                            "name": "proposal",
                            "plural": false,
                            "selections": [
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "User",
                                "kind": "LinkedField",
                                "name": "author",
                                "plural": false,
                                "selections": (v24/*:: as any*/),
                                "storageKey": null
                              }
                            ],
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": null,
                            "kind": "LinkedField",
                            "name": "entity",
                            "plural": false,
                            "selections": [
                              {
                                "fragment": {
                                  "kind": "InlineFragment",
                                  "selections": [
                                    {
                                      "kind": "InlineDataFragmentSpread",
                                      "name": "proposal_proposal",
                                      "selections": [
                                        (v12/*:: as any*/),
                                        (v25/*:: as any*/),
                                        (v26/*:: as any*/),
                                        (v27/*:: as any*/),
                                        (v23/*:: as any*/),
                                        (v22/*:: as any*/),
                                        (v28/*:: as any*/),
                                        (v29/*:: as any*/),
                                        (v30/*:: as any*/),
                                        (v31/*:: as any*/),
                                        (v32/*:: as any*/),
                                        {
                                          "alias": null,
                                          "args": null,
                                          "concreteType": "User",
                                          "kind": "LinkedField",
                                          "name": "decidedBy",
                                          "plural": false,
                                          "selections": (v24/*:: as any*/),
                                          "storageKey": null
                                        },
                                        (v33/*:: as any*/),
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
                                                (v12/*:: as any*/),
                                                (v36/*:: as any*/),
                                                (v38/*:: as any*/),
                                                (v40/*:: as any*/),
                                                (v41/*:: as any*/),
                                                (v42/*:: as any*/),
                                                (v43/*:: as any*/)
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
                                                (v12/*:: as any*/),
                                                (v36/*:: as any*/),
                                                (v40/*:: as any*/)
                                              ],
                                              "storageKey": null
                                            },
                                            (v44/*:: as any*/)
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
                                          "selections": [
                                            {
                                              "kind": "InlineDataFragmentSpread",
                                              "name": "Right_right",
                                              "selections": [
                                                (v45/*:: as any*/),
                                                (v46/*:: as any*/),
                                                (v47/*:: as any*/),
                                                (v48/*:: as any*/),
                                                {
                                                  "alias": null,
                                                  "args": null,
                                                  "concreteType": "User",
                                                  "kind": "LinkedField",
                                                  "name": "people",
                                                  "plural": true,
                                                  "selections": (v24/*:: as any*/),
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
                                      "args": null,
                                      "argumentDefinitions": []
                                    }
                                  ],
                                  "type": "Proposal",
                                  "abstractKey": null
                                },
                                "kind": "AliasedInlineFragmentSpread",
                                "name": "put"
                              }
                            ],
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
              }
            ],
            "storageKey": "events(last:100)"
          },
          {
            "alias": null,
            "args": (v49/*:: as any*/),
            "concreteType": "GoalConnection",
            "kind": "LinkedField",
            "name": "goals",
            "plural": false,
            "selections": [
              (v50/*:: as any*/),
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
                      (v12/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Metric",
                        "kind": "LinkedField",
                        "name": "metric",
                        "plural": false,
                        "selections": [
                          (v19/*:: as any*/),
                          (v37/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": (v51/*:: as any*/),
                        "concreteType": "ReadingConnection",
                        "kind": "LinkedField",
                        "name": "readings",
                        "plural": false,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "ReadingEdge",
                            "kind": "LinkedField",
                            "name": "edges",
                            "plural": true,
                            "selections": [
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "Reading",
                                "kind": "LinkedField",
                                "name": "node",
                                "plural": false,
                                "selections": (v53/*:: as any*/),
                                "storageKey": null
                              }
                            ],
                            "storageKey": null
                          }
                        ],
                        "storageKey": "readings(last:30)"
                      },
                      {
                        "args": null,
                        "kind": "FragmentSpread",
                        "name": "GoalStrip_goals"
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "goals(first:8,state:[\"ACTIVE\"])"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Waiting_product"
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Workspace",
        "kind": "LinkedField",
        "name": "workspace",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Elsewhere_workspace"
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
    "name": "HomePageQuery",
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
          (v6/*:: as any*/),
          {
            "alias": null,
            "args": (v7/*:: as any*/),
            "concreteType": "EventConnection",
            "kind": "LinkedField",
            "name": "events",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "EventEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Event",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v5/*:: as any*/),
                      (v4/*:: as any*/),
                      (v8/*:: as any*/),
                      (v9/*:: as any*/),
                      (v10/*:: as any*/),
                      (v11/*:: as any*/),
                      (v21/*:: as any*/),
                      (v14/*:: as any*/),
                      (v18/*:: as any*/),
                      (v12/*:: as any*/),
                      (v22/*:: as any*/),
                      (v23/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Proposal",
                        "kind": "LinkedField",
                        "name": "proposal",
                        "plural": false,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "User",
                            "kind": "LinkedField",
                            "name": "author",
                            "plural": false,
                            "selections": (v54/*:: as any*/),
                            "storageKey": null
                          },
                          (v12/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": null,
                        "kind": "LinkedField",
                        "name": "entity",
                        "plural": false,
                        "selections": [
                          (v55/*:: as any*/),
                          (v12/*:: as any*/),
                          {
                            "kind": "InlineFragment",
                            "selections": [
                              (v25/*:: as any*/),
                              (v26/*:: as any*/),
                              (v27/*:: as any*/),
                              (v23/*:: as any*/),
                              (v22/*:: as any*/),
                              (v28/*:: as any*/),
                              (v29/*:: as any*/),
                              (v30/*:: as any*/),
                              (v31/*:: as any*/),
                              (v32/*:: as any*/),
                              (v56/*:: as any*/),
                              (v33/*:: as any*/),
                              (v57/*:: as any*/),
                              (v59/*:: as any*/)
                            ],
                            "type": "Proposal",
                            "abstractKey": null
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
            "storageKey": "events(last:100)"
          },
          {
            "alias": null,
            "args": (v49/*:: as any*/),
            "concreteType": "GoalConnection",
            "kind": "LinkedField",
            "name": "goals",
            "plural": false,
            "selections": [
              (v50/*:: as any*/),
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
                      (v12/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Metric",
                        "kind": "LinkedField",
                        "name": "metric",
                        "plural": false,
                        "selections": [
                          (v19/*:: as any*/),
                          (v37/*:: as any*/),
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
                        "args": (v51/*:: as any*/),
                        "concreteType": "ReadingConnection",
                        "kind": "LinkedField",
                        "name": "readings",
                        "plural": false,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "ReadingEdge",
                            "kind": "LinkedField",
                            "name": "edges",
                            "plural": true,
                            "selections": [
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "Reading",
                                "kind": "LinkedField",
                                "name": "node",
                                "plural": false,
                                "selections": [
                                  (v4/*:: as any*/),
                                  (v52/*:: as any*/),
                                  (v12/*:: as any*/)
                                ],
                                "storageKey": null
                              }
                            ],
                            "storageKey": null
                          }
                        ],
                        "storageKey": "readings(last:30)"
                      },
                      (v35/*:: as any*/),
                      (v60/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Health",
                        "kind": "LinkedField",
                        "name": "health",
                        "plural": false,
                        "selections": [
                          (v26/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "GuardRail",
                            "kind": "LinkedField",
                            "name": "broken",
                            "plural": true,
                            "selections": (v61/*:: as any*/),
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "stale",
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Outlook",
                        "kind": "LinkedField",
                        "name": "outlook",
                        "plural": false,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "chance",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "OutlookPoint",
                            "kind": "LinkedField",
                            "name": "fan",
                            "plural": true,
                            "selections": [
                              (v4/*:: as any*/),
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "ValueRange",
                                "kind": "LinkedField",
                                "name": "half",
                                "plural": false,
                                "selections": (v62/*:: as any*/),
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "ValueRange",
                                "kind": "LinkedField",
                                "name": "most",
                                "plural": false,
                                "selections": (v62/*:: as any*/),
                                "storageKey": null
                              }
                            ],
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      },
                      (v63/*:: as any*/),
                      (v26/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Product",
                        "kind": "LinkedField",
                        "name": "product",
                        "plural": false,
                        "selections": [
                          (v2/*:: as any*/),
                          (v12/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "GoalPoint",
                        "kind": "LinkedField",
                        "name": "chart",
                        "plural": true,
                        "selections": (v53/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "goals(first:8,state:[\"ACTIVE\"])"
          },
          {
            "alias": "forMe",
            "args": [
              (v64/*:: as any*/),
              {
                "kind": "Literal",
                "name": "forMe",
                "value": true
              },
              {
                "kind": "Literal",
                "name": "state",
                "value": [
                  "OPEN"
                ]
              }
            ],
            "concreteType": "ProposalConnection",
            "kind": "LinkedField",
            "name": "proposals",
            "plural": false,
            "selections": (v65/*:: as any*/),
            "storageKey": "proposals(first:50,forMe:true,state:[\"OPEN\"])"
          },
          {
            "alias": "mine",
            "args": [
              (v64/*:: as any*/),
              (v66/*:: as any*/),
              {
                "kind": "Literal",
                "name": "state",
                "value": [
                  "OPEN",
                  "OUTDATED"
                ]
              }
            ],
            "concreteType": "ProposalConnection",
            "kind": "LinkedField",
            "name": "proposals",
            "plural": false,
            "selections": (v65/*:: as any*/),
            "storageKey": "proposals(first:50,mine:true,state:[\"OPEN\",\"OUTDATED\"])"
          },
          {
            "alias": "open",
            "args": [
              (v67/*:: as any*/),
              {
                "kind": "Literal",
                "name": "open",
                "value": true
              }
            ],
            "concreteType": "CommentConnection",
            "kind": "LinkedField",
            "name": "questions",
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
                      (v12/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "body",
                        "storageKey": null
                      },
                      (v22/*:: as any*/),
                      (v28/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "User",
                        "kind": "LinkedField",
                        "name": "author",
                        "plural": false,
                        "selections": (v61/*:: as any*/),
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
                          (v55/*:: as any*/),
                          (v12/*:: as any*/),
                          (v36/*:: as any*/),
                          {
                            "kind": "InlineFragment",
                            "selections": (v39/*:: as any*/),
                            "type": "Goal",
                            "abstractKey": null
                          },
                          (v40/*:: as any*/),
                          (v42/*:: as any*/)
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
              }
            ],
            "storageKey": "questions(first:100,open:true)"
          },
          {
            "alias": "review",
            "args": [
              {
                "kind": "Literal",
                "name": "filter",
                "value": {
                  "scope": "ALL",
                  "status": [
                    "IN_REVIEW"
                  ]
                }
              },
              (v64/*:: as any*/)
            ],
            "concreteType": "StoryConnection",
            "kind": "LinkedField",
            "name": "backlog",
            "plural": false,
            "selections": [
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
                      (v12/*:: as any*/),
                      (v34/*:: as any*/),
                      (v35/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "statusSince",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Criterion",
                        "kind": "LinkedField",
                        "name": "criteria",
                        "plural": true,
                        "selections": [
                          (v26/*:: as any*/),
                          (v12/*:: as any*/)
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
                        "selections": (v54/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "backlog(filter:{\"scope\":\"ALL\",\"status\":[\"IN_REVIEW\"]},first:50)"
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Ask",
            "kind": "LinkedField",
            "name": "asksForMe",
            "plural": true,
            "selections": [
              (v12/*:: as any*/),
              (v68/*:: as any*/),
              (v28/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Report",
                "kind": "LinkedField",
                "name": "report",
                "plural": false,
                "selections": [
                  (v12/*:: as any*/),
                  (v69/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "User",
                    "kind": "LinkedField",
                    "name": "publishedBy",
                    "plural": false,
                    "selections": (v54/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": "canPublish",
            "args": [
              {
                "kind": "Literal",
                "name": "decision",
                "value": "PUBLISH_REPORTS"
              }
            ],
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v58/*:: as any*/),
            "storageKey": "viewerCan(decision:\"PUBLISH_REPORTS\")"
          },
          {
            "alias": "canTriage",
            "args": [
              {
                "kind": "Literal",
                "name": "decision",
                "value": "TRIAGE_INSIGHTS"
              }
            ],
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v58/*:: as any*/),
            "storageKey": "viewerCan(decision:\"TRIAGE_INSIGHTS\")"
          },
          {
            "alias": "canLaunch",
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
            "selections": (v58/*:: as any*/),
            "storageKey": "viewerCan(decision:\"PREPARE_LAUNCH\")"
          },
          {
            "alias": "canPlan",
            "args": [
              {
                "kind": "Literal",
                "name": "decision",
                "value": "PLAN_SPRINTS"
              }
            ],
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v58/*:: as any*/),
            "storageKey": "viewerCan(decision:\"PLAN_SPRINTS\")"
          },
          {
            "alias": "drafts",
            "args": [
              {
                "kind": "Literal",
                "name": "first",
                "value": 10
              },
              {
                "kind": "Literal",
                "name": "state",
                "value": [
                  "DRAFT"
                ]
              }
            ],
            "concreteType": "ReportConnection",
            "kind": "LinkedField",
            "name": "reports",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "ReportEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Report",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v12/*:: as any*/),
                      (v69/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "updatedAt",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Ask",
                        "kind": "LinkedField",
                        "name": "asks",
                        "plural": true,
                        "selections": (v13/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "reports(first:10,state:[\"DRAFT\"])"
          },
          {
            "alias": "told",
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
                  "PUBLISHED"
                ]
              }
            ],
            "concreteType": "ReportConnection",
            "kind": "LinkedField",
            "name": "reports",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "ReportEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Report",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v12/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "superseded",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "publishedAt",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Ask",
                        "kind": "LinkedField",
                        "name": "asks",
                        "plural": true,
                        "selections": [
                          (v12/*:: as any*/),
                          (v68/*:: as any*/),
                          (v60/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "answeredAt",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "User",
                            "kind": "LinkedField",
                            "name": "of",
                            "plural": false,
                            "selections": (v61/*:: as any*/),
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
            "storageKey": "reports(first:20,state:[\"PUBLISHED\"])"
          },
          {
            "alias": "inbox",
            "args": [
              {
                "kind": "Literal",
                "name": "filter",
                "value": {
                  "state": (v70/*:: as any*/)
                }
              },
              (v71/*:: as any*/)
            ],
            "concreteType": "InsightConnection",
            "kind": "LinkedField",
            "name": "insights",
            "plural": false,
            "selections": [
              (v50/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "InsightEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Insight",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v28/*:: as any*/),
                      (v12/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "insights(filter:{\"state\":[\"INBOX\"]},first:1)"
          },
          {
            "alias": "severe",
            "args": [
              {
                "kind": "Literal",
                "name": "filter",
                "value": {
                  "severity": [
                    "STOPS"
                  ],
                  "state": (v70/*:: as any*/)
                }
              },
              (v71/*:: as any*/)
            ],
            "concreteType": "InsightConnection",
            "kind": "LinkedField",
            "name": "insights",
            "plural": false,
            "selections": [
              (v50/*:: as any*/)
            ],
            "storageKey": "insights(filter:{\"severity\":[\"STOPS\"],\"state\":[\"INBOX\"]},first:1)"
          },
          {
            "alias": "myItems",
            "args": [
              (v72/*:: as any*/),
              (v64/*:: as any*/),
              (v66/*:: as any*/)
            ],
            "concreteType": "LaunchItemConnection",
            "kind": "LinkedField",
            "name": "launchItems",
            "plural": false,
            "selections": (v73/*:: as any*/),
            "storageKey": "launchItems(done:false,first:50,mine:true)"
          },
          {
            "alias": "late",
            "args": [
              (v64/*:: as any*/),
              {
                "kind": "Literal",
                "name": "overdue",
                "value": true
              }
            ],
            "concreteType": "LaunchItemConnection",
            "kind": "LinkedField",
            "name": "launchItems",
            "plural": false,
            "selections": (v73/*:: as any*/),
            "storageKey": "launchItems(first:50,overdue:true)"
          },
          {
            "alias": "items",
            "args": [
              (v72/*:: as any*/),
              (v64/*:: as any*/)
            ],
            "concreteType": "LaunchItemConnection",
            "kind": "LinkedField",
            "name": "launchItems",
            "plural": false,
            "selections": (v73/*:: as any*/),
            "storageKey": "launchItems(done:false,first:50)"
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Sprint",
            "kind": "LinkedField",
            "name": "activeSprint",
            "plural": false,
            "selections": [
              {
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
                          (v12/*:: as any*/),
                          (v34/*:: as any*/),
                          (v35/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Block",
                            "kind": "LinkedField",
                            "name": "block",
                            "plural": false,
                            "selections": [
                              (v23/*:: as any*/),
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "since",
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "User",
                                "kind": "LinkedField",
                                "name": "owner",
                                "plural": false,
                                "selections": (v13/*:: as any*/),
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
              (v12/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": "upcoming",
            "args": [
              (v71/*:: as any*/),
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
                      (v12/*:: as any*/),
                      (v19/*:: as any*/),
                      (v63/*:: as any*/),
                      (v28/*:: as any*/),
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
                            "name": "points",
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
            "storageKey": "sprints(first:1,state:[\"PLANNED\"])"
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
            "selections": (v58/*:: as any*/),
            "storageKey": "viewerCan(decision:\"ANSWER\")"
          },
          {
            "alias": "canAccept",
            "args": [
              {
                "kind": "Literal",
                "name": "decision",
                "value": "ACCEPT_STORIES"
              }
            ],
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v58/*:: as any*/),
            "storageKey": "viewerCan(decision:\"ACCEPT_STORIES\")"
          },
          (v12/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Workspace",
        "kind": "LinkedField",
        "name": "workspace",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": [
              (v67/*:: as any*/)
            ],
            "concreteType": "ProductConnection",
            "kind": "LinkedField",
            "name": "products",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "ProductEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Product",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v12/*:: as any*/),
                      (v34/*:: as any*/),
                      (v19/*:: as any*/),
                      (v3/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "VisitEnd",
                        "kind": "LinkedField",
                        "name": "lastVisit",
                        "plural": false,
                        "selections": [
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
            "storageKey": "products(first:100)"
          },
          (v12/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "024690df6c2668ff97ced005623deaec",
    "id": null,
    "metadata": {},
    "name": "HomePageQuery",
    "operationKind": "query",
    "text": "query HomePageQuery(\n  $product: String!\n) {\n  product(key: $product) {\n    timeZone\n    lastEvent\n    lastVisit {\n      at\n      number\n    }\n    events(last: 100) {\n      edges {\n        node {\n          number\n          at\n          action\n          entityId\n          subjectId\n          requestId\n          actor {\n            id\n          }\n          token\n          changes {\n            field\n            from\n            to\n          }\n          ...lines_event\n          id\n        }\n      }\n    }\n    goals(first: 8, state: [ACTIVE]) {\n      totalCount\n      edges {\n        node {\n          id\n          metric {\n            name\n            unit\n          }\n          readings(last: 30) {\n            edges {\n              node {\n                at\n                value\n                id\n              }\n            }\n          }\n          ...GoalStrip_goals\n        }\n      }\n    }\n    ...Waiting_product\n    id\n  }\n  workspace {\n    ...Elsewhere_workspace\n    id\n  }\n}\n\nfragment Elsewhere_workspace on Workspace {\n  products(first: 100) {\n    edges {\n      node {\n        id\n        key\n        name\n        lastEvent\n        lastVisit {\n          number\n        }\n      }\n    }\n  }\n}\n\nfragment GoalStrip_goals on Goal {\n  id\n  title\n  due\n  metric {\n    name\n    unit\n  }\n  health {\n    state\n    broken {\n      id\n      name\n    }\n  }\n  outlook {\n    chance\n  }\n  ...goalMetric_goal\n}\n\nfragment Right_right on Right {\n  may\n  whyNot\n  decidedBy\n  otherHat\n  people {\n    name\n    id\n  }\n}\n\nfragment Waiting_product on Product {\n  forMe: proposals(first: 50, state: [OPEN], forMe: true) {\n    totalCount\n    edges {\n      node {\n        ...proposal_proposal\n        id\n      }\n    }\n  }\n  mine: proposals(first: 50, state: [OPEN, OUTDATED], mine: true) {\n    totalCount\n    edges {\n      node {\n        ...proposal_proposal\n        id\n      }\n    }\n  }\n  open: questions(first: 100, open: true) {\n    edges {\n      node {\n        id\n        ...questions_question\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  review: backlog(first: 50, filter: {status: [IN_REVIEW], scope: ALL}) {\n    totalCount\n    edges {\n      node {\n        id\n        key\n        title\n        statusSince\n        criteria {\n          state\n          id\n        }\n        assignees {\n          name\n          id\n        }\n      }\n    }\n  }\n  asksForMe {\n    id\n    question\n    createdAt\n    report {\n      id\n      headline\n      publishedBy {\n        name\n        id\n      }\n    }\n  }\n  ...further_product\n  canAnswer: viewerCan(decision: ANSWER) {\n    ...Right_right\n  }\n  canAccept: viewerCan(decision: ACCEPT_STORIES) {\n    ...Right_right\n  }\n}\n\nfragment further_item on LaunchItem {\n  id\n  department\n  task\n  askedAt\n  createdAt\n  due\n  yours\n  ownerLeft\n  owner {\n    name\n    id\n  }\n  launch {\n    date\n    feature {\n      id\n      title\n    }\n    id\n  }\n}\n\nfragment further_product on Product {\n  timeZone\n  canPublish: viewerCan(decision: PUBLISH_REPORTS) {\n    ...Right_right\n  }\n  canTriage: viewerCan(decision: TRIAGE_INSIGHTS) {\n    ...Right_right\n  }\n  canLaunch: viewerCan(decision: PREPARE_LAUNCH) {\n    ...Right_right\n  }\n  canPlan: viewerCan(decision: PLAN_SPRINTS) {\n    ...Right_right\n  }\n  drafts: reports(first: 10, state: [DRAFT]) {\n    edges {\n      node {\n        id\n        headline\n        updatedAt\n        asks {\n          id\n        }\n      }\n    }\n  }\n  told: reports(first: 20, state: [PUBLISHED]) {\n    edges {\n      node {\n        id\n        superseded\n        publishedAt\n        asks {\n          id\n          question\n          due\n          answeredAt\n          of {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n  inbox: insights(first: 1, filter: {state: [INBOX]}) {\n    totalCount\n    edges {\n      node {\n        createdAt\n        id\n      }\n    }\n  }\n  severe: insights(first: 1, filter: {state: [INBOX], severity: [STOPS]}) {\n    totalCount\n  }\n  myItems: launchItems(first: 50, mine: true, done: false) {\n    edges {\n      node {\n        ...further_item\n        id\n      }\n    }\n  }\n  late: launchItems(first: 50, overdue: true) {\n    edges {\n      node {\n        ...further_item\n        id\n      }\n    }\n  }\n  items: launchItems(first: 50, done: false) {\n    edges {\n      node {\n        ...further_item\n        id\n      }\n    }\n  }\n  activeSprint {\n    board {\n      columns {\n        stories {\n          id\n          key\n          title\n          block {\n            reason\n            since\n            owner {\n              id\n            }\n          }\n        }\n      }\n    }\n    id\n  }\n  upcoming: sprints(first: 1, state: [PLANNED]) {\n    edges {\n      node {\n        id\n        name\n        start\n        createdAt\n        capacity\n        progress {\n          points\n        }\n      }\n    }\n  }\n}\n\nfragment goalMetric_goal on Goal {\n  metric {\n    name\n    unit\n    baseline\n    target\n    direction\n  }\n  start\n  due\n  state\n  product {\n    timeZone\n    id\n  }\n  chart {\n    at\n    value\n  }\n  health {\n    stale\n  }\n  outlook {\n    fan {\n      at\n      half {\n        low\n        high\n      }\n      most {\n        low\n        high\n      }\n    }\n  }\n}\n\nfragment lines_event on Event {\n  id\n  number\n  at\n  action\n  entityId\n  subjectId\n  requestId\n  actor {\n    id\n    name\n    initials\n  }\n  hat\n  token\n  changes {\n    field\n    from\n    to\n  }\n  reason\n  proposal {\n    author {\n      name\n      id\n    }\n    id\n  }\n  entity {\n    __typename\n    ... on Proposal {\n      ...proposal_proposal\n    }\n    id\n  }\n}\n\nfragment proposal_proposal on Proposal {\n  id\n  version\n  state\n  input\n  reason\n  hat\n  createdAt\n  expiresAt\n  answer\n  decidedAt\n  decidedHat\n  decidedBy {\n    name\n    id\n  }\n  author {\n    id\n    name\n    initials\n  }\n  changes {\n    entity {\n      __typename\n      id\n      ... on Story {\n        key\n        title\n      }\n      ... on Criterion {\n        id\n      }\n      ... on Goal {\n        title\n        metric {\n          unit\n        }\n      }\n      ... on Feature {\n        title\n      }\n      ... on GuardRail {\n        name\n      }\n      ... on Sprint {\n        name\n      }\n      ... on Insight {\n        title: words\n      }\n    }\n    subject {\n      __typename\n      id\n      ... on Story {\n        key\n        title\n      }\n      ... on Feature {\n        title\n      }\n    }\n    fields {\n      field\n      from\n      to\n      outdated\n      current\n    }\n  }\n  viewerCan {\n    ...Right_right\n  }\n}\n\nfragment questions_question on Comment {\n  id\n  body\n  hat\n  createdAt\n  author {\n    id\n    name\n  }\n  subject {\n    __typename\n    id\n    ... on Story {\n      key\n      title\n    }\n    ... on Goal {\n      title\n    }\n    ... on Feature {\n      title\n    }\n    ... on Sprint {\n      name\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "019e31c67f0750c7f124f31bcc0d729b";

export default node;
