/**
 * @generated SignedSource<<8e7134ceb0dfb3dbc9fe8ef44dfacd9f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type readingUnreadQuery$variables = {
  after?: string | null | undefined;
  product: string;
};
export type readingUnreadQuery$data = {
  readonly product: {
    readonly notifications: {
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
export type readingUnreadQuery = {
  response: readingUnreadQuery$data;
  variables: readingUnreadQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "after"
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
v4 = {
  "alias": null,
  "args": [
    {
      "kind": "Variable",
      "name": "after",
      "variableName": "after"
    },
    {
      "kind": "Literal",
      "name": "first",
      "value": 100
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
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "readingUnreadQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v4/*:: as any*/)
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
    "name": "readingUnreadQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "c889598db54efdad6c538eeafb549f32",
    "id": null,
    "metadata": {},
    "name": "readingUnreadQuery",
    "operationKind": "query",
    "text": "query readingUnreadQuery(\n  $product: String!\n  $after: String\n) {\n  product(key: $product) {\n    notifications(first: 100, after: $after, unread: true, kind: [PROPOSAL_DECIDED, QUESTION_WAITS, QUESTION_ANSWERED, STORY_SENT_BACK, GOAL_OFF_TRACK, DECISION_WAITS, DECISION_ANSWERED, LAUNCH_ITEM_WAITS, LAUNCH_ITEM_DONE, LAUNCH_ITEM_OVERDUE, LAUNCH_DECIDED, WEBHOOK_GAVE_UP]) {\n      edges {\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "0cbe4a143f95901c37b5850f9b3519e9";

export default node;
