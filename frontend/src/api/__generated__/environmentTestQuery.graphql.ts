/**
 * @generated SignedSource<<87c0dfeb4df7f3ea255a1aea2bc7ad03>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type environmentTestQuery$variables = Record<PropertyKey, never>;
export type environmentTestQuery$data = {
  readonly viewer: {
    readonly id: string;
  };
};
export type environmentTestQuery = {
  response: environmentTestQuery$data;
  variables: environmentTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "User",
    "kind": "LinkedField",
    "name": "viewer",
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
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "environmentTestQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "environmentTestQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "ed970257075437dcbdf0cab9a7c6f3d3",
    "id": null,
    "metadata": {},
    "name": "environmentTestQuery",
    "operationKind": "query",
    "text": "query environmentTestQuery {\n  viewer {\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "000370c90b2cc5a5305aac9e95ff3ca5";

export default node;
