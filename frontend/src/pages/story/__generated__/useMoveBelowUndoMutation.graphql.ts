/**
 * @generated SignedSource<<53acb89cf0a57648b69868a5543c7971>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UndoEventInput = {
  eventId: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
};
export type useMoveBelowUndoMutation$variables = {
  input: UndoEventInput;
};
export type useMoveBelowUndoMutation$data = {
  readonly undoEvent: {
    readonly event: {
      readonly id: string;
    };
  };
};
export type useMoveBelowUndoMutation = {
  response: useMoveBelowUndoMutation$data;
  variables: useMoveBelowUndoMutation$variables;
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
    "concreteType": "UndoEventPayload",
    "kind": "LinkedField",
    "name": "undoEvent",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Event",
        "kind": "LinkedField",
        "name": "event",
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
    "name": "useMoveBelowUndoMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useMoveBelowUndoMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "ff80cd7fde806aab41b807e0865590aa",
    "id": null,
    "metadata": {},
    "name": "useMoveBelowUndoMutation",
    "operationKind": "mutation",
    "text": "mutation useMoveBelowUndoMutation(\n  $input: UndoEventInput!\n) {\n  undoEvent(input: $input) {\n    event {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "dd5b28fe1ef25bf16f37e45a87f53fbe";

export default node;
