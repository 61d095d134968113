/**
 * @generated SignedSource<<caba10ca41ccc12b48bece9ec928c70c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RisksTestQuery$variables = Record<PropertyKey, never>;
export type RisksTestQuery$data = {
  readonly product: {
    readonly features: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly " $fragmentSpreads": FragmentRefs<"Risks_subject">;
        };
      }>;
    };
  } | null | undefined;
};
export type RisksTestQuery = {
  response: RisksTestQuery$data;
  variables: RisksTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "key",
    "value": "CHK"
  }
],
v1 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v2 = [
  (v1/*:: as any*/)
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
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v5 = [
  (v4/*:: as any*/),
  (v3/*:: as any*/)
],
v6 = [
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
    "selections": (v5/*:: as any*/),
    "storageKey": null
  }
],
v7 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Product",
    "kind": "LinkedField",
    "name": "product",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "timeZone",
        "storageKey": null
      },
      (v3/*:: as any*/)
    ],
    "storageKey": null
  },
  {
    "alias": "canDiscuss",
    "args": [
      {
        "kind": "Literal",
        "name": "decision",
        "value": "DISCUSS"
      }
    ],
    "concreteType": "Right",
    "kind": "LinkedField",
    "name": "viewerCan",
    "plural": false,
    "selections": (v6/*:: as any*/),
    "storageKey": "viewerCan(decision:\"DISCUSS\")"
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
    "selections": (v6/*:: as any*/),
    "storageKey": "viewerCan(decision:\"ANSWER\")"
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "openRisks",
    "storageKey": null
  },
  {
    "alias": null,
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
    "concreteType": "RiskConnection",
    "kind": "LinkedField",
    "name": "risks",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "RiskEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Risk",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "version",
                "storageKey": null
              },
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
                "name": "due",
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
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "owner",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
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
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "raisedBy",
                "plural": false,
                "selections": (v5/*:: as any*/),
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
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "__typename",
                    "storageKey": null
                  },
                  (v3/*:: as any*/),
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "title",
                        "storageKey": null
                      }
                    ],
                    "type": "Feature",
                    "abstractKey": null
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
    "storageKey": "risks(first:100,open:true)"
  },
  {
    "alias": "closed",
    "args": [
      (v1/*:: as any*/),
      {
        "kind": "Literal",
        "name": "open",
        "value": false
      }
    ],
    "concreteType": "RiskConnection",
    "kind": "LinkedField",
    "name": "risks",
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
    "storageKey": "risks(first:1,open:false)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "RisksTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": (v2/*:: as any*/),
            "concreteType": "FeatureConnection",
            "kind": "LinkedField",
            "name": "features",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "FeatureEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Feature",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      {
                        "args": null,
                        "kind": "FragmentSpread",
                        "name": "Risks_subject"
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "features(first:1)"
          }
        ],
        "storageKey": "product(key:\"CHK\")"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "RisksTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": (v2/*:: as any*/),
            "concreteType": "FeatureConnection",
            "kind": "LinkedField",
            "name": "features",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "FeatureEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Feature",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v3/*:: as any*/),
                      {
                        "kind": "InlineFragment",
                        "selections": [
                          {
                            "kind": "InlineFragment",
                            "selections": (v7/*:: as any*/),
                            "type": "Feature",
                            "abstractKey": null
                          },
                          {
                            "kind": "InlineFragment",
                            "selections": (v7/*:: as any*/),
                            "type": "Goal",
                            "abstractKey": null
                          }
                        ],
                        "type": "Node",
                        "abstractKey": "__isNode"
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "features(first:1)"
          },
          (v3/*:: as any*/)
        ],
        "storageKey": "product(key:\"CHK\")"
      }
    ]
  },
  "params": {
    "cacheID": "3562f1155e7caf468f4dbdc913892878",
    "id": null,
    "metadata": {},
    "name": "RisksTestQuery",
    "operationKind": "query",
    "text": "query RisksTestQuery {\n  product(key: \"CHK\") {\n    features(first: 1) {\n      edges {\n        node {\n          ...Risks_subject\n          id\n        }\n      }\n    }\n    id\n  }\n}\n\nfragment Right_right on Right {\n  may\n  whyNot\n  decidedBy\n  otherHat\n  people {\n    name\n    id\n  }\n}\n\nfragment RiskRow_risk on Risk {\n  id\n  version\n  text\n  due\n  hat\n  createdAt\n  owner {\n    id\n    name\n    initials\n  }\n  raisedBy {\n    name\n    id\n  }\n  subject {\n    __typename\n    id\n    ... on Feature {\n      title\n    }\n  }\n}\n\nfragment Risks_open on Node {\n  __isNode: __typename\n  id\n  ... on Feature {\n    openRisks\n    risks(first: 100, open: true) {\n      edges {\n        node {\n          id\n          version\n          ...RiskRow_risk\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    closed: risks(first: 1, open: false) {\n      totalCount\n    }\n  }\n  ... on Goal {\n    openRisks\n    risks(first: 100, open: true) {\n      edges {\n        node {\n          id\n          version\n          ...RiskRow_risk\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    closed: risks(first: 1, open: false) {\n      totalCount\n    }\n  }\n}\n\nfragment Risks_subject on Node {\n  __isNode: __typename\n  id\n  ... on Feature {\n    product {\n      timeZone\n      id\n    }\n    canDiscuss: viewerCan(decision: DISCUSS) {\n      ...Right_right\n    }\n    canAnswer: viewerCan(decision: ANSWER) {\n      ...Right_right\n    }\n  }\n  ... on Goal {\n    product {\n      timeZone\n      id\n    }\n    canDiscuss: viewerCan(decision: DISCUSS) {\n      ...Right_right\n    }\n    canAnswer: viewerCan(decision: ANSWER) {\n      ...Right_right\n    }\n  }\n  ...Risks_open\n}\n"
  }
};
})();

(node as any).hash = "7d92ad1673f1f6a0ae78d166e0ed6fac";

export default node;
