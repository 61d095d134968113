/**
 * @generated SignedSource<<b786072b5979e6346596db2b77bf33ec>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type AddDaysOffInput = {
  end?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  productId: string;
  start: string;
  userId?: string | null | undefined;
};
export type CalendarDialogAddMutation$variables = {
  input: AddDaysOffInput;
};
export type CalendarDialogAddMutation$data = {
  readonly addDaysOff: {
    readonly daysOff: {
      readonly id: string;
    };
  };
};
export type CalendarDialogAddMutation = {
  response: CalendarDialogAddMutation$data;
  variables: CalendarDialogAddMutation$variables;
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
    "concreteType": "AddDaysOffPayload",
    "kind": "LinkedField",
    "name": "addDaysOff",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "DaysOff",
        "kind": "LinkedField",
        "name": "daysOff",
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
    "name": "CalendarDialogAddMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CalendarDialogAddMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "eee3e121694825c7c0a2c255391c233f",
    "id": null,
    "metadata": {},
    "name": "CalendarDialogAddMutation",
    "operationKind": "mutation",
    "text": "mutation CalendarDialogAddMutation(\n  $input: AddDaysOffInput!\n) {\n  addDaysOff(input: $input) {\n    daysOff {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "84664145a8a776d7bbcae293b7e3104b";

export default node;
