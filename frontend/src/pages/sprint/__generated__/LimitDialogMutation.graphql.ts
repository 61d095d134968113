/**
 * @generated SignedSource<<bb10e2400ae3d7bb8f93aa00b6ab895f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UpdateProductInput = {
  estimationScale?: ReadonlyArray<number> | null | undefined;
  fourEyes?: boolean | null | undefined;
  holidays?: ReadonlyArray<HolidayInput> | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  inProgressLimit?: number | null | undefined;
  inReviewLimit?: number | null | undefined;
  name?: string | null | undefined;
  reason?: string | null | undefined;
  timeZone?: string | null | undefined;
  version?: number | null | undefined;
  vision?: string | null | undefined;
  workingDays?: ReadonlyArray<number> | null | undefined;
};
export type HolidayInput = {
  date: string;
  name: string;
};
export type LimitDialogMutation$variables = {
  input: UpdateProductInput;
};
export type LimitDialogMutation$data = {
  readonly updateProduct: {
    readonly product: {
      readonly id: string;
      readonly inProgressLimit: number | null | undefined;
      readonly inReviewLimit: number | null | undefined;
      readonly version: number;
    };
  };
};
export type LimitDialogMutation = {
  response: LimitDialogMutation$data;
  variables: LimitDialogMutation$variables;
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
    "concreteType": "UpdateProductPayload",
    "kind": "LinkedField",
    "name": "updateProduct",
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
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "version",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "inProgressLimit",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "inReviewLimit",
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
    "name": "LimitDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LimitDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "6851eeac0331af58d506de9caa1b7a9d",
    "id": null,
    "metadata": {},
    "name": "LimitDialogMutation",
    "operationKind": "mutation",
    "text": "mutation LimitDialogMutation(\n  $input: UpdateProductInput!\n) {\n  updateProduct(input: $input) {\n    product {\n      id\n      version\n      inProgressLimit\n      inReviewLimit\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "38c1d0e3225ee4e809b911580feca562";

export default node;
