/**
 * @generated SignedSource<<bf35be5614c177c7b2479f346c325f9a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type followTestSubscription$variables = {
  after?: number | null | undefined;
  product: string;
};
export type followTestSubscription$data = {
  readonly changes: {
    readonly number: number;
  };
};
export type followTestSubscription = {
  response: followTestSubscription$data;
  variables: followTestSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "after"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "product"
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "after",
        "variableName": "after"
      },
      {
        "kind": "Variable",
        "name": "product",
        "variableName": "product"
      }
    ],
    "concreteType": "Changes",
    "kind": "LinkedField",
    "name": "changes",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "number",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "followTestSubscription",
    "selections": (v2/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "followTestSubscription",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "ca39c57bd761896bb4a77b01d511c8e5",
    "id": null,
    "metadata": {},
    "name": "followTestSubscription",
    "operationKind": "subscription",
    "text": "subscription followTestSubscription(\n  $product: ID!\n  $after: Int\n) {\n  changes(product: $product, after: $after) {\n    number\n  }\n}\n"
  }
};
})();

(node as any).hash = "eba246002a945e6caf2f56a153354523";

export default node;
