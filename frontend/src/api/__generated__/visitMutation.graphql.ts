/**
 * @generated SignedSource<<9474be5b37af9742bbee50de0cd940fb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type MarkVisitInput = {
  idempotencyKey?: string | null | undefined;
  number: number;
  productId: string;
};
export type visitMutation$variables = {
  input: MarkVisitInput;
};
export type visitMutation$data = {
  readonly markVisit: {
    readonly product: {
      readonly id: string;
    };
  };
};
export type visitMutation = {
  response: visitMutation$data;
  variables: visitMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "MarkVisitPayload",
    "kind": "LinkedField",
    "name": "markVisit",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
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
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "visitMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "visitMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "e537924e7de660286c6ab6998aa1ebe9",
    "id": null,
    "metadata": {},
    "name": "visitMutation",
    "operationKind": "mutation",
    "text": "mutation visitMutation(\n  $input: MarkVisitInput!\n) {\n  markVisit(input: $input) {\n    product {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a9b5ecda1b9f709b67f057bb52079967";

export default node;
