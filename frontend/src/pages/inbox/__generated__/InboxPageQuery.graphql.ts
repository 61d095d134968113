/**
 * @generated SignedSource<<e403cab3fc8dd97532f40b7480e198bf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type InboxPageQuery$variables = {
  product: string;
};
export type InboxPageQuery$data = {
  readonly product: {
    readonly decided: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly acceptance: {
            readonly id: string;
            readonly viewerCan: {
              readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
            } | null | undefined;
          } | null | undefined;
          readonly id: string;
          readonly " $fragmentSpreads": FragmentRefs<"proposal_proposal">;
        };
      }>;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
      };
    };
    readonly forMe: {
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
    readonly id: string;
    readonly mine: {
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
    readonly news: {
      readonly totalCount: number;
    };
    readonly told: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
        };
      }>;
      readonly pageInfo: {
        readonly endCursor: string | null | undefined;
        readonly hasNextPage: boolean;
      };
    };
  } | null | undefined;
};
export type InboxPageQuery = {
  response: InboxPageQuery$data;
  variables: InboxPageQuery$variables;
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
  "kind": "Literal",
  "name": "first",
  "value": 100
},
v4 = {
  "kind": "Literal",
  "name": "state",
  "value": [
    "OPEN",
    "OUTDATED"
  ]
},
v5 = [
  (v3/*:: as any*/),
  {
    "kind": "Literal",
    "name": "forMe",
    "value": true
  },
  (v4/*:: as any*/)
],
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "input",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hat",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "expiresAt",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "answer",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedAt",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedHat",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v17 = [
  (v16/*:: as any*/)
],
v18 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "author",
  "plural": false,
  "selections": [
    (v2/*:: as any*/),
    (v16/*:: as any*/),
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
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v20 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "key",
      "storageKey": null
    },
    (v19/*:: as any*/)
  ],
  "type": "Story",
  "abstractKey": null
},
v21 = {
  "kind": "InlineFragment",
  "selections": [
    (v19/*:: as any*/),
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
v22 = {
  "kind": "InlineFragment",
  "selections": [
    (v19/*:: as any*/)
  ],
  "type": "Feature",
  "abstractKey": null
},
v23 = {
  "kind": "InlineFragment",
  "selections": (v17/*:: as any*/),
  "type": "GuardRail",
  "abstractKey": null
},
v24 = {
  "kind": "InlineFragment",
  "selections": (v17/*:: as any*/),
  "type": "Sprint",
  "abstractKey": null
},
v25 = {
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
v26 = {
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
v27 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "may",
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "whyNot",
  "storageKey": null
},
v29 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedBy",
  "storageKey": null
},
v30 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "otherHat",
  "storageKey": null
},
v31 = {
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
        (v27/*:: as any*/),
        (v28/*:: as any*/),
        (v29/*:: as any*/),
        (v30/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "User",
          "kind": "LinkedField",
          "name": "people",
          "plural": true,
          "selections": (v17/*:: as any*/),
          "storageKey": null
        }
      ],
      "args": null,
      "argumentDefinitions": ([]/*:: as any*/)
    }
  ],
  "storageKey": null
},
v32 = {
  "kind": "InlineDataFragmentSpread",
  "name": "proposal_proposal",
  "selections": [
    (v2/*:: as any*/),
    (v6/*:: as any*/),
    (v7/*:: as any*/),
    (v8/*:: as any*/),
    (v9/*:: as any*/),
    (v10/*:: as any*/),
    (v11/*:: as any*/),
    (v12/*:: as any*/),
    (v13/*:: as any*/),
    (v14/*:: as any*/),
    (v15/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "decidedBy",
      "plural": false,
      "selections": (v17/*:: as any*/),
      "storageKey": null
    },
    (v18/*:: as any*/),
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
            (v20/*:: as any*/),
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
          "concreteType": null,
          "kind": "LinkedField",
          "name": "subject",
          "plural": false,
          "selections": [
            (v2/*:: as any*/),
            (v20/*:: as any*/),
            (v22/*:: as any*/)
          ],
          "storageKey": null
        },
        (v26/*:: as any*/)
      ],
      "storageKey": null
    },
    (v31/*:: as any*/)
  ],
  "args": null,
  "argumentDefinitions": ([]/*:: as any*/)
},
v33 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hasNextPage",
  "storageKey": null
},
v34 = {
  "alias": null,
  "args": null,
  "concreteType": "PageInfo",
  "kind": "LinkedField",
  "name": "pageInfo",
  "plural": false,
  "selections": [
    (v33/*:: as any*/),
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
v35 = [
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
          (v32/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  (v34/*:: as any*/)
],
v36 = [
  (v3/*:: as any*/),
  {
    "kind": "Literal",
    "name": "mine",
    "value": true
  },
  (v4/*:: as any*/)
],
v37 = {
  "kind": "Literal",
  "name": "unread",
  "value": true
},
v38 = {
  "alias": "told",
  "args": [
    (v3/*:: as any*/),
    {
      "kind": "Literal",
      "name": "kind",
      "value": [
        "PROPOSAL_WAITS"
      ]
    },
    (v37/*:: as any*/)
  ],
  "concreteType": "NotificationConnection",
  "kind": "LinkedField",
  "name": "notifications",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "NotificationEdge",
      "kind": "LinkedField",
      "name": "edges",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Notification",
          "kind": "LinkedField",
          "name": "node",
          "plural": false,
          "selections": [
            (v2/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    (v34/*:: as any*/)
  ],
  "storageKey": "notifications(first:100,kind:[\"PROPOSAL_WAITS\"],unread:true)"
},
v39 = {
  "alias": "news",
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 1
    },
    {
      "kind": "Literal",
      "name": "kind",
      "value": [
        "PROPOSAL_DECIDED",
        "QUESTION_WAITS",
        "QUESTION_ANSWERED",
        "STORY_SENT_BACK",
        "GOAL_OFF_TRACK",
        "DECISION_WAITS",
        "DECISION_ANSWERED",
        "LAUNCH_ITEM_WAITS",
        "LAUNCH_ITEM_DONE",
        "LAUNCH_ITEM_OVERDUE",
        "LAUNCH_DECIDED",
        "WEBHOOK_GAVE_UP"
      ]
    },
    (v37/*:: as any*/)
  ],
  "concreteType": "NotificationConnection",
  "kind": "LinkedField",
  "name": "notifications",
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
  "storageKey": "notifications(first:1,kind:[\"PROPOSAL_DECIDED\",\"QUESTION_WAITS\",\"QUESTION_ANSWERED\",\"STORY_SENT_BACK\",\"GOAL_OFF_TRACK\",\"DECISION_WAITS\",\"DECISION_ANSWERED\",\"LAUNCH_ITEM_WAITS\",\"LAUNCH_ITEM_DONE\",\"LAUNCH_ITEM_OVERDUE\",\"LAUNCH_DECIDED\",\"WEBHOOK_GAVE_UP\"],unread:true)"
},
v40 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 50
  },
  {
    "kind": "Literal",
    "name": "state",
    "value": [
      "ACCEPTED",
      "UNDONE",
      "DECLINED",
      "EXPIRED"
    ]
  }
],
v41 = {
  "alias": null,
  "args": null,
  "concreteType": "PageInfo",
  "kind": "LinkedField",
  "name": "pageInfo",
  "plural": false,
  "selections": [
    (v33/*:: as any*/)
  ],
  "storageKey": null
},
v42 = [
  (v16/*:: as any*/),
  (v2/*:: as any*/)
],
v43 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "decidedBy",
  "plural": false,
  "selections": (v42/*:: as any*/),
  "storageKey": null
},
v44 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v45 = {
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
        (v44/*:: as any*/),
        (v2/*:: as any*/),
        (v20/*:: as any*/),
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
      "concreteType": null,
      "kind": "LinkedField",
      "name": "subject",
      "plural": false,
      "selections": [
        (v44/*:: as any*/),
        (v2/*:: as any*/),
        (v20/*:: as any*/),
        (v22/*:: as any*/)
      ],
      "storageKey": null
    },
    (v26/*:: as any*/)
  ],
  "storageKey": null
},
v46 = {
  "alias": null,
  "args": null,
  "concreteType": "Right",
  "kind": "LinkedField",
  "name": "viewerCan",
  "plural": false,
  "selections": [
    (v27/*:: as any*/),
    (v28/*:: as any*/),
    (v29/*:: as any*/),
    (v30/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "people",
      "plural": true,
      "selections": (v42/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
},
v47 = [
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
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          (v12/*:: as any*/),
          (v13/*:: as any*/),
          (v14/*:: as any*/),
          (v15/*:: as any*/),
          (v43/*:: as any*/),
          (v18/*:: as any*/),
          (v45/*:: as any*/),
          (v46/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  (v34/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "InboxPageQuery",
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
            "alias": "forMe",
            "args": (v5/*:: as any*/),
            "concreteType": "ProposalConnection",
            "kind": "LinkedField",
            "name": "proposals",
            "plural": false,
            "selections": (v35/*:: as any*/),
            "storageKey": "proposals(first:100,forMe:true,state:[\"OPEN\",\"OUTDATED\"])"
          },
          {
            "alias": "mine",
            "args": (v36/*:: as any*/),
            "concreteType": "ProposalConnection",
            "kind": "LinkedField",
            "name": "proposals",
            "plural": false,
            "selections": (v35/*:: as any*/),
            "storageKey": "proposals(first:100,mine:true,state:[\"OPEN\",\"OUTDATED\"])"
          },
          (v38/*:: as any*/),
          (v39/*:: as any*/),
          {
            "alias": "decided",
            "args": (v40/*:: as any*/),
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
                        "alias": null,
                        "args": null,
                        "concreteType": "Event",
                        "kind": "LinkedField",
                        "name": "acceptance",
                        "plural": false,
                        "selections": [
                          (v2/*:: as any*/),
                          (v31/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v32/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v41/*:: as any*/)
            ],
            "storageKey": "proposals(first:50,state:[\"ACCEPTED\",\"UNDONE\",\"DECLINED\",\"EXPIRED\"])"
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
    "name": "InboxPageQuery",
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
            "alias": "forMe",
            "args": (v5/*:: as any*/),
            "concreteType": "ProposalConnection",
            "kind": "LinkedField",
            "name": "proposals",
            "plural": false,
            "selections": (v47/*:: as any*/),
            "storageKey": "proposals(first:100,forMe:true,state:[\"OPEN\",\"OUTDATED\"])"
          },
          {
            "alias": "mine",
            "args": (v36/*:: as any*/),
            "concreteType": "ProposalConnection",
            "kind": "LinkedField",
            "name": "proposals",
            "plural": false,
            "selections": (v47/*:: as any*/),
            "storageKey": "proposals(first:100,mine:true,state:[\"OPEN\",\"OUTDATED\"])"
          },
          (v38/*:: as any*/),
          (v39/*:: as any*/),
          {
            "alias": "decided",
            "args": (v40/*:: as any*/),
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
                        "alias": null,
                        "args": null,
                        "concreteType": "Event",
                        "kind": "LinkedField",
                        "name": "acceptance",
                        "plural": false,
                        "selections": [
                          (v2/*:: as any*/),
                          (v46/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v6/*:: as any*/),
                      (v7/*:: as any*/),
                      (v8/*:: as any*/),
                      (v9/*:: as any*/),
                      (v10/*:: as any*/),
                      (v11/*:: as any*/),
                      (v12/*:: as any*/),
                      (v13/*:: as any*/),
                      (v14/*:: as any*/),
                      (v15/*:: as any*/),
                      (v43/*:: as any*/),
                      (v18/*:: as any*/),
                      (v45/*:: as any*/),
                      (v46/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v41/*:: as any*/)
            ],
            "storageKey": "proposals(first:50,state:[\"ACCEPTED\",\"UNDONE\",\"DECLINED\",\"EXPIRED\"])"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "c04b6b509400e9fb480dc4b8996cec62",
    "id": null,
    "metadata": {},
    "name": "InboxPageQuery",
    "operationKind": "query",
    "text": "query InboxPageQuery(\n  $product: String!\n) {\n  product(key: $product) {\n    id\n    forMe: proposals(first: 100, state: [OPEN, OUTDATED], forMe: true) {\n      edges {\n        node {\n          id\n          ...proposal_proposal\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    mine: proposals(first: 100, state: [OPEN, OUTDATED], mine: true) {\n      edges {\n        node {\n          id\n          ...proposal_proposal\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    told: notifications(first: 100, kind: [PROPOSAL_WAITS], unread: true) {\n      edges {\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    news: notifications(first: 1, unread: true, kind: [PROPOSAL_DECIDED, QUESTION_WAITS, QUESTION_ANSWERED, STORY_SENT_BACK, GOAL_OFF_TRACK, DECISION_WAITS, DECISION_ANSWERED, LAUNCH_ITEM_WAITS, LAUNCH_ITEM_DONE, LAUNCH_ITEM_OVERDUE, LAUNCH_DECIDED, WEBHOOK_GAVE_UP]) {\n      totalCount\n    }\n    decided: proposals(first: 50, state: [ACCEPTED, UNDONE, DECLINED, EXPIRED]) {\n      edges {\n        node {\n          id\n          acceptance {\n            id\n            viewerCan {\n              ...Right_right\n            }\n          }\n          ...proposal_proposal\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n}\n\nfragment Right_right on Right {\n  may\n  whyNot\n  decidedBy\n  otherHat\n  people {\n    name\n    id\n  }\n}\n\nfragment proposal_proposal on Proposal {\n  id\n  version\n  state\n  input\n  reason\n  hat\n  createdAt\n  expiresAt\n  answer\n  decidedAt\n  decidedHat\n  decidedBy {\n    name\n    id\n  }\n  author {\n    id\n    name\n    initials\n  }\n  changes {\n    entity {\n      __typename\n      id\n      ... on Story {\n        key\n        title\n      }\n      ... on Criterion {\n        id\n      }\n      ... on Goal {\n        title\n        metric {\n          unit\n        }\n      }\n      ... on Feature {\n        title\n      }\n      ... on GuardRail {\n        name\n      }\n      ... on Sprint {\n        name\n      }\n      ... on Insight {\n        title: words\n      }\n    }\n    subject {\n      __typename\n      id\n      ... on Story {\n        key\n        title\n      }\n      ... on Feature {\n        title\n      }\n    }\n    fields {\n      field\n      from\n      to\n      outdated\n      current\n    }\n  }\n  viewerCan {\n    ...Right_right\n  }\n}\n"
  }
};
})();

(node as any).hash = "26c077b0cc9cb254796367c23c59a521";

export default node;
