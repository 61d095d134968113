/**
 * @generated SignedSource<<257caea9bc3174fd50e0bff46de2f6a1>>
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
export type UndoMutation$variables = {
  input: UndoEventInput;
};
export type UndoMutation$data = {
  readonly undoEvent: {
    readonly event: {
      readonly id: string;
    };
  };
};
export type UndoMutation = {
  response: UndoMutation$data;
  variables: UndoMutation$variables;
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
    "name": "UndoMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "UndoMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "5790e35580ffb5b93d11012537ce5edc",
    "id": null,
    "metadata": {},
    "name": "UndoMutation",
    "operationKind": "mutation",
    "text": "mutation UndoMutation(\n  $input: UndoEventInput!\n) {\n  undoEvent(input: $input) {\n    event {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e85c868bf0ddad619f0d29286090b53c";

export default node;
