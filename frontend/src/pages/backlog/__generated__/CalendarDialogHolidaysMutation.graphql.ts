/**
 * @generated SignedSource<<1037eda46783af11d0cd4600fc31493b>>
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
export type CalendarDialogHolidaysMutation$variables = {
  input: UpdateProductInput;
};
export type CalendarDialogHolidaysMutation$data = {
  readonly updateProduct: {
    readonly product: {
      readonly holidays: ReadonlyArray<{
        readonly date: string;
        readonly name: string;
      }>;
      readonly id: string;
      readonly version: number;
    };
  };
};
export type CalendarDialogHolidaysMutation = {
  response: CalendarDialogHolidaysMutation$data;
  variables: CalendarDialogHolidaysMutation$variables;
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
            "concreteType": "Holiday",
            "kind": "LinkedField",
            "name": "holidays",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "date",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "name",
                "storageKey": null
              }
            ],
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
    "name": "CalendarDialogHolidaysMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CalendarDialogHolidaysMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "06e8881dac4dd9277c9bd0a96b0e6f10",
    "id": null,
    "metadata": {},
    "name": "CalendarDialogHolidaysMutation",
    "operationKind": "mutation",
    "text": "mutation CalendarDialogHolidaysMutation(\n  $input: UpdateProductInput!\n) {\n  updateProduct(input: $input) {\n    product {\n      id\n      version\n      holidays {\n        date\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "08e90f80eb5179a2db0bf61aab075fea";

export default node;
