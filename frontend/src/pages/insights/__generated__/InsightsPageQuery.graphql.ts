/**
 * @generated SignedSource<<b71dd93921280574bcefbc0c481fc9b0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type InsightSeverity = "ANNOYS" | "DELAYS" | "STOPS";
export type InsightSource = "ANALYTICS" | "FORM" | "INTERVIEW" | "OTHER" | "REVIEW" | "SALES" | "SUPPORT";
export type InsightState = "DISMISSED" | "INBOX" | "LINKED" | "MERGED";
export type InsightFilter = {
  about?: string | null | undefined;
  customer?: string | null | undefined;
  feature?: string | null | undefined;
  goal?: string | null | undefined;
  segment?: string | null | undefined;
  severity?: ReadonlyArray<InsightSeverity> | null | undefined;
  source?: ReadonlyArray<InsightSource> | null | undefined;
  state?: ReadonlyArray<InsightState> | null | undefined;
  text?: string | null | undefined;
};
export type InsightsPageQuery$variables = {
  filter?: InsightFilter | null | undefined;
  product: string;
};
export type InsightsPageQuery$data = {
  readonly product: {
    readonly canCapture: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly canTriage: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly dismissed: {
      readonly totalCount: number;
    };
    readonly id: string;
    readonly inbox: {
      readonly totalCount: number;
    };
    readonly linked: {
      readonly totalCount: number;
    };
    readonly " $fragmentSpreads": FragmentRefs<"InsightList_product">;
  } | null | undefined;
};
export type InsightsPageQuery = {
  response: InsightsPageQuery$data;
  variables: InsightsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "filter"
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
  "alias": "inbox",
  "args": [
    {
      "kind": "Literal",
      "name": "filter",
      "value": {
        "state": [
          "INBOX"
        ]
      }
    },
    (v4/*:: as any*/)
  ],
  "concreteType": "InsightConnection",
  "kind": "LinkedField",
  "name": "insights",
  "plural": false,
  "selections": (v5/*:: as any*/),
  "storageKey": "insights(filter:{\"state\":[\"INBOX\"]},first:1)"
},
v7 = {
  "alias": "linked",
  "args": [
    {
      "kind": "Literal",
      "name": "filter",
      "value": {
        "state": [
          "LINKED"
        ]
      }
    },
    (v4/*:: as any*/)
  ],
  "concreteType": "InsightConnection",
  "kind": "LinkedField",
  "name": "insights",
  "plural": false,
  "selections": (v5/*:: as any*/),
  "storageKey": "insights(filter:{\"state\":[\"LINKED\"]},first:1)"
},
v8 = {
  "alias": "dismissed",
  "args": [
    {
      "kind": "Literal",
      "name": "filter",
      "value": {
        "state": [
          "DISMISSED"
        ]
      }
    },
    (v4/*:: as any*/)
  ],
  "concreteType": "InsightConnection",
  "kind": "LinkedField",
  "name": "insights",
  "plural": false,
  "selections": (v5/*:: as any*/),
  "storageKey": "insights(filter:{\"state\":[\"DISMISSED\"]},first:1)"
},
v9 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "TRIAGE_INSIGHTS"
  }
],
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "may",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "whyNot",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedBy",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "otherHat",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v15 = [
  {
    "kind": "InlineDataFragmentSpread",
    "name": "Right_right",
    "selections": [
      (v10/*:: as any*/),
      (v11/*:: as any*/),
      (v12/*:: as any*/),
      (v13/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "people",
        "plural": true,
        "selections": [
          (v14/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "args": null,
    "argumentDefinitions": ([]/*:: as any*/)
  }
],
v16 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "CAPTURE_INSIGHTS"
  }
],
v17 = {
  "kind": "Variable",
  "name": "filter",
  "variableName": "filter"
},
v18 = [
  (v14/*:: as any*/),
  (v3/*:: as any*/)
],
v19 = [
  (v10/*:: as any*/),
  (v11/*:: as any*/),
  (v12/*:: as any*/),
  (v13/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "User",
    "kind": "LinkedField",
    "name": "people",
    "plural": true,
    "selections": (v18/*:: as any*/),
    "storageKey": null
  }
],
v20 = [
  (v17/*:: as any*/),
  {
    "kind": "Literal",
    "name": "first",
    "value": 30
  }
],
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "words",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "customer",
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "segment",
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "source",
  "storageKey": null
},
v25 = [
  (v3/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "title",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "voices",
    "storageKey": null
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
    "name": "InsightsPageQuery",
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
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          {
            "alias": "canTriage",
            "args": (v9/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v15/*:: as any*/),
            "storageKey": "viewerCan(decision:\"TRIAGE_INSIGHTS\")"
          },
          {
            "alias": "canCapture",
            "args": (v16/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v15/*:: as any*/),
            "storageKey": "viewerCan(decision:\"CAPTURE_INSIGHTS\")"
          },
          {
            "args": [
              (v17/*:: as any*/)
            ],
            "kind": "FragmentSpread",
            "name": "InsightList_product"
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
    "name": "InsightsPageQuery",
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
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          {
            "alias": "canTriage",
            "args": (v9/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v19/*:: as any*/),
            "storageKey": "viewerCan(decision:\"TRIAGE_INSIGHTS\")"
          },
          {
            "alias": "canCapture",
            "args": (v16/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v19/*:: as any*/),
            "storageKey": "viewerCan(decision:\"CAPTURE_INSIGHTS\")"
          },
          {
            "alias": null,
            "args": (v20/*:: as any*/),
            "concreteType": "InsightConnection",
            "kind": "LinkedField",
            "name": "insights",
            "plural": false,
            "selections": [
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
                      (v3/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Product",
                        "kind": "LinkedField",
                        "name": "product",
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
                        "name": "version",
                        "storageKey": null
                      },
                      (v21/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "pain",
                        "storageKey": null
                      },
                      (v22/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "email",
                        "storageKey": null
                      },
                      (v23/*:: as any*/),
                      (v24/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "severity",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "link",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "occurredAt",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "state",
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
                        "concreteType": "User",
                        "kind": "LinkedField",
                        "name": "capturedBy",
                        "plural": false,
                        "selections": (v18/*:: as any*/),
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Insight",
                        "kind": "LinkedField",
                        "name": "into",
                        "plural": false,
                        "selections": [
                          (v3/*:: as any*/),
                          (v21/*:: as any*/),
                          (v24/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Insight",
                        "kind": "LinkedField",
                        "name": "merged",
                        "plural": true,
                        "selections": [
                          (v3/*:: as any*/),
                          (v21/*:: as any*/),
                          (v24/*:: as any*/),
                          (v22/*:: as any*/),
                          (v23/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Goal",
                        "kind": "LinkedField",
                        "name": "goals",
                        "plural": true,
                        "selections": (v25/*:: as any*/),
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Feature",
                        "kind": "LinkedField",
                        "name": "features",
                        "plural": true,
                        "selections": (v25/*:: as any*/),
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "__typename",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "cursor",
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
                    "name": "endCursor",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "hasNextPage",
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
            "args": (v20/*:: as any*/),
            "filters": [
              "filter"
            ],
            "handle": "connection",
            "key": "InsightList_insights",
            "kind": "LinkedHandle",
            "name": "insights"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "9f34da3d04273876a406d5c85b5a3874",
    "id": null,
    "metadata": {},
    "name": "InsightsPageQuery",
    "operationKind": "query",
    "text": "query InsightsPageQuery(\n  $product: String!\n  $filter: InsightFilter\n) {\n  product(key: $product) {\n    id\n    inbox: insights(first: 1, filter: {state: [INBOX]}) {\n      totalCount\n    }\n    linked: insights(first: 1, filter: {state: [LINKED]}) {\n      totalCount\n    }\n    dismissed: insights(first: 1, filter: {state: [DISMISSED]}) {\n      totalCount\n    }\n    canTriage: viewerCan(decision: TRIAGE_INSIGHTS) {\n      ...Right_right\n    }\n    canCapture: viewerCan(decision: CAPTURE_INSIGHTS) {\n      ...Right_right\n    }\n    ...InsightList_product_Vt7Yj\n  }\n}\n\nfragment InsightList_product_Vt7Yj on Product {\n  insights(first: 30, filter: $filter) {\n    edges {\n      node {\n        id\n        ...insight_insight\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n  id\n}\n\nfragment Right_right on Right {\n  may\n  whyNot\n  decidedBy\n  otherHat\n  people {\n    name\n    id\n  }\n}\n\nfragment insight_insight on Insight {\n  id\n  product {\n    id\n  }\n  version\n  words\n  pain\n  customer\n  email\n  segment\n  source\n  severity\n  link\n  occurredAt\n  state\n  reason\n  capturedBy {\n    name\n    id\n  }\n  into {\n    id\n    words\n    source\n  }\n  merged {\n    id\n    words\n    source\n    customer\n    segment\n  }\n  goals {\n    id\n    title\n    voices\n  }\n  features {\n    id\n    title\n    voices\n  }\n}\n"
  }
};
})();

(node as any).hash = "a1d9e1b355d67e4c18ab25733215ce76";

export default node;
