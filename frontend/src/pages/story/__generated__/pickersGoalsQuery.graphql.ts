/**
 * @generated SignedSource<<5c43b83e82f3fce47a4a38c897e1b14a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type pickersGoalsQuery$variables = {
  product: string;
};
export type pickersGoalsQuery$data = {
  readonly product: {
    readonly goals: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly due: string | null | undefined;
          readonly id: string;
          readonly title: string;
        };
      }>;
    };
  } | null | undefined;
};
export type pickersGoalsQuery = {
  response: pickersGoalsQuery$data;
  variables: pickersGoalsQuery$variables;
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
        "DRAFT"
      ]
    }
  ],
  "concreteType": "GoalConnection",
  "kind": "LinkedField",
  "name": "goals",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "GoalEdge",
      "kind": "LinkedField",
      "name": "edges",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Goal",
          "kind": "LinkedField",
          "name": "node",
          "plural": false,
          "selections": [
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "title",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "due",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": "goals(first:100,state:[\"ACTIVE\",\"DRAFT\"])"
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "pickersGoalsQuery",
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
    "name": "pickersGoalsQuery",
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
    "cacheID": "aec713cce4a5b266ab90dc2f965bdc2f",
    "id": null,
    "metadata": {},
    "name": "pickersGoalsQuery",
    "operationKind": "query",
    "text": "query pickersGoalsQuery(\n  $product: String!\n) {\n  product(key: $product) {\n    goals(first: 100, state: [ACTIVE, DRAFT]) {\n      edges {\n        node {\n          id\n          title\n          due\n        }\n      }\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "e9e30a59b991a0540f9e934f58e6f7fb";

export default node;
