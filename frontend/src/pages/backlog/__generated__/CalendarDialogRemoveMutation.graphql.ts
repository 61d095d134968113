/**
 * @generated SignedSource<<dee29c6055d164690a672f0a6ac8838e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type RemoveDaysOffInput = {
  daysOffId: string;
  idempotencyKey?: string | null | undefined;
};
export type CalendarDialogRemoveMutation$variables = {
  input: RemoveDaysOffInput;
};
export type CalendarDialogRemoveMutation$data = {
  readonly removeDaysOff: {
    readonly deletedDaysOffId: string;
  };
};
export type CalendarDialogRemoveMutation = {
  response: CalendarDialogRemoveMutation$data;
  variables: CalendarDialogRemoveMutation$variables;
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
    "concreteType": "RemoveDaysOffPayload",
    "kind": "LinkedField",
    "name": "removeDaysOff",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "deletedDaysOffId",
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
    "name": "CalendarDialogRemoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CalendarDialogRemoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "c2a33c4b9a5fc7a659551261d9916d87",
    "id": null,
    "metadata": {},
    "name": "CalendarDialogRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation CalendarDialogRemoveMutation(\n  $input: RemoveDaysOffInput!\n) {\n  removeDaysOff(input: $input) {\n    deletedDaysOffId\n  }\n}\n"
  }
};
})();

(node as any).hash = "002abb7bd05b490be3790535f2bd7536";

export default node;
