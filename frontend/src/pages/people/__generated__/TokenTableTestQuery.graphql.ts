/**
 * @generated SignedSource<<6aa848b83a1a1df3e57fc6dc1d5d311a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TokenTableTestQuery$variables = Record<PropertyKey, never>;
export type TokenTableTestQuery$data = {
  readonly viewer: {
    readonly tokens: {
      readonly " $fragmentSpreads": FragmentRefs<"TokenTable_tokens">;
    };
  };
};
export type TokenTableTestQuery = {
  response: TokenTableTestQuery$data;
  variables: TokenTableTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 100
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "initials",
  "storageKey": null
},
v4 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "User"
},
v5 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "ID"
},
v6 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v7 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "Time"
},
v8 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Boolean"
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "TokenTableTestQuery",
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
            "alias": null,
            "args": (v0/*:: as any*/),
            "concreteType": "TokenConnection",
            "kind": "LinkedField",
            "name": "tokens",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "TokenTable_tokens"
              }
            ],
            "storageKey": "tokens(first:100)"
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
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "TokenTableTestQuery",
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
            "alias": null,
            "args": (v0/*:: as any*/),
            "concreteType": "TokenConnection",
            "kind": "LinkedField",
            "name": "tokens",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "TokenEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Token",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v1/*:: as any*/),
                      (v2/*:: as any*/),
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
                        "name": "readOnly",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "decisions",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "requestsPerMinute",
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
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "key",
                            "storageKey": null
                          },
                          (v1/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "expiresAt",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "lastUsedAt",
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
                          (v1/*:: as any*/),
                          (v2/*:: as any*/),
                          (v3/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "service",
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
                        "name": "author",
                        "plural": false,
                        "selections": [
                          (v1/*:: as any*/),
                          (v2/*:: as any*/),
                          (v3/*:: as any*/)
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
            "storageKey": "tokens(first:100)"
          },
          (v1/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "5f62a084c1f2099713f830a78b3f9538",
    "id": null,
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "viewer": (v4/*:: as any*/),
        "viewer.id": (v5/*:: as any*/),
        "viewer.tokens": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "TokenConnection"
        },
        "viewer.tokens.edges": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "TokenEdge"
        },
        "viewer.tokens.edges.node": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Token"
        },
        "viewer.tokens.edges.node.author": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "User"
        },
        "viewer.tokens.edges.node.author.id": (v5/*:: as any*/),
        "viewer.tokens.edges.node.author.initials": (v6/*:: as any*/),
        "viewer.tokens.edges.node.author.name": (v6/*:: as any*/),
        "viewer.tokens.edges.node.decisions": {
          "enumValues": [
            "SET_GOALS",
            "RECORD_READINGS",
            "SHAPE_ROADMAP",
            "SLICE_FEATURES",
            "PREPARE_LAUNCH",
            "CAPTURE_INSIGHTS",
            "TRIAGE_INSIGHTS",
            "WRITE_STORIES",
            "LINK_STORIES",
            "ORDER_BACKLOG",
            "PLAN_SPRINTS",
            "ESTIMATE",
            "MOVE_STORIES",
            "CHECK_CRITERIA",
            "ACCEPT_STORIES",
            "DISCUSS",
            "ANSWER",
            "PUBLISH_REPORTS",
            "ADMINISTER"
          ],
          "nullable": true,
          "plural": true,
          "type": "Decision"
        },
        "viewer.tokens.edges.node.expiresAt": (v7/*:: as any*/),
        "viewer.tokens.edges.node.id": (v5/*:: as any*/),
        "viewer.tokens.edges.node.lastUsedAt": (v7/*:: as any*/),
        "viewer.tokens.edges.node.name": (v6/*:: as any*/),
        "viewer.tokens.edges.node.owner": (v4/*:: as any*/),
        "viewer.tokens.edges.node.owner.id": (v5/*:: as any*/),
        "viewer.tokens.edges.node.owner.initials": (v6/*:: as any*/),
        "viewer.tokens.edges.node.owner.name": (v6/*:: as any*/),
        "viewer.tokens.edges.node.owner.service": (v8/*:: as any*/),
        "viewer.tokens.edges.node.product": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Product"
        },
        "viewer.tokens.edges.node.product.id": (v5/*:: as any*/),
        "viewer.tokens.edges.node.product.key": (v6/*:: as any*/),
        "viewer.tokens.edges.node.readOnly": (v8/*:: as any*/),
        "viewer.tokens.edges.node.requestsPerMinute": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Int"
        },
        "viewer.tokens.edges.node.role": {
          "enumValues": [
            "PM",
            "PO",
            "DEVELOPER",
            "VIEWER",
            "ADMIN"
          ],
          "nullable": true,
          "plural": false,
          "type": "RoleKind"
        },
        "viewer.tokens.pageInfo": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "PageInfo"
        },
        "viewer.tokens.pageInfo.endCursor": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "String"
        },
        "viewer.tokens.pageInfo.hasNextPage": (v8/*:: as any*/)
      }
    },
    "name": "TokenTableTestQuery",
    "operationKind": "query",
    "text": "query TokenTableTestQuery {\n  viewer {\n    tokens(first: 100) {\n      ...TokenTable_tokens\n    }\n    id\n  }\n}\n\nfragment TokenTable_token on Token {\n  id\n  name\n  role\n  readOnly\n  decisions\n  requestsPerMinute\n  product {\n    key\n    id\n  }\n  expiresAt\n  lastUsedAt\n  owner {\n    id\n    name\n    initials\n    service\n  }\n  author {\n    id\n    name\n    initials\n  }\n}\n\nfragment TokenTable_tokens on TokenConnection {\n  edges {\n    node {\n      id\n      ...TokenTable_token\n    }\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n"
  }
};
})();

(node as any).hash = "d803fab573187726f0aac793deab3aa3";

export default node;
