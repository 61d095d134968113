/**
 * @generated SignedSource<<cccc46ae2576ca27d9d3b60e86b4de70>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
export type DropStoryInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  reason: string;
  version?: number | null | undefined;
};
export type MakeStoryUndoMutation$variables = {
  input: DropStoryInput;
};
export type MakeStoryUndoMutation$data = {
  readonly dropStory: {
    readonly story: {
      readonly id: string;
      readonly status: StoryStatus;
    };
  };
};
export type MakeStoryUndoMutation = {
  response: MakeStoryUndoMutation$data;
  variables: MakeStoryUndoMutation$variables;
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
    "concreteType": "DropStoryPayload",
    "kind": "LinkedField",
    "name": "dropStory",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Story",
        "kind": "LinkedField",
        "name": "story",
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
            "name": "status",
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
    "name": "MakeStoryUndoMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "MakeStoryUndoMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "324026372aa27b33105b0d547bdd8a5c",
    "id": null,
    "metadata": {},
    "name": "MakeStoryUndoMutation",
    "operationKind": "mutation",
    "text": "mutation MakeStoryUndoMutation(\n  $input: DropStoryInput!\n) {\n  dropStory(input: $input) {\n    story {\n      id\n      status\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d7b5a4fe38864e79e35a9e7dbbd88a5a";

export default node;
