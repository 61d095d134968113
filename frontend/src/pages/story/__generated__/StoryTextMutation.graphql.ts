/**
 * @generated SignedSource<<aae2fd619c20fe8261e1f0bf89765d72>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Missing = "ANSWER" | "CRITERION" | "ESTIMATE" | "WHAT" | "WHY";
export type UpdateStoryInput = {
  asA?: string | null | undefined;
  body?: string | null | undefined;
  featureId?: string | null | undefined;
  goalId?: string | null | undefined;
  iWant?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  soThat?: string | null | undefined;
  title?: string | null | undefined;
  version?: number | null | undefined;
};
export type StoryTextMutation$variables = {
  input: UpdateStoryInput;
};
export type StoryTextMutation$data = {
  readonly updateStory: {
    readonly story: {
      readonly asA: string;
      readonly iWant: string;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly soThat: string;
      readonly title: string;
      readonly version: number;
    };
  };
};
export type StoryTextMutation = {
  response: StoryTextMutation$data;
  variables: StoryTextMutation$variables;
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
    "concreteType": "UpdateStoryPayload",
    "kind": "LinkedField",
    "name": "updateStory",
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
            "name": "version",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "title",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "asA",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "iWant",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "soThat",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "missing",
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
    "name": "StoryTextMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "StoryTextMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "d946e2c782f36b5da48d020a3f780eba",
    "id": null,
    "metadata": {},
    "name": "StoryTextMutation",
    "operationKind": "mutation",
    "text": "mutation StoryTextMutation(\n  $input: UpdateStoryInput!\n) {\n  updateStory(input: $input) {\n    story {\n      id\n      version\n      title\n      asA\n      iWant\n      soThat\n      missing\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "b0182b1b6460ff7207de22d3e1813bbd";

export default node;
