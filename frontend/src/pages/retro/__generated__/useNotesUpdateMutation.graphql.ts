/**
 * @generated SignedSource<<85d58b60e90fff77f76f205cb0c2499c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type RetroNoteKind = "IDEA" | "TO_IMPROVE" | "WENT_WELL";
export type UpdateRetroNoteInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  kind?: RetroNoteKind | null | undefined;
  text?: string | null | undefined;
  version?: number | null | undefined;
};
export type useNotesUpdateMutation$variables = {
  input: UpdateRetroNoteInput;
};
export type useNotesUpdateMutation$data = {
  readonly updateRetroNote: {
    readonly note: {
      readonly id: string;
      readonly kind: RetroNoteKind;
      readonly text: string;
      readonly version: number;
    };
  };
};
export type useNotesUpdateMutation = {
  response: useNotesUpdateMutation$data;
  variables: useNotesUpdateMutation$variables;
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
    "concreteType": "UpdateRetroNotePayload",
    "kind": "LinkedField",
    "name": "updateRetroNote",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "RetroNote",
        "kind": "LinkedField",
        "name": "note",
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
            "name": "kind",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "text",
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
    "name": "useNotesUpdateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useNotesUpdateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "88d9b4d7ca820a6c74ec26071291934c",
    "id": null,
    "metadata": {},
    "name": "useNotesUpdateMutation",
    "operationKind": "mutation",
    "text": "mutation useNotesUpdateMutation(\n  $input: UpdateRetroNoteInput!\n) {\n  updateRetroNote(input: $input) {\n    note {\n      id\n      version\n      kind\n      text\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "048c5c8deb4bdb90f89cba5a215e29aa";

export default node;
