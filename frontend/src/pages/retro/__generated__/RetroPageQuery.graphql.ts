/**
 * @generated SignedSource<<cccd5fbd82927d93cee60bc203bf193d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RetroPageQuery$variables = {
  chosen: boolean;
  product: string;
  sprint: string;
};
export type RetroPageQuery$data = {
  readonly node?: {
    readonly sprint?: {
      readonly " $fragmentSpreads": FragmentRefs<"RetroPage_sprint">;
    } | null | undefined;
  } | null | undefined;
  readonly product: {
    readonly activeSprint: {
      readonly id: string;
      readonly name: string;
      readonly sprint?: {
        readonly " $fragmentSpreads": FragmentRefs<"RetroPage_sprint">;
      } | null | undefined;
    } | null | undefined;
    readonly canDiscuss: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly canWrite: {
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
            readonly " $fragmentSpreads": FragmentRefs<"RetroPage_sprint">;
          };
        };
      }>;
    };
  } | null | undefined;
};
export type RetroPageQuery = {
  response: RetroPageQuery$data;
  variables: RetroPageQuery$variables;
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
          "name": "RetroPage_sprint"
        }
      ],
      "type": "Sprint",
      "abstractKey": null
    },
    "kind": "AliasedInlineFragmentSpread",
    "name": "sprint"
  }
],
v7 = {
  "kind": "Literal",
  "name": "state",
  "value": [
    "CLOSED"
  ]
},
v8 = {
  "alias": "closed",
  "args": [
    {
      "kind": "Literal",
      "name": "last",
      "value": 8
    },
    (v7/*:: as any*/)
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
            (v4/*:: as any*/),
            (v5/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": "sprints(last:8,state:[\"CLOSED\"])"
},
v9 = [
  {
    "kind": "Literal",
    "name": "last",
    "value": 1
  },
  (v7/*:: as any*/)
],
v10 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "DISCUSS"
  }
],
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "may",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "whyNot",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedBy",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "otherHat",
  "storageKey": null
},
v15 = [
  (v5/*:: as any*/)
],
v16 = [
  {
    "kind": "InlineDataFragmentSpread",
    "name": "Right_right",
    "selections": [
      (v11/*:: as any*/),
      (v12/*:: as any*/),
      (v13/*:: as any*/),
      (v14/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "people",
        "plural": true,
        "selections": (v15/*:: as any*/),
        "storageKey": null
      }
    ],
    "args": null,
    "argumentDefinitions": ([]/*:: as any*/)
  }
],
v17 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "WRITE_STORIES"
  }
],
v18 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "sprint"
  }
],
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "initials",
  "storageKey": null
},
v24 = [
  (v4/*:: as any*/),
  (v5/*:: as any*/),
  (v23/*:: as any*/)
],
v25 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "author",
  "plural": false,
  "selections": (v24/*:: as any*/),
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "done",
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v29 = {
  "alias": null,
  "args": null,
  "concreteType": "Story",
  "kind": "LinkedField",
  "name": "story",
  "plural": false,
  "selections": [
    (v28/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
    (v4/*:: as any*/)
  ],
  "storageKey": null
},
v30 = [
  (v5/*:: as any*/),
  (v4/*:: as any*/)
],
v31 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v32 = {
  "kind": "InlineFragment",
  "selections": [
    (v28/*:: as any*/),
    (v26/*:: as any*/)
  ],
  "type": "Story",
  "abstractKey": null
},
v33 = {
  "kind": "InlineFragment",
  "selections": [
    (v26/*:: as any*/)
  ],
  "type": "Feature",
  "abstractKey": null
},
v34 = [
  (v11/*:: as any*/),
  (v12/*:: as any*/),
  (v13/*:: as any*/),
  (v14/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "User",
    "kind": "LinkedField",
    "name": "people",
    "plural": true,
    "selections": (v30/*:: as any*/),
    "storageKey": null
  }
],
v35 = {
  "alias": null,
  "args": null,
  "concreteType": "Retro",
  "kind": "LinkedField",
  "name": "retro",
  "plural": false,
  "selections": [
    (v4/*:: as any*/),
    (v20/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "revealedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "noteCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "votesLeft",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "RetroNote",
      "kind": "LinkedField",
      "name": "notes",
      "plural": true,
      "selections": [
        (v4/*:: as any*/),
        (v20/*:: as any*/),
        (v21/*:: as any*/),
        (v22/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "votes",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "voted",
          "storageKey": null
        },
        (v25/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "RetroGroup",
          "kind": "LinkedField",
          "name": "group",
          "plural": false,
          "selections": [
            (v4/*:: as any*/),
            (v20/*:: as any*/),
            (v21/*:: as any*/),
            (v26/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "RetroAction",
      "kind": "LinkedField",
      "name": "actions",
      "plural": true,
      "selections": [
        (v4/*:: as any*/),
        (v27/*:: as any*/),
        (v20/*:: as any*/),
        (v22/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "due",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "User",
          "kind": "LinkedField",
          "name": "owner",
          "plural": false,
          "selections": (v24/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "RetroNote",
          "kind": "LinkedField",
          "name": "note",
          "plural": false,
          "selections": [
            (v22/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "RetroGroup",
              "kind": "LinkedField",
              "name": "group",
              "plural": false,
              "selections": [
                (v26/*:: as any*/),
                (v4/*:: as any*/)
              ],
              "storageKey": null
            },
            (v4/*:: as any*/)
          ],
          "storageKey": null
        },
        (v29/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Proposal",
          "kind": "LinkedField",
          "name": "proposals",
          "plural": true,
          "selections": [
            (v4/*:: as any*/),
            (v20/*:: as any*/),
            (v19/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "input",
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
              "kind": "ScalarField",
              "name": "hat",
              "storageKey": null
            },
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
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "decidedHat",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "User",
              "kind": "LinkedField",
              "name": "decidedBy",
              "plural": false,
              "selections": (v30/*:: as any*/),
              "storageKey": null
            },
            (v25/*:: as any*/),
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
                    (v31/*:: as any*/),
                    (v4/*:: as any*/),
                    (v32/*:: as any*/),
                    {
                      "kind": "InlineFragment",
                      "selections": [
                        (v26/*:: as any*/),
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
                    (v33/*:: as any*/),
                    {
                      "kind": "InlineFragment",
                      "selections": (v15/*:: as any*/),
                      "type": "GuardRail",
                      "abstractKey": null
                    },
                    {
                      "kind": "InlineFragment",
                      "selections": (v15/*:: as any*/),
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
                    (v31/*:: as any*/),
                    (v4/*:: as any*/),
                    (v32/*:: as any*/),
                    (v33/*:: as any*/)
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
              "selections": (v34/*:: as any*/),
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
      "concreteType": "CarriedAction",
      "kind": "LinkedField",
      "name": "carried",
      "plural": true,
      "selections": [
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
          "concreteType": "RetroAction",
          "kind": "LinkedField",
          "name": "action",
          "plural": false,
          "selections": [
            (v4/*:: as any*/),
            (v27/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Retro",
              "kind": "LinkedField",
              "name": "retro",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Sprint",
                  "kind": "LinkedField",
                  "name": "sprint",
                  "plural": false,
                  "selections": (v30/*:: as any*/),
                  "storageKey": null
                },
                (v4/*:: as any*/)
              ],
              "storageKey": null
            },
            (v22/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "User",
              "kind": "LinkedField",
              "name": "owner",
              "plural": false,
              "selections": [
                (v5/*:: as any*/),
                (v23/*:: as any*/),
                (v4/*:: as any*/)
              ],
              "storageKey": null
            },
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
v36 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "points",
  "storageKey": null
},
v37 = [
  (v36/*:: as any*/)
],
v38 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "stories",
  "storageKey": null
},
v39 = {
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
      "concreteType": "Amount",
      "kind": "LinkedField",
      "name": "committed",
      "plural": false,
      "selections": (v37/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Amount",
      "kind": "LinkedField",
      "name": "scope",
      "plural": false,
      "selections": [
        (v36/*:: as any*/),
        (v38/*:: as any*/)
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
      "selections": (v37/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Amount",
      "kind": "LinkedField",
      "name": "left",
      "plural": false,
      "selections": [
        (v38/*:: as any*/)
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
        {
          "alias": null,
          "args": null,
          "concreteType": null,
          "kind": "LinkedField",
          "name": "entity",
          "plural": false,
          "selections": [
            (v31/*:: as any*/),
            {
              "kind": "InlineFragment",
              "selections": [
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
      "concreteType": "Comment",
      "kind": "LinkedField",
      "name": "questions",
      "plural": true,
      "selections": [
        (v4/*:: as any*/)
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
    "name": "RetroPageQuery",
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
          {
            "condition": "chosen",
            "kind": "Condition",
            "passingValue": false,
            "selections": [
              {
                "alias": "last",
                "args": (v9/*:: as any*/),
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
            "alias": "canDiscuss",
            "args": (v10/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v16/*:: as any*/),
            "storageKey": "viewerCan(decision:\"DISCUSS\")"
          },
          {
            "alias": "canWrite",
            "args": (v17/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v16/*:: as any*/),
            "storageKey": "viewerCan(decision:\"WRITE_STORIES\")"
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
            "args": (v18/*:: as any*/),
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
    "name": "RetroPageQuery",
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
                  (v19/*:: as any*/),
                  (v35/*:: as any*/),
                  (v39/*:: as any*/)
                ]
              }
            ],
            "storageKey": null
          },
          (v8/*:: as any*/),
          {
            "alias": "canDiscuss",
            "args": (v10/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v34/*:: as any*/),
            "storageKey": "viewerCan(decision:\"DISCUSS\")"
          },
          {
            "alias": "canWrite",
            "args": (v17/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v34/*:: as any*/),
            "storageKey": "viewerCan(decision:\"WRITE_STORIES\")"
          },
          (v4/*:: as any*/),
          {
            "condition": "chosen",
            "kind": "Condition",
            "passingValue": false,
            "selections": [
              {
                "alias": "last",
                "args": (v9/*:: as any*/),
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
                          (v19/*:: as any*/),
                          (v35/*:: as any*/),
                          (v39/*:: as any*/)
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
            "args": (v18/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v31/*:: as any*/),
              (v4/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v5/*:: as any*/),
                  (v19/*:: as any*/),
                  (v35/*:: as any*/),
                  (v39/*:: as any*/)
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
    "cacheID": "94dad05750ac6e76384bca8bc216d8b8",
    "id": null,
    "metadata": {},
    "name": "RetroPageQuery",
    "operationKind": "query",
    "text": "query RetroPageQuery(\n  $product: String!\n  $sprint: ID!\n  $chosen: Boolean!\n) {\n  product(key: $product) {\n    activeSprint {\n      id\n      name\n      ...RetroPage_sprint @skip(if: $chosen)\n    }\n    closed: sprints(last: 8, state: [CLOSED]) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n    last: sprints(last: 1, state: [CLOSED]) @skip(if: $chosen) {\n      edges {\n        node {\n          ...RetroPage_sprint\n          id\n        }\n      }\n    }\n    canDiscuss: viewerCan(decision: DISCUSS) {\n      ...Right_right\n    }\n    canWrite: viewerCan(decision: WRITE_STORIES) {\n      ...Right_right\n    }\n    id\n  }\n  node(id: $sprint) @include(if: $chosen) {\n    __typename\n    ... on Sprint {\n      ...RetroPage_sprint\n    }\n    id\n  }\n}\n\nfragment ActionRow_action on RetroAction {\n  id\n  version\n  text\n  due\n  done\n  owner {\n    id\n    name\n    initials\n  }\n  note {\n    text\n    group {\n      title\n      id\n    }\n    id\n  }\n  story {\n    key\n    status\n    id\n  }\n  proposals {\n    id\n    ...proposal_proposal\n  }\n}\n\nfragment CarriedAction_action on RetroAction {\n  id\n  text\n  done\n  owner {\n    name\n    initials\n    id\n  }\n  story {\n    key\n    status\n    id\n  }\n}\n\nfragment RetroPage_sprint on Sprint {\n  id\n  name\n  state\n  retro {\n    id\n    ...board_retro\n  }\n  ...SprintNumbers_sprint\n}\n\nfragment Right_right on Right {\n  may\n  whyNot\n  decidedBy\n  otherHat\n  people {\n    name\n    id\n  }\n}\n\nfragment SprintNumbers_sprint on Sprint {\n  state\n  report {\n    committed {\n      points\n    }\n    scope {\n      points\n      stories\n    }\n    accepted {\n      points\n    }\n    left {\n      stories\n    }\n    sentBack {\n      id\n      entity {\n        __typename\n        ... on Story {\n          key\n        }\n        id\n      }\n    }\n    questions {\n      id\n    }\n  }\n}\n\nfragment board_retro on Retro {\n  id\n  version\n  revealedAt\n  noteCount\n  votesLeft\n  notes {\n    id\n    version\n    kind\n    text\n    votes\n    voted\n    author {\n      id\n      name\n      initials\n    }\n    group {\n      id\n      version\n      kind\n      title\n    }\n  }\n  actions {\n    id\n    done\n    ...ActionRow_action\n  }\n  carried {\n    times\n    action {\n      id\n      done\n      retro {\n        sprint {\n          name\n          id\n        }\n        id\n      }\n      ...CarriedAction_action\n    }\n  }\n}\n\nfragment proposal_proposal on Proposal {\n  id\n  version\n  state\n  input\n  reason\n  hat\n  createdAt\n  expiresAt\n  answer\n  decidedAt\n  decidedHat\n  decidedBy {\n    name\n    id\n  }\n  author {\n    id\n    name\n    initials\n  }\n  changes {\n    entity {\n      __typename\n      id\n      ... on Story {\n        key\n        title\n      }\n      ... on Criterion {\n        id\n      }\n      ... on Goal {\n        title\n        metric {\n          unit\n        }\n      }\n      ... on Feature {\n        title\n      }\n      ... on GuardRail {\n        name\n      }\n      ... on Sprint {\n        name\n      }\n      ... on Insight {\n        title: words\n      }\n    }\n    subject {\n      __typename\n      id\n      ... on Story {\n        key\n        title\n      }\n      ... on Feature {\n        title\n      }\n    }\n    fields {\n      field\n      from\n      to\n      outdated\n      current\n    }\n  }\n  viewerCan {\n    ...Right_right\n  }\n}\n"
  }
};
})();

(node as any).hash = "5d82c0a17844f126fe7dcd024963479b";

export default node;
