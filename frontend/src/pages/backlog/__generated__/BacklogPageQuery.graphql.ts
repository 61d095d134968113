/**
 * @generated SignedSource<<5a73e10af82e2522155e5e3d679febe8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type BacklogPageQuery$variables = {
  product: string;
};
export type BacklogPageQuery$data = {
  readonly product: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
};
export type BacklogPageQuery = {
  response: BacklogPageQuery$data;
  variables: BacklogPageQuery$variables;
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
    "name": "BacklogPageQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "BacklogPageQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "9371f83b54641f9438f3b67dca6e535e",
    "id": null,
    "metadata": {},
    "name": "BacklogPageQuery",
    "operationKind": "query",
    "text": "query BacklogPageQuery(\n  $product: String!\n) {\n  product(key: $product) {\n    id\n    name\n  }\n}\n"
  }
};
})();

(node as any).hash = "a81b27a3b1462dbeee867e90cb52d879";

export default node;
