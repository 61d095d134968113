/**
 * @generated SignedSource<<1a3d28aeeaa079b4d184dfa0df1c5658>>
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
export type VisionVersionsMutation$variables = {
  input: UpdateProductInput;
};
export type VisionVersionsMutation$data = {
  readonly updateProduct: {
    readonly product: {
      readonly version: number;
      readonly vision: string;
      readonly visionHtml: string;
    };
  };
};
export type VisionVersionsMutation = {
  response: VisionVersionsMutation$data;
  variables: VisionVersionsMutation$variables;
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
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "vision",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "visionHtml",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "VisionVersionsMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "VisionVersionsMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
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
    ]
  },
  "params": {
    "cacheID": "f0be608ef133ab9d3fb628fe50f6d82f",
    "id": null,
    "metadata": {},
    "name": "VisionVersionsMutation",
    "operationKind": "mutation",
    "text": "mutation VisionVersionsMutation(\n  $input: UpdateProductInput!\n) {\n  updateProduct(input: $input) {\n    product {\n      version\n      vision\n      visionHtml\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "8795495b7ce1aabdd7c55522122f4ba6";

export default node;
