/**
 * @generated SignedSource<<50d5e03dbfee5eebe04e778376ae3cab>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type FoundProductQuery$variables = {
  key: string;
};
export type FoundProductQuery$data = {
  readonly product: {
    readonly id: string;
  } | null | undefined;
};
export type FoundProductQuery = {
  response: FoundProductQuery$data;
  variables: FoundProductQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "key"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "key",
        "variableName": "key"
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
    "name": "FoundProductQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "FoundProductQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "b0a40ab213921245d7892f6dbb243047",
    "id": null,
    "metadata": {},
    "name": "FoundProductQuery",
    "operationKind": "query",
    "text": "query FoundProductQuery(\n  $key: String!\n) {\n  product(key: $key) {\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "168a848deca50be3eaf86fc7077279a6";

export default node;
