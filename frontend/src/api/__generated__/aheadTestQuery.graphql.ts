/**
 * @generated SignedSource<<87d433d06ce24e81c956d145ae82d7d5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type aheadTestQuery$variables = Record<PropertyKey, never>;
export type aheadTestQuery$data = {
  readonly viewer: {
    readonly id: string;
  };
};
export type aheadTestQuery = {
  response: aheadTestQuery$data;
  variables: aheadTestQuery$variables;
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
    "name": "aheadTestQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "aheadTestQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "14c532872665aa5a69f6b916720ad4c0",
    "id": null,
    "metadata": {},
    "name": "aheadTestQuery",
    "operationKind": "query",
    "text": "query aheadTestQuery {\n  viewer {\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "c7fa81714298f4610042231f83fefbe3";

export default node;
