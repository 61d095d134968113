/**
 * @generated SignedSource<<99e00b5f6d67f54ecd64819a86703ba2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Place = "BOTTOM" | "TOP";
export type RemoveFromSprintInput = {
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  storyIds: ReadonlyArray<string>;
};
export type MoveStoryInput = {
  after?: string | null | undefined;
  before?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  to?: Place | null | undefined;
  version?: number | null | undefined;
};
export type useScopingRemoveMutation$variables = {
  input: RemoveFromSprintInput;
  move: MoveStoryInput;
  ranked: boolean;
};
export type useScopingRemoveMutation$data = {
  readonly moveStory?: {
    readonly story: {
      readonly id: string;
      readonly rank: string;
      readonly version: number;
    };
  };
  readonly removeFromSprint: {
    readonly sprints: ReadonlyArray<{
      readonly id: string;
      readonly progress: {
        readonly acceptedPoints: number;
        readonly points: number;
        readonly stories: number;
      };
    }>;
    readonly stories: ReadonlyArray<{
      readonly id: string;
      readonly rank?: string;
      readonly sprint: {
        readonly id: string;
      } | null | undefined;
      readonly version?: number;
    }>;
  };
};
export type useScopingRemoveMutation = {
  response: useScopingRemoveMutation$data;
  variables: useScopingRemoveMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "move"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "ranked"
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
  "name": "rank",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
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
    "concreteType": "RemoveFromSprintPayload",
    "kind": "LinkedField",
    "name": "removeFromSprint",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Sprint",
        "kind": "LinkedField",
        "name": "sprints",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Progress",
            "kind": "LinkedField",
            "name": "progress",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "stories",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "points",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "acceptedPoints",
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
        "concreteType": "Story",
        "kind": "LinkedField",
        "name": "stories",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          {
            "condition": "ranked",
            "kind": "Condition",
            "passingValue": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/)
            ]
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Sprint",
            "kind": "LinkedField",
            "name": "sprint",
            "plural": false,
            "selections": [
              (v1/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "condition": "ranked",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": null,
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "move"
          }
        ],
        "concreteType": "MoveStoryPayload",
        "kind": "LinkedField",
        "name": "moveStory",
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
              (v2/*:: as any*/),
              (v3/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useScopingRemoveMutation",
    "selections": (v4/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useScopingRemoveMutation",
    "selections": (v4/*:: as any*/)
  },
  "params": {
    "cacheID": "288362b6fc34000d78fcd5727662b351",
    "id": null,
    "metadata": {},
    "name": "useScopingRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation useScopingRemoveMutation(\n  $input: RemoveFromSprintInput!\n  $move: MoveStoryInput!\n  $ranked: Boolean!\n) {\n  removeFromSprint(input: $input) {\n    sprints {\n      id\n      progress {\n        stories\n        points\n        acceptedPoints\n      }\n    }\n    stories {\n      id\n      rank @skip(if: $ranked)\n      version @skip(if: $ranked)\n      sprint {\n        id\n      }\n    }\n  }\n  moveStory(input: $move) @include(if: $ranked) {\n    story {\n      id\n      rank\n      version\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "69d42f9ddadbe3676f3c6df970c88c02";

export default node;
