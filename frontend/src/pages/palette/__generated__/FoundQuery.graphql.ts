/**
 * @generated SignedSource<<60cf4a3738efd2edaf41542475d1dc25>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type FoundQuery$variables = {
  product: string;
  text: string;
};
export type FoundQuery$data = {
  readonly features: {
    readonly " $fragmentSpreads": FragmentRefs<"Found_hits">;
  };
  readonly goals: {
    readonly " $fragmentSpreads": FragmentRefs<"Found_hits">;
  };
  readonly insights: {
    readonly " $fragmentSpreads": FragmentRefs<"Found_hits">;
  };
  readonly said: {
    readonly " $fragmentSpreads": FragmentRefs<"Found_hits">;
  };
  readonly stories: {
    readonly " $fragmentSpreads": FragmentRefs<"Found_hits">;
  };
};
export type FoundQuery = {
  response: FoundQuery$data;
  variables: FoundQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "product"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "text"
  }
],
v1 = {
  "kind": "Variable",
  "name": "product",
  "variableName": "product"
},
v2 = {
  "kind": "Variable",
  "name": "text",
  "variableName": "text"
},
v3 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 8
  },
  {
    "kind": "Literal",
    "name": "kind",
    "value": [
      "STORY"
    ]
  },
  (v1/*:: as any*/),
  (v2/*:: as any*/)
],
v4 = {
  "alias": "kind",
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
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
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v9 = [
  (v7/*:: as any*/)
],
v10 = {
  "kind": "InlineFragment",
  "selections": (v9/*:: as any*/),
  "type": "Feature",
  "abstractKey": null
},
v11 = {
  "kind": "InlineFragment",
  "selections": (v9/*:: as any*/),
  "type": "Goal",
  "abstractKey": null
},
v12 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "words",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "source",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "customer",
      "storageKey": null
    }
  ],
  "type": "Insight",
  "abstractKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v14 = [
  (v13/*:: as any*/)
],
v15 = {
  "kind": "InlineFragment",
  "selections": [
    (v6/*:: as any*/),
    (v7/*:: as any*/)
  ],
  "type": "Story",
  "abstractKey": null
},
v16 = {
  "kind": "InlineFragment",
  "selections": (v14/*:: as any*/),
  "type": "Sprint",
  "abstractKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "field",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "concreteType": "SnippetPart",
  "kind": "LinkedField",
  "name": "snippet",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "text",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hit",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v19 = {
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
    }
  ],
  "storageKey": null
},
v20 = [
  {
    "kind": "InlineDataFragmentSpread",
    "name": "Found_hits",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "SearchEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Feature",
                    "kind": "LinkedField",
                    "name": "feature",
                    "plural": false,
                    "selections": (v9/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "type": "Story",
                "abstractKey": null
              },
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "User",
                    "kind": "LinkedField",
                    "name": "author",
                    "plural": false,
                    "selections": (v14/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "type": "Comment",
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
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v15/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v16/*:: as any*/)
            ],
            "storageKey": null
          },
          (v17/*:: as any*/),
          (v18/*:: as any*/)
        ],
        "storageKey": null
      },
      (v19/*:: as any*/)
    ],
    "args": null,
    "argumentDefinitions": ([]/*:: as any*/)
  }
],
v21 = {
  "kind": "Literal",
  "name": "first",
  "value": 4
},
v22 = [
  (v21/*:: as any*/),
  {
    "kind": "Literal",
    "name": "kind",
    "value": [
      "FEATURE"
    ]
  },
  (v1/*:: as any*/),
  (v2/*:: as any*/)
],
v23 = [
  (v21/*:: as any*/),
  {
    "kind": "Literal",
    "name": "kind",
    "value": [
      "GOAL"
    ]
  },
  (v1/*:: as any*/),
  (v2/*:: as any*/)
],
v24 = [
  (v21/*:: as any*/),
  {
    "kind": "Literal",
    "name": "kind",
    "value": [
      "INSIGHT"
    ]
  },
  (v1/*:: as any*/),
  (v2/*:: as any*/)
],
v25 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 6
  },
  {
    "kind": "Literal",
    "name": "kind",
    "value": [
      "CRITERION",
      "COMMENT"
    ]
  },
  (v1/*:: as any*/),
  (v2/*:: as any*/)
],
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v27 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "SearchEdge",
    "kind": "LinkedField",
    "name": "edges",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v26/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Feature",
                "kind": "LinkedField",
                "name": "feature",
                "plural": false,
                "selections": [
                  (v7/*:: as any*/),
                  (v5/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "type": "Story",
            "abstractKey": null
          },
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          (v12/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "author",
                "plural": false,
                "selections": [
                  (v13/*:: as any*/),
                  (v5/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "type": "Comment",
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
          (v26/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v15/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          (v16/*:: as any*/)
        ],
        "storageKey": null
      },
      (v17/*:: as any*/),
      (v18/*:: as any*/)
    ],
    "storageKey": null
  },
  (v19/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "FoundQuery",
    "selections": [
      {
        "alias": "stories",
        "args": (v3/*:: as any*/),
        "concreteType": "SearchConnection",
        "kind": "LinkedField",
        "name": "search",
        "plural": false,
        "selections": (v20/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "features",
        "args": (v22/*:: as any*/),
        "concreteType": "SearchConnection",
        "kind": "LinkedField",
        "name": "search",
        "plural": false,
        "selections": (v20/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "goals",
        "args": (v23/*:: as any*/),
        "concreteType": "SearchConnection",
        "kind": "LinkedField",
        "name": "search",
        "plural": false,
        "selections": (v20/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "insights",
        "args": (v24/*:: as any*/),
        "concreteType": "SearchConnection",
        "kind": "LinkedField",
        "name": "search",
        "plural": false,
        "selections": (v20/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "said",
        "args": (v25/*:: as any*/),
        "concreteType": "SearchConnection",
        "kind": "LinkedField",
        "name": "search",
        "plural": false,
        "selections": (v20/*:: as any*/),
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
    "name": "FoundQuery",
    "selections": [
      {
        "alias": "stories",
        "args": (v3/*:: as any*/),
        "concreteType": "SearchConnection",
        "kind": "LinkedField",
        "name": "search",
        "plural": false,
        "selections": (v27/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "features",
        "args": (v22/*:: as any*/),
        "concreteType": "SearchConnection",
        "kind": "LinkedField",
        "name": "search",
        "plural": false,
        "selections": (v27/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "goals",
        "args": (v23/*:: as any*/),
        "concreteType": "SearchConnection",
        "kind": "LinkedField",
        "name": "search",
        "plural": false,
        "selections": (v27/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "insights",
        "args": (v24/*:: as any*/),
        "concreteType": "SearchConnection",
        "kind": "LinkedField",
        "name": "search",
        "plural": false,
        "selections": (v27/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "said",
        "args": (v25/*:: as any*/),
        "concreteType": "SearchConnection",
        "kind": "LinkedField",
        "name": "search",
        "plural": false,
        "selections": (v27/*:: as any*/),
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "7ad7ab607bd8c904cf763f72357070f9",
    "id": null,
    "metadata": {},
    "name": "FoundQuery",
    "operationKind": "query",
    "text": "query FoundQuery(\n  $product: ID!\n  $text: String!\n) {\n  stories: search(product: $product, text: $text, kind: [STORY], first: 8) {\n    ...Found_hits\n  }\n  features: search(product: $product, text: $text, kind: [FEATURE], first: 4) {\n    ...Found_hits\n  }\n  goals: search(product: $product, text: $text, kind: [GOAL], first: 4) {\n    ...Found_hits\n  }\n  insights: search(product: $product, text: $text, kind: [INSIGHT], first: 4) {\n    ...Found_hits\n  }\n  said: search(product: $product, text: $text, kind: [CRITERION, COMMENT], first: 6) {\n    ...Found_hits\n  }\n}\n\nfragment Found_hits on SearchConnection {\n  edges {\n    node {\n      __typename\n      kind: __typename\n      id\n      ... on Story {\n        key\n        title\n        status\n        feature {\n          title\n          id\n        }\n      }\n      ... on Feature {\n        title\n      }\n      ... on Goal {\n        title\n      }\n      ... on Insight {\n        words\n        source\n        customer\n      }\n      ... on Comment {\n        author {\n          name\n          id\n        }\n      }\n    }\n    subject {\n      __typename\n      kind: __typename\n      id\n      ... on Story {\n        key\n        title\n      }\n      ... on Feature {\n        title\n      }\n      ... on Goal {\n        title\n      }\n      ... on Sprint {\n        name\n      }\n    }\n    field\n    snippet {\n      text\n      hit\n    }\n  }\n  pageInfo {\n    hasNextPage\n  }\n}\n"
  }
};
})();

(node as any).hash = "60ad0527cedc12a971c5863a7da3a5d5";

export default node;
