/**
 * @generated SignedSource<<a86c22b53c940a3f4c51e25af877182f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type EraseCustomerInput = {
  customer: string;
  idempotencyKey?: string | null | undefined;
  productId: string;
};
export type CustomerEraseMutation$variables = {
  input: EraseCustomerInput;
};
export type CustomerEraseMutation$data = {
  readonly eraseCustomer: {
    readonly erased: number;
  };
};
export type CustomerEraseMutation = {
  response: CustomerEraseMutation$data;
  variables: CustomerEraseMutation$variables;
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
    "concreteType": "EraseCustomerPayload",
    "kind": "LinkedField",
    "name": "eraseCustomer",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "erased",
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
    "name": "CustomerEraseMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CustomerEraseMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "ae02ddf685be09f9520a0a145c6ed906",
    "id": null,
    "metadata": {},
    "name": "CustomerEraseMutation",
    "operationKind": "mutation",
    "text": "mutation CustomerEraseMutation(\n  $input: EraseCustomerInput!\n) {\n  eraseCustomer(input: $input) {\n    erased\n  }\n}\n"
  }
};
})();

(node as any).hash = "a287385fe18c6ca9830116306a548be9";

export default node;
