/**
 * @generated SignedSource<<c7850ae078e93b4d0aa45f64b9090945>>
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
export type useUploadUndoMutation$variables = {
  input: UndoReadingsInput;
};
export type useUploadUndoMutation$data = {
  readonly undoReadings: {
    readonly kept: number;
    readonly undone: number;
  };
};
export type useUploadUndoMutation = {
  response: useUploadUndoMutation$data;
  variables: useUploadUndoMutation$variables;
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
    "name": "useUploadUndoMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useUploadUndoMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "7fc1f5074d50950ea0d6a12d8b293d0c",
    "id": null,
    "metadata": {},
    "name": "useUploadUndoMutation",
    "operationKind": "mutation",
    "text": "mutation useUploadUndoMutation(\n  $input: UndoReadingsInput!\n) {\n  undoReadings(input: $input) {\n    undone\n    kept\n  }\n}\n"
  }
};
})();

(node as any).hash = "7c0235900b7ec508626398112440d6fb";

export default node;
