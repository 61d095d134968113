/**
 * @generated SignedSource<<4c815a9e193ee96ffeaf915054b7f578>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CloseRiskInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  outcome: string;
  version?: number | null | undefined;
};
export type RiskRowCloseMutation$variables = {
  input: CloseRiskInput;
};
export type RiskRowCloseMutation$data = {
  readonly closeRisk: {
    readonly risk: {
      readonly id: string;
      readonly subject: {
        readonly " $fragmentSpreads": FragmentRefs<"Risks_about">;
      };
      readonly version: number;
    };
  };
};
export type RiskRowCloseMutation = {
  response: RiskRowCloseMutation$data;
  variables: RiskRowCloseMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
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
  "name": "version",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "openRisks",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v7 = {
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
            (v2/*:: as any*/),
            (v3/*:: as any*/),
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
                (v2/*:: as any*/),
                (v6/*:: as any*/),
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
              "selections": [
                (v6/*:: as any*/),
                (v2/*:: as any*/)
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
                (v2/*:: as any*/),
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
v8 = {
  "alias": "closed",
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 1
    },
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
},
v9 = [
  (v5/*:: as any*/),
  (v7/*:: as any*/),
  (v8/*:: as any*/)
],
v10 = {
  "kind": "InlineFragment",
  "selections": (v9/*:: as any*/),
  "type": "Goal",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "RiskRowCloseMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CloseRiskPayload",
        "kind": "LinkedField",
        "name": "closeRisk",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Risk",
            "kind": "LinkedField",
            "name": "risk",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": null,
                "kind": "LinkedField",
                "name": "subject",
                "plural": false,
                "selections": [
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "Risks_about"
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
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RiskRowCloseMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CloseRiskPayload",
        "kind": "LinkedField",
        "name": "closeRisk",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Risk",
            "kind": "LinkedField",
            "name": "risk",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": null,
                "kind": "LinkedField",
                "name": "subject",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/),
                  {
                    "kind": "TypeDiscriminator",
                    "abstractKey": "__isNode"
                  },
                  (v2/*:: as any*/),
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      (v5/*:: as any*/),
                      (v7/*:: as any*/),
                      (v8/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Goal",
                        "kind": "LinkedField",
                        "name": "goal",
                        "plural": false,
                        "selections": [
                          (v2/*:: as any*/),
                          {
                            "kind": "InlineFragment",
                            "selections": [
                              {
                                "kind": "InlineFragment",
                                "selections": (v9/*:: as any*/),
                                "type": "Feature",
                                "abstractKey": null
                              },
                              (v10/*:: as any*/)
                            ],
                            "type": "Node",
                            "abstractKey": "__isNode"
                          }
                        ],
                        "storageKey": null
                      }
                    ],
                    "type": "Feature",
                    "abstractKey": null
                  },
                  (v10/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "1979428b7b3373672797f168441e9ef6",
    "id": null,
    "metadata": {},
    "name": "RiskRowCloseMutation",
    "operationKind": "mutation",
    "text": "mutation RiskRowCloseMutation(\n  $input: CloseRiskInput!\n) {\n  closeRisk(input: $input) {\n    risk {\n      id\n      version\n      subject {\n        __typename\n        ...Risks_about\n        id\n      }\n    }\n  }\n}\n\nfragment RiskRow_risk on Risk {\n  id\n  version\n  text\n  due\n  hat\n  createdAt\n  owner {\n    id\n    name\n    initials\n  }\n  raisedBy {\n    name\n    id\n  }\n  subject {\n    __typename\n    id\n    ... on Feature {\n      title\n    }\n  }\n}\n\nfragment Risks_about on Node {\n  __isNode: __typename\n  ...Risks_open\n  ... on Feature {\n    goal {\n      ...Risks_open\n      id\n    }\n  }\n}\n\nfragment Risks_open on Node {\n  __isNode: __typename\n  id\n  ... on Feature {\n    openRisks\n    risks(first: 100, open: true) {\n      edges {\n        node {\n          id\n          version\n          ...RiskRow_risk\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    closed: risks(first: 1, open: false) {\n      totalCount\n    }\n  }\n  ... on Goal {\n    openRisks\n    risks(first: 100, open: true) {\n      edges {\n        node {\n          id\n          version\n          ...RiskRow_risk\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    closed: risks(first: 1, open: false) {\n      totalCount\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "446ad98eb489f50cce296865f20c9e63";

export default node;
