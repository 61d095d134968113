/**
 * @generated SignedSource<<8c9881a54b006f2c22e7e6daf1fd6309>>
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
export type useTemplateUndoTextMutation$variables = {
  input: UpdateStoryInput;
};
export type useTemplateUndoTextMutation$data = {
  readonly updateStory: {
    readonly story: {
      readonly asA: string;
      readonly body: string;
      readonly bodyHtml: string;
      readonly iWant: string;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly soThat: string;
      readonly version: number;
    };
  };
};
export type useTemplateUndoTextMutation = {
  response: useTemplateUndoTextMutation$data;
  variables: useTemplateUndoTextMutation$variables;
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
    "name": "useTemplateUndoTextMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useTemplateUndoTextMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "df6c872e5a5ba51c337902ab6ff66d54",
    "id": null,
    "metadata": {},
    "name": "useTemplateUndoTextMutation",
    "operationKind": "mutation",
    "text": "mutation useTemplateUndoTextMutation(\n  $input: UpdateStoryInput!\n) {\n  updateStory(input: $input) {\n    story {\n      id\n      version\n      asA\n      iWant\n      soThat\n      body\n      bodyHtml\n      missing\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "c9328e81a6cdd013bd3af1d7e524ac4a";

export default node;
