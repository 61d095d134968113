/**
 * @generated SignedSource<<cf78c4ef35ad11e5d9da96af12ceadf1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type SprintDialogQuery$variables = {
  product: string;
};
export type SprintDialogQuery$data = {
  readonly product: {
    readonly closed: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly progress: {
            readonly acceptedPoints: number;
          };
        };
      }>;
    };
    readonly id: string;
    readonly last: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly end: string | null | undefined;
          readonly id: string;
          readonly start: string | null | undefined;
        };
      }>;
    };
  } | null | undefined;
};
export type SprintDialogQuery = {
  response: SprintDialogQuery$data;
  variables: SprintDialogQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "product"
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
  "kind": "Literal",
  "name": "last",
  "value": 8
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "key",
        "variableName": "product"
      }
    ],
    "concreteType": "Product",
    "kind": "LinkedField",
    "name": "product",
    "plural": false,
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": "last",
        "args": [
          (v2/*:: as any*/)
        ],
        "concreteType": "SprintConnection",
        "kind": "LinkedField",
        "name": "sprints",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "SprintEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Sprint",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "start",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "end",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "sprints(last:8)"
      },
      {
        "alias": "closed",
        "args": [
          (v2/*:: as any*/),
          {
            "kind": "Literal",
            "name": "state",
            "value": [
              "CLOSED"
            ]
          }
        ],
        "concreteType": "SprintConnection",
        "kind": "LinkedField",
        "name": "sprints",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "SprintEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Sprint",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Progress",
                    "kind": "LinkedField",
                    "name": "progress",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "acceptedPoints",
                        "storageKey": null
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
        "storageKey": "sprints(last:8,state:[\"CLOSED\"])"
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "SprintDialogQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SprintDialogQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "10fa04ce15e56be05f93efe8f92d8a89",
    "id": null,
    "metadata": {},
    "name": "SprintDialogQuery",
    "operationKind": "query",
    "text": "query SprintDialogQuery(\n  $product: String!\n) {\n  product(key: $product) {\n    id\n    last: sprints(last: 8) {\n      edges {\n        node {\n          id\n          start\n          end\n        }\n      }\n    }\n    closed: sprints(last: 8, state: [CLOSED]) {\n      edges {\n        node {\n          id\n          progress {\n            acceptedPoints\n          }\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f9efcefe9486794a56361b4fa67f7ed0";

export default node;
