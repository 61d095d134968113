/**
 * @generated SignedSource<<91db8cd5d563b514d51ec147c642a125>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Missing = "ANSWER" | "CRITERION" | "ESTIMATE" | "WHAT" | "WHY";
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
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
      readonly parts: ReadonlyArray<{
        readonly id: string;
        readonly key: string;
        readonly status: StoryStatus;
        readonly title: string;
      }>;
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
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v4 = [
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
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Story",
            "kind": "LinkedField",
            "name": "parts",
            "plural": true,
            "selections": [
              (v1/*:: as any*/),
              (v2/*:: as any*/),
              (v3/*:: as any*/),
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
              (v2/*:: as any*/),
              (v3/*:: as any*/)
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
    "selections": (v4/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SplitDialogMutation",
    "selections": (v4/*:: as any*/)
  },
  "params": {
    "cacheID": "29393d490cd2d7143c5e3978027071d6",
    "id": null,
    "metadata": {},
    "name": "SplitDialogMutation",
    "operationKind": "mutation",
    "text": "mutation SplitDialogMutation(\n  $input: SplitStoryInput!\n) {\n  splitStory(input: $input) {\n    story {\n      id\n      version\n      missing\n      criteria {\n        id\n      }\n      parts {\n        id\n        key\n        title\n        status\n      }\n    }\n    storyEdge {\n      node {\n        id\n        key\n        title\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "c4a4573e53441d307bf1976a7302d8b0";

export default node;
