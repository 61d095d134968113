/**
 * @generated SignedSource<<b250ec4ddf035efe951698f4068f2518>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type SprintPageQuery$variables = {
  product: string;
};
export type SprintPageQuery$data = {
  readonly product: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
};
export type SprintPageQuery = {
  response: SprintPageQuery$data;
  variables: SprintPageQuery$variables;
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
    "name": "SprintPageQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SprintPageQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "d28e5e8996621627c1f425525edab295",
    "id": null,
    "metadata": {},
    "name": "SprintPageQuery",
    "operationKind": "query",
    "text": "query SprintPageQuery(\n  $product: String!\n) {\n  product(key: $product) {\n    id\n    name\n  }\n}\n"
  }
};
})();

(node as any).hash = "65fdf0b1a1360b5eea020ebf34aab3c1";

export default node;
