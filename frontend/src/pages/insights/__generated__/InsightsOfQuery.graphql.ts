/**
 * @generated SignedSource<<5fe6be2fa27be993b7134f221ce6abe0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type InsightsOfQuery$variables = {
  of: string;
};
export type InsightsOfQuery$data = {
  readonly node: {
    readonly feature: {
      readonly insights: {
        readonly edges: ReadonlyArray<{
          readonly node: {
            readonly " $fragmentSpreads": FragmentRefs<"insight_insight">;
          };
        }>;
        readonly totalCount: number;
      };
      readonly voices: number;
    } | null | undefined;
    readonly goal: {
      readonly insights: {
        readonly edges: ReadonlyArray<{
          readonly node: {
            readonly " $fragmentSpreads": FragmentRefs<"insight_insight">;
          };
        }>;
        readonly totalCount: number;
      };
      readonly voices: number;
    } | null | undefined;
  } | null | undefined;
};
export type InsightsOfQuery = {
  response: InsightsOfQuery$data;
  variables: InsightsOfQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "of"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "of"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "voices",
  "storageKey": null
},
v3 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 3
  }
],
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
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
  "concreteType": "Product",
  "kind": "LinkedField",
  "name": "product",
  "plural": false,
  "selections": [
    (v5/*:: as any*/)
  ],
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "words",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "pain",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "customer",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "segment",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "source",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "severity",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "link",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "occurredAt",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "concreteType": "Insight",
  "kind": "LinkedField",
  "name": "into",
  "plural": false,
  "selections": [
    (v5/*:: as any*/),
    (v8/*:: as any*/),
    (v13/*:: as any*/)
  ],
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "concreteType": "Insight",
  "kind": "LinkedField",
  "name": "merged",
  "plural": true,
  "selections": [
    (v5/*:: as any*/),
    (v8/*:: as any*/),
    (v13/*:: as any*/),
    (v10/*:: as any*/),
    (v12/*:: as any*/)
  ],
  "storageKey": null
},
v22 = [
  (v5/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "title",
    "storageKey": null
  },
  (v2/*:: as any*/)
],
v23 = {
  "alias": null,
  "args": null,
  "concreteType": "Goal",
  "kind": "LinkedField",
  "name": "goals",
  "plural": true,
  "selections": (v22/*:: as any*/),
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "concreteType": "Feature",
  "kind": "LinkedField",
  "name": "features",
  "plural": true,
  "selections": (v22/*:: as any*/),
  "storageKey": null
},
v25 = [
  (v2/*:: as any*/),
  {
    "alias": null,
    "args": (v3/*:: as any*/),
    "concreteType": "InsightConnection",
    "kind": "LinkedField",
    "name": "insights",
    "plural": false,
    "selections": [
      (v4/*:: as any*/),
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
              {
                "kind": "InlineDataFragmentSpread",
                "name": "insight_insight",
                "selections": [
                  (v5/*:: as any*/),
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
                  (v16/*:: as any*/),
                  (v17/*:: as any*/),
                  (v18/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "User",
                    "kind": "LinkedField",
                    "name": "capturedBy",
                    "plural": false,
                    "selections": [
                      (v19/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v20/*:: as any*/),
                  (v21/*:: as any*/),
                  (v23/*:: as any*/),
                  (v24/*:: as any*/)
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
    "storageKey": "insights(first:3)"
  }
],
v26 = [
  (v2/*:: as any*/),
  {
    "alias": null,
    "args": (v3/*:: as any*/),
    "concreteType": "InsightConnection",
    "kind": "LinkedField",
    "name": "insights",
    "plural": false,
    "selections": [
      (v4/*:: as any*/),
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
              (v5/*:: as any*/),
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
              (v16/*:: as any*/),
              (v17/*:: as any*/),
              (v18/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "capturedBy",
                "plural": false,
                "selections": [
                  (v19/*:: as any*/),
                  (v5/*:: as any*/)
                ],
                "storageKey": null
              },
              (v20/*:: as any*/),
              (v21/*:: as any*/),
              (v23/*:: as any*/),
              (v24/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "insights(first:3)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "InsightsOfQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": (v25/*:: as any*/),
              "type": "Goal",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "goal"
          },
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": (v25/*:: as any*/),
              "type": "Feature",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "feature"
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
    "name": "InsightsOfQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": (v26/*:: as any*/),
            "type": "Goal",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": (v26/*:: as any*/),
            "type": "Feature",
            "abstractKey": null
          },
          (v5/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "e9fef8fa35ca6b7a5f89066e8ac1e1ad",
    "id": null,
    "metadata": {},
    "name": "InsightsOfQuery",
    "operationKind": "query",
    "text": "query InsightsOfQuery(\n  $of: ID!\n) {\n  node(id: $of) {\n    __typename\n    ... on Goal {\n      voices\n      insights(first: 3) {\n        totalCount\n        edges {\n          node {\n            ...insight_insight\n            id\n          }\n        }\n      }\n    }\n    ... on Feature {\n      voices\n      insights(first: 3) {\n        totalCount\n        edges {\n          node {\n            ...insight_insight\n            id\n          }\n        }\n      }\n    }\n    id\n  }\n}\n\nfragment insight_insight on Insight {\n  id\n  product {\n    id\n  }\n  version\n  words\n  pain\n  customer\n  email\n  segment\n  source\n  severity\n  link\n  occurredAt\n  state\n  reason\n  capturedBy {\n    name\n    id\n  }\n  into {\n    id\n    words\n    source\n  }\n  merged {\n    id\n    words\n    source\n    customer\n    segment\n  }\n  goals {\n    id\n    title\n    voices\n  }\n  features {\n    id\n    title\n    voices\n  }\n}\n"
  }
};
})();

(node as any).hash = "ae2d79d7c2737d04d0a336abe82c3334";

export default node;
