/**
 * @generated SignedSource<<6cd7592f03b4ec425eb88cd38d09ba3e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Slice = "FIRST" | "LATER";
export type SoonerOrderQuery$variables = {
  product: string;
};
export type SoonerOrderQuery$data = {
  readonly product: {
    readonly activeSprint: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly backlog: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly feature: {
            readonly id: string;
            readonly title: string;
          } | null | undefined;
          readonly id: string;
          readonly key: string;
          readonly points: number | null | undefined;
          readonly slice: Slice;
          readonly sprint: {
            readonly id: string;
            readonly name: string;
            readonly start: string | null | undefined;
          } | null | undefined;
          readonly title: string;
        };
      }>;
      readonly pageInfo: {
        readonly endCursor: string | null | undefined;
        readonly hasNextPage: boolean;
      };
      readonly totalCount: number;
    };
    readonly canOrder: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly canSlice: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
  } | null | undefined;
};
export type SoonerOrderQuery = {
  response: SoonerOrderQuery$data;
  variables: SoonerOrderQuery$variables;
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
v4 = {
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
v5 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "ORDER_BACKLOG"
  }
],
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "may",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "whyNot",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedBy",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "otherHat",
  "storageKey": null
},
v10 = [
  {
    "kind": "InlineDataFragmentSpread",
    "name": "Right_right",
    "selections": [
      (v6/*:: as any*/),
      (v7/*:: as any*/),
      (v8/*:: as any*/),
      (v9/*:: as any*/),
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
    "argumentDefinitions": ([]/*:: as any*/)
  }
],
v11 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "SLICE_FEATURES"
  }
],
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "filter",
      "value": {
        "scope": "ALL",
        "status": [
          "DRAFT",
          "READY",
          "IN_PROGRESS",
          "IN_REVIEW"
        ]
      }
    },
    {
      "kind": "Literal",
      "name": "first",
      "value": 100
    }
  ],
  "concreteType": "StoryConnection",
  "kind": "LinkedField",
  "name": "backlog",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "totalCount",
      "storageKey": null
    },
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
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "key",
              "storageKey": null
            },
            (v12/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "slice",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "points",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Sprint",
              "kind": "LinkedField",
              "name": "sprint",
              "plural": false,
              "selections": [
                (v2/*:: as any*/),
                (v3/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "start",
                  "storageKey": null
                }
              ],
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
                (v12/*:: as any*/)
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
  "storageKey": "backlog(filter:{\"scope\":\"ALL\",\"status\":[\"DRAFT\",\"READY\",\"IN_PROGRESS\",\"IN_REVIEW\"]},first:100)"
},
v14 = [
  (v6/*:: as any*/),
  (v7/*:: as any*/),
  (v8/*:: as any*/),
  (v9/*:: as any*/),
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
    "name": "SoonerOrderQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          {
            "alias": "canOrder",
            "args": (v5/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v10/*:: as any*/),
            "storageKey": "viewerCan(decision:\"ORDER_BACKLOG\")"
          },
          {
            "alias": "canSlice",
            "args": (v11/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v10/*:: as any*/),
            "storageKey": "viewerCan(decision:\"SLICE_FEATURES\")"
          },
          (v13/*:: as any*/)
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
    "name": "SoonerOrderQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          {
            "alias": "canOrder",
            "args": (v5/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v14/*:: as any*/),
            "storageKey": "viewerCan(decision:\"ORDER_BACKLOG\")"
          },
          {
            "alias": "canSlice",
            "args": (v11/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v14/*:: as any*/),
            "storageKey": "viewerCan(decision:\"SLICE_FEATURES\")"
          },
          (v13/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "6237041c2e5dd4fa3a6afa5a198e0871",
    "id": null,
    "metadata": {},
    "name": "SoonerOrderQuery",
    "operationKind": "query",
    "text": "query SoonerOrderQuery(\n  $product: String!\n) {\n  product(key: $product) {\n    activeSprint {\n      id\n      name\n    }\n    canOrder: viewerCan(decision: ORDER_BACKLOG) {\n      ...Right_right\n    }\n    canSlice: viewerCan(decision: SLICE_FEATURES) {\n      ...Right_right\n    }\n    backlog(first: 100, filter: {scope: ALL, status: [DRAFT, READY, IN_PROGRESS, IN_REVIEW]}) {\n      totalCount\n      edges {\n        node {\n          id\n          key\n          title\n          slice\n          points\n          sprint {\n            id\n            name\n            start\n          }\n          feature {\n            id\n            title\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    id\n  }\n}\n\nfragment Right_right on Right {\n  may\n  whyNot\n  decidedBy\n  otherHat\n  people {\n    name\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "49522caa3c44ae9b007e9149bec94dcc";

export default node;
