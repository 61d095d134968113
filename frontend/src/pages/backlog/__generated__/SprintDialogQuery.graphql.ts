/**
 * @generated SignedSource<<f964af8b55af9f092b1d4517f258d17f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
export type SprintDialogQuery$variables = {
  product: string;
};
export type SprintDialogQuery$data = {
  readonly product: {
    readonly id: string;
    readonly sprints: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly end: string | null | undefined;
          readonly id: string;
          readonly progress: {
            readonly acceptedPoints: number;
          };
          readonly start: string | null | undefined;
          readonly state: SprintState;
        };
      }>;
    };
    readonly workingDays: ReadonlyArray<number>;
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
v2 = [
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
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "workingDays",
        "storageKey": null
      },
      {
        "alias": null,
        "args": [
          {
            "kind": "Literal",
            "name": "last",
            "value": 8
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
        "storageKey": "sprints(last:8)"
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
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SprintDialogQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "4fc3e9f778750c3b4e1647aa7281973d",
    "id": null,
    "metadata": {},
    "name": "SprintDialogQuery",
    "operationKind": "query",
    "text": "query SprintDialogQuery(\n  $product: String!\n) {\n  product(key: $product) {\n    id\n    workingDays\n    sprints(last: 8) {\n      edges {\n        node {\n          id\n          start\n          end\n          state\n          progress {\n            acceptedPoints\n          }\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "097b8a3fac216b76c3d4d9ca060eed8e";

export default node;
