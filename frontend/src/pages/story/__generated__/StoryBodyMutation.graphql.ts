/**
 * @generated SignedSource<<ff7c6fb7e9b3ab12d19cadbe2e2f883a>>
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
export type StoryBodyMutation$variables = {
  input: UpdateStoryInput;
};
export type StoryBodyMutation$data = {
  readonly updateStory: {
    readonly story: {
      readonly body: string;
      readonly bodyHtml: string;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly version: number;
    };
  };
};
export type StoryBodyMutation = {
  response: StoryBodyMutation$data;
  variables: StoryBodyMutation$variables;
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
            "name": "body",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "bodyHtml",
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
    "name": "StoryBodyMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "StoryBodyMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "05de6bbdf723cdecc92740015e9de606",
    "id": null,
    "metadata": {},
    "name": "StoryBodyMutation",
    "operationKind": "mutation",
    "text": "mutation StoryBodyMutation(\n  $input: UpdateStoryInput!\n) {\n  updateStory(input: $input) {\n    story {\n      id\n      version\n      body\n      bodyHtml\n      missing\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "07c3188294d31ea60d53bca28e298f07";

export default node;
