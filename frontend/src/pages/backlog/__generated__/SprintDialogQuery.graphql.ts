/**
 * @generated SignedSource<<47f9b89b0d21e12e0aee43e47dc87adb>>
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
    readonly velocity: {
      readonly sprints: ReadonlyArray<{
        readonly accepted: {
          readonly points: number;
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
        "alias": "last",
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
        "alias": null,
        "args": null,
        "concreteType": "Velocity",
        "kind": "LinkedField",
        "name": "velocity",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "SprintResult",
            "kind": "LinkedField",
            "name": "sprints",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Amount",
                "kind": "LinkedField",
                "name": "accepted",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "points",
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
    "cacheID": "d71882520c4f9fd6c7ae9c5cab25888f",
    "id": null,
    "metadata": {},
    "name": "SprintDialogQuery",
    "operationKind": "query",
    "text": "query SprintDialogQuery(\n  $product: String!\n) {\n  product(key: $product) {\n    id\n    last: sprints(last: 8) {\n      edges {\n        node {\n          id\n          start\n          end\n        }\n      }\n    }\n    velocity {\n      sprints {\n        accepted {\n          points\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "aca05498d13d1bdf0d65b492bf814347";

export default node;
