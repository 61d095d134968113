/**
 * @generated SignedSource<<5d744393705d85209df459454e295156>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UndoReadingsInput = {
  goalId: string;
  idempotencyKey?: string | null | undefined;
  requestId: string;
};
export type UndoReadingsMutation$variables = {
  input: UndoReadingsInput;
};
export type UndoReadingsMutation$data = {
  readonly undoReadings: {
    readonly kept: number;
    readonly undone: number;
  };
};
export type UndoReadingsMutation = {
  response: UndoReadingsMutation$data;
  variables: UndoReadingsMutation$variables;
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
    "concreteType": "UndoReadingsPayload",
    "kind": "LinkedField",
    "name": "undoReadings",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "undone",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "kept",
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
    "name": "UndoReadingsMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "UndoReadingsMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "8a61f79d987e33a58d6baf96c1de4913",
    "id": null,
    "metadata": {},
    "name": "UndoReadingsMutation",
    "operationKind": "mutation",
    "text": "mutation UndoReadingsMutation(\n  $input: UndoReadingsInput!\n) {\n  undoReadings(input: $input) {\n    undone\n    kept\n  }\n}\n"
  }
};
})();

(node as any).hash = "b14ba8be36c443f7892ec25188293570";

export default node;
