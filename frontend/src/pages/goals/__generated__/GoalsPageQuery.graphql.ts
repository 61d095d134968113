/**
 * @generated SignedSource<<9cb29ea6657de17d8573dbc67d8aee89>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type GoalsPageQuery$variables = {
  product: string;
};
export type GoalsPageQuery$data = {
  readonly product: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
};
export type GoalsPageQuery = {
  response: GoalsPageQuery$data;
  variables: GoalsPageQuery$variables;
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
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "id",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "name",
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
    "name": "GoalsPageQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "GoalsPageQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "cb9c659f7a438d1fddf78326afaec62b",
    "id": null,
    "metadata": {},
    "name": "GoalsPageQuery",
    "operationKind": "query",
    "text": "query GoalsPageQuery(\n  $product: String!\n) {\n  product(key: $product) {\n    id\n    name\n  }\n}\n"
  }
};
})();

(node as any).hash = "c0c13b7e2d956c4d550b023d2bd8fbfe";

export default node;
