/**
 * @generated SignedSource<<b03721c04170605a9230a40523c3b722>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CriterionState = "MET" | "OPEN" | "UNVERIFIED";
import { FragmentRefs } from "relay-runtime";
export type Waiting_product$data = {
  readonly asksForMe: ReadonlyArray<{
    readonly createdAt: string;
    readonly id: string;
    readonly question: string;
    readonly report: {
      readonly headline: string;
      readonly id: string;
      readonly publishedBy: {
        readonly name: string;
      } | null | undefined;
    };
  }>;
  readonly canAccept: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly canAnswer: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly forMe: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly " $fragmentSpreads": FragmentRefs<"proposal_proposal">;
      };
    }>;
    readonly totalCount: number;
  };
  readonly mine: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly " $fragmentSpreads": FragmentRefs<"proposal_proposal">;
      };
    }>;
    readonly totalCount: number;
  };
  readonly open: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"questions_question">;
      };
    }>;
    readonly pageInfo: {
      readonly endCursor: string | null | undefined;
      readonly hasNextPage: boolean;
    };
  };
  readonly review: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly assignees: ReadonlyArray<{
          readonly name: string;
        }>;
        readonly criteria: ReadonlyArray<{
          readonly state: CriterionState;
        }>;
        readonly id: string;
        readonly key: string;
        readonly statusSince: string;
        readonly title: string;
      };
    }>;
    readonly totalCount: number;
  };
  readonly " $fragmentSpreads": FragmentRefs<"further_product">;
  readonly " $fragmentType": "Waiting_product";
};
export type Waiting_product$key = {
  readonly " $data"?: Waiting_product$data;
  readonly " $fragmentSpreads": FragmentRefs<"Waiting_product">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Literal",
  "name": "first",
  "value": 50
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
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
  "name": "state",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hat",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v8 = [
  (v7/*:: as any*/)
],
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v11 = {
  "kind": "InlineFragment",
  "selections": [
    (v9/*:: as any*/),
    (v10/*:: as any*/)
  ],
  "type": "Story",
  "abstractKey": null
},
v12 = [
  (v10/*:: as any*/)
],
v13 = {
  "kind": "InlineFragment",
  "selections": (v12/*:: as any*/),
  "type": "Feature",
  "abstractKey": null
},
v14 = {
  "kind": "InlineFragment",
  "selections": (v8/*:: as any*/),
  "type": "Sprint",
  "abstractKey": null
},
v15 = [
  {
    "kind": "InlineDataFragmentSpread",
    "name": "Right_right",
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "may",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "whyNot",
        "storageKey": null
      },
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
        "selections": (v8/*:: as any*/),
        "storageKey": null
      }
    ],
    "args": null,
    "argumentDefinitions": ([]/*:: as any*/)
  }
],
v16 = [
  (v1/*:: as any*/),
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
          {
            "kind": "InlineDataFragmentSpread",
            "name": "proposal_proposal",
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "version",
                "storageKey": null
              },
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "input",
                "storageKey": null
              },
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
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
                "selections": (v8/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "author",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  (v7/*:: as any*/),
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
                      (v11/*:: as any*/),
                      {
                        "kind": "InlineFragment",
                        "selections": [
                          (v10/*:: as any*/),
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
                      (v13/*:: as any*/),
                      {
                        "kind": "InlineFragment",
                        "selections": (v8/*:: as any*/),
                        "type": "GuardRail",
                        "abstractKey": null
                      },
                      (v14/*:: as any*/),
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
                      (v2/*:: as any*/),
                      (v11/*:: as any*/),
                      (v13/*:: as any*/)
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
                "selections": (v15/*:: as any*/),
                "storageKey": null
              }
            ],
            "args": null,
            "argumentDefinitions": ([]/*:: as any*/)
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
],
v17 = {
  "kind": "Literal",
  "name": "mine",
  "value": true
},
v18 = [
  (v2/*:: as any*/),
  (v7/*:: as any*/)
],
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "question",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "headline",
  "storageKey": null
},
v21 = [
  (v2/*:: as any*/)
],
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "due",
  "storageKey": null
},
v23 = [
  "INBOX"
],
v24 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v25 = {
  "kind": "Literal",
  "name": "done",
  "value": false
},
v26 = [
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
          {
            "kind": "InlineDataFragmentSpread",
            "name": "further_item",
            "selections": [
              (v2/*:: as any*/),
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
              (v6/*:: as any*/),
              (v22/*:: as any*/),
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
                "selections": (v8/*:: as any*/),
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
                      (v2/*:: as any*/),
                      (v10/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "args": null,
            "argumentDefinitions": ([]/*:: as any*/)
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Waiting_product",
  "selections": [
    {
      "alias": "forMe",
      "args": [
        (v0/*:: as any*/),
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
      "selections": (v16/*:: as any*/),
      "storageKey": "proposals(first:50,forMe:true,state:[\"OPEN\"])"
    },
    {
      "alias": "mine",
      "args": [
        (v0/*:: as any*/),
        (v17/*:: as any*/),
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
      "selections": (v16/*:: as any*/),
      "storageKey": "proposals(first:50,mine:true,state:[\"OPEN\",\"OUTDATED\"])"
    },
    {
      "alias": "open",
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        },
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
                (v2/*:: as any*/),
                {
                  "kind": "InlineDataFragmentSpread",
                  "name": "questions_question",
                  "selections": [
                    (v2/*:: as any*/),
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "body",
                      "storageKey": null
                    },
                    (v5/*:: as any*/),
                    (v6/*:: as any*/),
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "User",
                      "kind": "LinkedField",
                      "name": "author",
                      "plural": false,
                      "selections": (v18/*:: as any*/),
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
                        (v11/*:: as any*/),
                        {
                          "kind": "InlineFragment",
                          "selections": (v12/*:: as any*/),
                          "type": "Goal",
                          "abstractKey": null
                        },
                        (v13/*:: as any*/),
                        (v14/*:: as any*/)
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
        (v0/*:: as any*/)
      ],
      "concreteType": "StoryConnection",
      "kind": "LinkedField",
      "name": "backlog",
      "plural": false,
      "selections": [
        (v1/*:: as any*/),
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
                (v2/*:: as any*/),
                (v9/*:: as any*/),
                (v10/*:: as any*/),
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
                    (v3/*:: as any*/)
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
                  "selections": (v8/*:: as any*/),
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
        (v2/*:: as any*/),
        (v19/*:: as any*/),
        (v6/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Report",
          "kind": "LinkedField",
          "name": "report",
          "plural": false,
          "selections": [
            (v2/*:: as any*/),
            (v20/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "User",
              "kind": "LinkedField",
              "name": "publishedBy",
              "plural": false,
              "selections": (v8/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
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
      "selections": (v15/*:: as any*/),
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
      "selections": (v15/*:: as any*/),
      "storageKey": "viewerCan(decision:\"ACCEPT_STORIES\")"
    },
    {
      "kind": "InlineDataFragmentSpread",
      "name": "further_product",
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "timeZone",
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
          "selections": (v15/*:: as any*/),
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
          "selections": (v15/*:: as any*/),
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
          "selections": (v15/*:: as any*/),
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
          "selections": (v15/*:: as any*/),
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
                    (v2/*:: as any*/),
                    (v20/*:: as any*/),
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
                      "selections": (v21/*:: as any*/),
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
                    (v2/*:: as any*/),
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
                        (v2/*:: as any*/),
                        (v19/*:: as any*/),
                        (v22/*:: as any*/),
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
                          "selections": (v18/*:: as any*/),
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
                "state": (v23/*:: as any*/)
              }
            },
            (v24/*:: as any*/)
          ],
          "concreteType": "InsightConnection",
          "kind": "LinkedField",
          "name": "insights",
          "plural": false,
          "selections": [
            (v1/*:: as any*/),
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
                    (v6/*:: as any*/)
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
                "state": (v23/*:: as any*/)
              }
            },
            (v24/*:: as any*/)
          ],
          "concreteType": "InsightConnection",
          "kind": "LinkedField",
          "name": "insights",
          "plural": false,
          "selections": [
            (v1/*:: as any*/)
          ],
          "storageKey": "insights(filter:{\"severity\":[\"STOPS\"],\"state\":[\"INBOX\"]},first:1)"
        },
        {
          "alias": "myItems",
          "args": [
            (v25/*:: as any*/),
            (v0/*:: as any*/),
            (v17/*:: as any*/)
          ],
          "concreteType": "LaunchItemConnection",
          "kind": "LinkedField",
          "name": "launchItems",
          "plural": false,
          "selections": (v26/*:: as any*/),
          "storageKey": "launchItems(done:false,first:50,mine:true)"
        },
        {
          "alias": "late",
          "args": [
            (v0/*:: as any*/),
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
          "selections": (v26/*:: as any*/),
          "storageKey": "launchItems(first:50,overdue:true)"
        },
        {
          "alias": "items",
          "args": [
            (v25/*:: as any*/),
            (v0/*:: as any*/)
          ],
          "concreteType": "LaunchItemConnection",
          "kind": "LinkedField",
          "name": "launchItems",
          "plural": false,
          "selections": (v26/*:: as any*/),
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
                        (v2/*:: as any*/),
                        (v9/*:: as any*/),
                        (v10/*:: as any*/),
                        {
                          "alias": null,
                          "args": null,
                          "concreteType": "Block",
                          "kind": "LinkedField",
                          "name": "block",
                          "plural": false,
                          "selections": [
                            (v4/*:: as any*/),
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
                              "selections": (v21/*:: as any*/),
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
          ],
          "storageKey": null
        },
        {
          "alias": "upcoming",
          "args": [
            (v24/*:: as any*/),
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
                    (v2/*:: as any*/),
                    (v7/*:: as any*/),
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "start",
                      "storageKey": null
                    },
                    (v6/*:: as any*/),
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
        }
      ],
      "args": null,
      "argumentDefinitions": []
    }
  ],
  "type": "Product",
  "abstractKey": null
};
})();

(node as any).hash = "ae1e1968d30d638100ba0f87e1fa7485";

export default node;
