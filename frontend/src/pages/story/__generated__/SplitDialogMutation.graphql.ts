/**
 * @generated SignedSource<<4e7c1b7f53ac5af69f3cc6d2be043d3c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Missing = "ANSWER" | "CRITERION" | "ESTIMATE" | "WHAT" | "WHY";
export type SplitStoryInput = {
  asA?: string | null | undefined;
  body?: string | null | undefined;
  criterionIds?: ReadonlyArray<string> | null | undefined;
  iWant?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  soThat?: string | null | undefined;
  title: string;
  version?: number | null | undefined;
};
export type SplitDialogMutation$variables = {
  input: SplitStoryInput;
};
export type SplitDialogMutation$data = {
  readonly splitStory: {
    readonly story: {
      readonly criteria: ReadonlyArray<{
        readonly id: string;
      }>;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly version: number;
    };
    readonly storyEdge: {
      readonly node: {
        readonly id: string;
        readonly key: string;
        readonly title: string;
      };
    };
  };
};
export type SplitDialogMutation = {
  response: SplitDialogMutation$data;
  variables: SplitDialogMutation$variables;
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
    "concreteType": "SplitStoryPayload",
    "kind": "LinkedField",
    "name": "splitStory",
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
            "name": "missing",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Criterion",
            "kind": "LinkedField",
            "name": "criteria",
            "plural": true,
            "selections": [
              (v1/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "StoryEdge",
        "kind": "LinkedField",
        "name": "storyEdge",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Story",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "key",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "title",
                "storageKey": null
              }
            ],
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
    "name": "SplitDialogMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SplitDialogMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "bc37fc842a3dd4303d807844d8b91bd7",
    "id": null,
    "metadata": {},
    "name": "SplitDialogMutation",
    "operationKind": "mutation",
    "text": "mutation SplitDialogMutation(\n  $input: SplitStoryInput!\n) {\n  splitStory(input: $input) {\n    story {\n      id\n      version\n      missing\n      criteria {\n        id\n      }\n    }\n    storyEdge {\n      node {\n        id\n        key\n        title\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "568865f6660813327a7611ac194d7bc5";

export default node;
