/**
 * @generated SignedSource<<33f943f06ff9ddb75b7fb2024e578518>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
export type pickersSprintsQuery$variables = {
  product: string;
};
export type pickersSprintsQuery$data = {
  readonly product: {
    readonly sprints: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly end: string | null | undefined;
          readonly id: string;
          readonly name: string;
          readonly state: SprintState;
        };
      }>;
    };
  } | null | undefined;
};
export type pickersSprintsQuery = {
  response: pickersSprintsQuery$data;
  variables: pickersSprintsQuery$variables;
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
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 100
    },
    {
      "kind": "Literal",
      "name": "state",
      "value": [
        "ACTIVE",
        "PLANNED"
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
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
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
  "storageKey": "sprints(first:100,state:[\"ACTIVE\",\"PLANNED\"])"
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "pickersSprintsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
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
    "name": "pickersSprintsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "4171dcb748ea46801936a3b0e6c5eeee",
    "id": null,
    "metadata": {},
    "name": "pickersSprintsQuery",
    "operationKind": "query",
    "text": "query pickersSprintsQuery(\n  $product: String!\n) {\n  product(key: $product) {\n    sprints(first: 100, state: [ACTIVE, PLANNED]) {\n      edges {\n        node {\n          id\n          name\n          state\n          end\n        }\n      }\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "798ce458193e267582de5acc7b85d112";

export default node;
