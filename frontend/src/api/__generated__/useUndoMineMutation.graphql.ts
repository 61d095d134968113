/**
 * @generated SignedSource<<cdd7f81ea6700fbba7ec7e4ef0f1c284>>
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
export type useUndoMineMutation$variables = {
  input: UndoEventInput;
};
export type useUndoMineMutation$data = {
  readonly undoEvent: {
    readonly event: {
      readonly id: string;
    };
  };
};
export type useUndoMineMutation = {
  response: useUndoMineMutation$data;
  variables: useUndoMineMutation$variables;
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
    "name": "useUndoMineMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useUndoMineMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "48621393b9af67aff7e3642c4ea1e49e",
    "id": null,
    "metadata": {},
    "name": "useUndoMineMutation",
    "operationKind": "mutation",
    "text": "mutation useUndoMineMutation(\n  $input: UndoEventInput!\n) {\n  undoEvent(input: $input) {\n    event {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "845134bf1c96be6c68cbd145105594d6";

export default node;
