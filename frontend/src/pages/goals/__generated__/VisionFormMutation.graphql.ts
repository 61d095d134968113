/**
 * @generated SignedSource<<52a6ee772cf9d19ea20f8d2e889bf966>>
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
export type VisionFormMutation$variables = {
  input: UpdateProductInput;
};
export type VisionFormMutation$data = {
  readonly updateProduct: {
    readonly product: {
      readonly id: string;
      readonly version: number;
      readonly vision: string;
      readonly visionHtml: string;
    };
  };
};
export type VisionFormMutation = {
  response: VisionFormMutation$data;
  variables: VisionFormMutation$variables;
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
            "name": "vision",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "visionHtml",
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
    "name": "VisionFormMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "VisionFormMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "7b639f3c44e1357221260f4fab8a64fb",
    "id": null,
    "metadata": {},
    "name": "VisionFormMutation",
    "operationKind": "mutation",
    "text": "mutation VisionFormMutation(\n  $input: UpdateProductInput!\n) {\n  updateProduct(input: $input) {\n    product {\n      id\n      version\n      vision\n      visionHtml\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "52b62da61a4644d6a078d0b91459d085";

export default node;
