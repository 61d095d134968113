/**
 * @generated SignedSource<<e144d236ec13dcbe361fc313bbbf8cc0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type useFrameQuery$variables = {
  product: string;
};
export type useFrameQuery$data = {
  readonly product: {
    readonly activeSprint: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly backlog: {
      readonly totalCount: number;
    };
    readonly canCapture: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly events: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly number: number;
        };
      }>;
    };
    readonly goals: {
      readonly totalCount: number;
    };
    readonly id: string;
    readonly insights: {
      readonly totalCount: number;
    };
    readonly launches: {
      readonly totalCount: number;
    };
    readonly name: string;
    readonly news: {
      readonly totalCount: number;
    };
    readonly proposals: {
      readonly totalCount: number;
    };
  } | null | undefined;
  readonly viewer: {
    readonly " $fragmentSpreads": FragmentRefs<"PersonMenu_viewer">;
  };
  readonly workspace: {
    readonly " $fragmentSpreads": FragmentRefs<"ProductSwitch_workspace">;
  };
};
export type useFrameQuery = {
  response: useFrameQuery$data;
  variables: useFrameQuery$variables;
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
  "name": "name",
  "storageKey": null
},
v4 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "CAPTURE_INSIGHTS"
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
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v10 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
],
v11 = {
  "alias": null,
  "args": [
    (v9/*:: as any*/),
    {
      "kind": "Literal",
      "name": "state",
      "value": [
        "ACTIVE",
        "DRAFT"
      ]
    }
  ],
  "concreteType": "GoalConnection",
  "kind": "LinkedField",
  "name": "goals",
  "plural": false,
  "selections": (v10/*:: as any*/),
  "storageKey": "goals(first:1,state:[\"ACTIVE\",\"DRAFT\"])"
},
v12 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "filter",
      "value": {
        "state": [
          "INBOX",
          "LINKED"
        ]
      }
    },
    (v9/*:: as any*/)
  ],
  "concreteType": "InsightConnection",
  "kind": "LinkedField",
  "name": "insights",
  "plural": false,
  "selections": (v10/*:: as any*/),
  "storageKey": "insights(filter:{\"state\":[\"INBOX\",\"LINKED\"]},first:1)"
},
v13 = {
  "alias": null,
  "args": [
    (v9/*:: as any*/)
  ],
  "concreteType": "StoryConnection",
  "kind": "LinkedField",
  "name": "backlog",
  "plural": false,
  "selections": (v10/*:: as any*/),
  "storageKey": "backlog(first:1)"
},
v14 = {
  "alias": null,
  "args": [
    (v9/*:: as any*/),
    {
      "kind": "Literal",
      "name": "launched",
      "value": false
    }
  ],
  "concreteType": "LaunchConnection",
  "kind": "LinkedField",
  "name": "launches",
  "plural": false,
  "selections": (v10/*:: as any*/),
  "storageKey": "launches(first:1,launched:false)"
},
v15 = {
  "alias": null,
  "args": [
    (v9/*:: as any*/),
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
  "selections": (v10/*:: as any*/),
  "storageKey": "proposals(first:1,forMe:true,state:[\"OPEN\"])"
},
v16 = {
  "alias": "news",
  "args": [
    (v9/*:: as any*/),
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
    {
      "kind": "Literal",
      "name": "unread",
      "value": true
    }
  ],
  "concreteType": "NotificationConnection",
  "kind": "LinkedField",
  "name": "notifications",
  "plural": false,
  "selections": (v10/*:: as any*/),
  "storageKey": "notifications(first:1,kind:[\"PROPOSAL_DECIDED\",\"QUESTION_WAITS\",\"QUESTION_ANSWERED\",\"STORY_SENT_BACK\",\"GOAL_OFF_TRACK\",\"DECISION_WAITS\",\"DECISION_ANSWERED\",\"LAUNCH_ITEM_WAITS\",\"LAUNCH_ITEM_DONE\",\"LAUNCH_ITEM_OVERDUE\",\"LAUNCH_DECIDED\",\"WEBHOOK_GAVE_UP\"],unread:true)"
},
v17 = {
  "alias": null,
  "args": null,
  "concreteType": "Sprint",
  "kind": "LinkedField",
  "name": "activeSprint",
  "plural": false,
  "selections": [
    (v2/*:: as any*/),
    (v3/*:: as any*/)
  ],
  "storageKey": null
},
v18 = [
  {
    "kind": "Literal",
    "name": "last",
    "value": 1
  }
],
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v21 = [
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
    "selections": [
      (v3/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useFrameQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "PersonMenu_viewer"
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
            "name": "ProductSwitch_workspace"
          }
        ],
        "storageKey": null
      },
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
            "alias": "canCapture",
            "args": (v4/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": [
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
                    "selections": [
                      (v3/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "args": null,
                "argumentDefinitions": []
              }
            ],
            "storageKey": "viewerCan(decision:\"CAPTURE_INSIGHTS\")"
          },
          (v11/*:: as any*/),
          (v12/*:: as any*/),
          (v13/*:: as any*/),
          (v14/*:: as any*/),
          (v15/*:: as any*/),
          (v16/*:: as any*/),
          (v17/*:: as any*/),
          {
            "alias": null,
            "args": (v18/*:: as any*/),
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
                      (v19/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "events(last:1)"
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
    "name": "useFrameQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "initials",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "email",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Role",
            "kind": "LinkedField",
            "name": "roles",
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
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "product",
                "plural": false,
                "selections": [
                  (v20/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              },
              (v2/*:: as any*/)
            ],
            "storageKey": null
          },
          (v2/*:: as any*/)
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
          (v3/*:: as any*/),
          {
            "alias": "canAdminister",
            "args": [
              {
                "kind": "Literal",
                "name": "decision",
                "value": "ADMINISTER"
              }
            ],
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v21/*:: as any*/),
            "storageKey": "viewerCan(decision:\"ADMINISTER\")"
          },
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": [
              {
                "kind": "Literal",
                "name": "first",
                "value": 100
              }
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
                      (v2/*:: as any*/),
                      (v20/*:: as any*/),
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
            "storageKey": "products(first:100)"
          }
        ],
        "storageKey": null
      },
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
            "alias": "canCapture",
            "args": (v4/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v21/*:: as any*/),
            "storageKey": "viewerCan(decision:\"CAPTURE_INSIGHTS\")"
          },
          (v11/*:: as any*/),
          (v12/*:: as any*/),
          (v13/*:: as any*/),
          (v14/*:: as any*/),
          (v15/*:: as any*/),
          (v16/*:: as any*/),
          (v17/*:: as any*/),
          {
            "alias": null,
            "args": (v18/*:: as any*/),
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
                      (v19/*:: as any*/),
                      (v2/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "events(last:1)"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "9964b6517286aaba7bf6c1eac38fa63b",
    "id": null,
    "metadata": {},
    "name": "useFrameQuery",
    "operationKind": "query",
    "text": "query useFrameQuery(\n  $product: String!\n) {\n  viewer {\n    ...PersonMenu_viewer\n    id\n  }\n  workspace {\n    ...ProductSwitch_workspace\n    id\n  }\n  product(key: $product) {\n    id\n    name\n    canCapture: viewerCan(decision: CAPTURE_INSIGHTS) {\n      ...Right_right\n    }\n    goals(first: 1, state: [ACTIVE, DRAFT]) {\n      totalCount\n    }\n    insights(first: 1, filter: {state: [INBOX, LINKED]}) {\n      totalCount\n    }\n    backlog(first: 1) {\n      totalCount\n    }\n    launches(first: 1, launched: false) {\n      totalCount\n    }\n    proposals(first: 1, state: [OPEN], forMe: true) {\n      totalCount\n    }\n    news: notifications(first: 1, unread: true, kind: [PROPOSAL_DECIDED, QUESTION_WAITS, QUESTION_ANSWERED, STORY_SENT_BACK, GOAL_OFF_TRACK, DECISION_WAITS, DECISION_ANSWERED, LAUNCH_ITEM_WAITS, LAUNCH_ITEM_DONE, LAUNCH_ITEM_OVERDUE, LAUNCH_DECIDED, WEBHOOK_GAVE_UP]) {\n      totalCount\n    }\n    activeSprint {\n      id\n      name\n    }\n    events(last: 1) {\n      edges {\n        node {\n          number\n          id\n        }\n      }\n    }\n  }\n}\n\nfragment PersonMenu_viewer on User {\n  name\n  initials\n  email\n  roles {\n    kind\n    product {\n      key\n      id\n    }\n    id\n  }\n}\n\nfragment ProductDialog_workspace on Workspace {\n  id\n  canAdminister: viewerCan(decision: ADMINISTER) {\n    ...Right_right\n  }\n}\n\nfragment ProductSwitch_workspace on Workspace {\n  name\n  canAdminister: viewerCan(decision: ADMINISTER) {\n    ...Right_right\n  }\n  ...ProductDialog_workspace\n  products(first: 100) {\n    edges {\n      node {\n        id\n        key\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment Right_right on Right {\n  may\n  whyNot\n  decidedBy\n  otherHat\n  people {\n    name\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "1a1b0b595d03491569c4d4ba458e5a02";

export default node;
