/**
 * @generated SignedSource<<3fec6a2f055df35bd1bd16480a9b4ce5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type ExplorerPageQuery$variables = Record<PropertyKey, never>;
export type ExplorerPageQuery$data = {
  readonly setup: {
    readonly explorer: boolean;
  };
};
export type ExplorerPageQuery = {
  response: ExplorerPageQuery$data;
  variables: ExplorerPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Setup",
    "kind": "LinkedField",
    "name": "setup",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "explorer",
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
    "name": "ExplorerPageQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "ExplorerPageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "10b6e08848652766ddae751c006d83a7",
    "id": null,
    "metadata": {},
    "name": "ExplorerPageQuery",
    "operationKind": "query",
    "text": "query ExplorerPageQuery {\n  setup {\n    explorer\n  }\n}\n"
  }
};
})();

(node as any).hash = "48a45a3fea555a6cf42c65b419846cab";

export default node;
