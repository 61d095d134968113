/**
 * @generated SignedSource<<f61adcd8eac3eead1ce7f230aaaa08c1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Decision = "ACCEPT_STORIES" | "ADMINISTER" | "ANSWER" | "CAPTURE_INSIGHTS" | "CHECK_CRITERIA" | "DISCUSS" | "ESTIMATE" | "LINK_STORIES" | "MOVE_STORIES" | "ORDER_BACKLOG" | "PLAN_SPRINTS" | "PREPARE_LAUNCH" | "PUBLISH_REPORTS" | "RECORD_READINGS" | "SET_GOALS" | "SHAPE_ROADMAP" | "SLICE_FEATURES" | "TRIAGE_INSIGHTS" | "WRITE_STORIES";
export type May = "DECIDE" | "PROPOSE" | "READ";
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
export type TakeAwayQuery$variables = {
  id: string;
  key: string;
  person: string;
};
export type TakeAwayQuery$data = {
  readonly decisionRights: ReadonlyArray<{
    readonly decision: Decision;
    readonly roles: ReadonlyArray<{
      readonly may: May;
      readonly role: RoleKind;
    }>;
  }>;
  readonly product: {
    readonly inReview: {
      readonly totalCount: number;
    };
    readonly members: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly active: boolean;
          readonly id: string;
          readonly name: string;
        };
        readonly roles: ReadonlyArray<RoleKind>;
      }>;
      readonly pageInfo: {
        readonly endCursor: string | null | undefined;
        readonly hasNextPage: boolean;
      };
    };
    readonly theirs: {
      readonly totalCount: number;
    };
  } | null | undefined;
  readonly proposals: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly decisions: ReadonlyArray<Decision>;
        readonly id: string;
      };
    }>;
    readonly pageInfo: {
      readonly endCursor: string | null | undefined;
      readonly hasNextPage: boolean;
    };
  };
};
export type TakeAwayQuery = {
  response: TakeAwayQuery$data;
  variables: TakeAwayQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "key"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "person"
},
v3 = [
  {
    "kind": "Variable",
    "name": "key",
    "variableName": "key"
  }
],
v4 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v5 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
],
v6 = {
  "alias": "inReview",
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
    (v4/*:: as any*/)
  ],
  "concreteType": "StoryConnection",
  "kind": "LinkedField",
  "name": "backlog",
  "plural": false,
  "selections": (v5/*:: as any*/),
  "storageKey": "backlog(filter:{\"scope\":\"ALL\",\"status\":[\"IN_REVIEW\"]},first:1)"
},
v7 = {
  "alias": "theirs",
  "args": [
    {
      "fields": [
        {
          "kind": "Variable",
          "name": "assignee",
          "variableName": "person"
        },
        {
          "kind": "Literal",
          "name": "scope",
          "value": "ALL"
        },
        {
          "kind": "Literal",
          "name": "status",
          "value": [
            "READY",
            "IN_PROGRESS",
            "IN_REVIEW"
          ]
        }
      ],
      "kind": "ObjectValue",
      "name": "filter"
    },
    (v4/*:: as any*/)
  ],
  "concreteType": "StoryConnection",
  "kind": "LinkedField",
  "name": "backlog",
  "plural": false,
  "selections": (v5/*:: as any*/),
  "storageKey": null
},
v8 = {
  "kind": "Literal",
  "name": "first",
  "value": 100
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v10 = {
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
v11 = {
  "alias": null,
  "args": [
    (v8/*:: as any*/)
  ],
  "concreteType": "MemberConnection",
  "kind": "LinkedField",
  "name": "members",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "MemberEdge",
      "kind": "LinkedField",
      "name": "edges",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "roles",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "User",
          "kind": "LinkedField",
          "name": "node",
          "plural": false,
          "selections": [
            (v9/*:: as any*/),
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
              "name": "active",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    (v10/*:: as any*/)
  ],
  "storageKey": "members(first:100)"
},
v12 = {
  "alias": null,
  "args": [
    (v8/*:: as any*/),
    {
      "kind": "Variable",
      "name": "product",
      "variableName": "id"
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
            (v9/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "decisions",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    (v10/*:: as any*/)
  ],
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "concreteType": "DecisionRight",
  "kind": "LinkedField",
  "name": "decisionRights",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decision",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "RoleRight",
      "kind": "LinkedField",
      "name": "roles",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "role",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "may",
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
    "name": "TakeAwayQuery",
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v11/*:: as any*/)
        ],
        "storageKey": null
      },
      (v12/*:: as any*/),
      (v13/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "TakeAwayQuery",
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v11/*:: as any*/),
          (v9/*:: as any*/)
        ],
        "storageKey": null
      },
      (v12/*:: as any*/),
      (v13/*:: as any*/)
    ]
  },
  "params": {
    "cacheID": "c72e917395ee2590fcafc8cdf118cdd7",
    "id": null,
    "metadata": {},
    "name": "TakeAwayQuery",
    "operationKind": "query",
    "text": "query TakeAwayQuery(\n  $key: String!\n  $id: ID!\n  $person: ID!\n) {\n  product(key: $key) {\n    inReview: backlog(first: 1, filter: {scope: ALL, status: [IN_REVIEW]}) {\n      totalCount\n    }\n    theirs: backlog(first: 1, filter: {scope: ALL, assignee: $person, status: [READY, IN_PROGRESS, IN_REVIEW]}) {\n      totalCount\n    }\n    members(first: 100) {\n      edges {\n        roles\n        node {\n          id\n          name\n          active\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    id\n  }\n  proposals(first: 100, product: $id, state: [OPEN]) {\n    edges {\n      node {\n        id\n        decisions\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  decisionRights {\n    decision\n    roles {\n      role\n      may\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "9a82f5f6802f8660cea25d2b9bcb117b";

export default node;
