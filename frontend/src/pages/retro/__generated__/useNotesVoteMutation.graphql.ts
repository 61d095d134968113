/**
 * @generated SignedSource<<9f0df7677d53a7c90886a31d9cf8e32c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type VoteRetroNoteInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type useNotesVoteMutation$variables = {
  input: VoteRetroNoteInput;
};
export type useNotesVoteMutation$data = {
  readonly voteRetroNote: {
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
export type useNotesVoteMutation$rawResponse = {
  readonly voteRetroNote: {
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
export type useNotesVoteMutation = {
  rawResponse: useNotesVoteMutation$rawResponse;
  response: useNotesVoteMutation$data;
  variables: useNotesVoteMutation$variables;
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
    "concreteType": "VoteRetroNotePayload",
    "kind": "LinkedField",
    "name": "voteRetroNote",
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
    "name": "useNotesVoteMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useNotesVoteMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "306d1bd4cf8f659cdd903f8712c2948c",
    "id": null,
    "metadata": {},
    "name": "useNotesVoteMutation",
    "operationKind": "mutation",
    "text": "mutation useNotesVoteMutation(\n  $input: VoteRetroNoteInput!\n) {\n  voteRetroNote(input: $input) {\n    note {\n      id\n      version\n      votes\n      voted\n    }\n    retro {\n      id\n      votesLeft\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6515d890cfd0d8b9446d49114874dbe6";

export default node;
