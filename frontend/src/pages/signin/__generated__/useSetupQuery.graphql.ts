/**
 * @generated SignedSource<<5f4ba295a6f03a216b0050c2eaf182f0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type useSetupQuery$variables = Record<PropertyKey, never>;
export type useSetupQuery$data = {
  readonly setup: {
    readonly demo: boolean;
    readonly empty: boolean;
    readonly provider: string | null | undefined;
  };
};
export type useSetupQuery = {
  response: useSetupQuery$data;
  variables: useSetupQuery$variables;
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
        "name": "empty",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "demo",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "provider",
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
    "name": "useSetupQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "useSetupQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "28f02f96f5d8adc3693b9efd9f264c1b",
    "id": null,
    "metadata": {},
    "name": "useSetupQuery",
    "operationKind": "query",
    "text": "query useSetupQuery {\n  setup {\n    empty\n    demo\n    provider\n  }\n}\n"
  }
};
})();

(node as any).hash = "b683078683e21ab62c508b6a024aa8f9";

export default node;
