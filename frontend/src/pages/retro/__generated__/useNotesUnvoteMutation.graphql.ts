/**
 * @generated SignedSource<<c30574de86439a77e87bd9a15e43e22d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UnvoteRetroNoteInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type useNotesUnvoteMutation$variables = {
  input: UnvoteRetroNoteInput;
};
export type useNotesUnvoteMutation$data = {
  readonly unvoteRetroNote: {
    readonly note: {
      readonly id: string;
      readonly version: number;
      readonly voted: boolean;
      readonly votes: number;
    };
    readonly retro: {
      readonly id: string;
      readonly votesLeft: number;
    };
  };
};
export type useNotesUnvoteMutation$rawResponse = {
  readonly unvoteRetroNote: {
    readonly note: {
      readonly id: string;
      readonly version: number;
      readonly voted: boolean;
      readonly votes: number;
    };
    readonly retro: {
      readonly id: string;
      readonly votesLeft: number;
    };
  };
};
export type useNotesUnvoteMutation = {
  rawResponse: useNotesUnvoteMutation$rawResponse;
  response: useNotesUnvoteMutation$data;
  variables: useNotesUnvoteMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "UnvoteRetroNotePayload",
    "kind": "LinkedField",
    "name": "unvoteRetroNote",
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
          (v1/*:: as any*/),
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
            "name": "votes",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "voted",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Retro",
        "kind": "LinkedField",
        "name": "retro",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "votesLeft",
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
    "name": "useNotesUnvoteMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useNotesUnvoteMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "5a802a168ec906ba723cad9ad7a32518",
    "id": null,
    "metadata": {},
    "name": "useNotesUnvoteMutation",
    "operationKind": "mutation",
    "text": "mutation useNotesUnvoteMutation(\n  $input: UnvoteRetroNoteInput!\n) {\n  unvoteRetroNote(input: $input) {\n    note {\n      id\n      version\n      votes\n      voted\n    }\n    retro {\n      id\n      votesLeft\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f1ec00d46de90a2350275d0078144fc5";

export default node;
