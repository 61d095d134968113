/**
 * @generated SignedSource<<b9c8b6e07728d106bb547d81cb36d516>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type FormDialogQuery$variables = {
  product: string;
};
export type FormDialogQuery$data = {
  readonly product: {
    readonly byForm: {
      readonly totalCount: number;
    };
    readonly formLink: {
      readonly author: {
        readonly name: string;
      } | null | undefined;
      readonly createdAt: string;
      readonly id: string;
    } | null | undefined;
    readonly id: string;
  } | null | undefined;
};
export type FormDialogQuery = {
  response: FormDialogQuery$data;
  variables: FormDialogQuery$variables;
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
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v5 = {
  "alias": "byForm",
  "args": [
    {
      "kind": "Literal",
      "name": "filter",
      "value": {
        "source": [
          "FORM"
        ]
      }
    },
    {
      "kind": "Literal",
      "name": "first",
      "value": 1
    }
  ],
  "concreteType": "InsightConnection",
  "kind": "LinkedField",
  "name": "insights",
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
  "storageKey": "insights(filter:{\"source\":[\"FORM\"]},first:1)"
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "FormDialogQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "FormLink",
            "kind": "LinkedField",
            "name": "formLink",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "author",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v5/*:: as any*/)
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
    "name": "FormDialogQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "FormLink",
            "kind": "LinkedField",
            "name": "formLink",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "author",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v5/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "0011858476aa1f0c7279c12724d0bf8d",
    "id": null,
    "metadata": {},
    "name": "FormDialogQuery",
    "operationKind": "query",
    "text": "query FormDialogQuery(\n  $product: String!\n) {\n  product(key: $product) {\n    id\n    formLink {\n      id\n      createdAt\n      author {\n        name\n        id\n      }\n    }\n    byForm: insights(first: 1, filter: {source: [FORM]}) {\n      totalCount\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "de98b64cec1935f9ac029b99ef8f5b5c";

export default node;
