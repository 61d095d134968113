/**
 * @generated SignedSource<<ad74ec1a52b82a5fc55c79d474477fa8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Place = "BOTTOM" | "TOP";
export type AddToSprintInput = {
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  sprintId: string;
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
export type useBuildFirstMutation$variables = {
  elsewhere: boolean;
  move: MoveStoryInput;
  scope: AddToSprintInput;
};
export type useBuildFirstMutation$data = {
  readonly addToSprint?: {
    readonly stories: ReadonlyArray<{
      readonly id: string;
      readonly sprint: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
    }>;
  };
  readonly moveStory: {
    readonly story: {
      readonly id: string;
      readonly rank: string;
      readonly version: number;
    };
  };
};
export type useBuildFirstMutation = {
  response: useBuildFirstMutation$data;
  variables: useBuildFirstMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "elsewhere"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "move"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "scope"
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = [
  {
    "condition": "elsewhere",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": null,
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "scope"
          }
        ],
        "concreteType": "AddToSprintPayload",
        "kind": "LinkedField",
        "name": "addToSprint",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Story",
            "kind": "LinkedField",
            "name": "stories",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Sprint",
                "kind": "LinkedField",
                "name": "sprint",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
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
    ]
  },
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
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "rank",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "version",
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
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "useBuildFirstMutation",
    "selections": (v4/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v2/*:: as any*/),
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "useBuildFirstMutation",
    "selections": (v4/*:: as any*/)
  },
  "params": {
    "cacheID": "8fdc7cb9d3f85d9ef1536191e4a654a8",
    "id": null,
    "metadata": {},
    "name": "useBuildFirstMutation",
    "operationKind": "mutation",
    "text": "mutation useBuildFirstMutation(\n  $scope: AddToSprintInput!\n  $move: MoveStoryInput!\n  $elsewhere: Boolean!\n) {\n  addToSprint(input: $scope) @include(if: $elsewhere) {\n    stories {\n      id\n      sprint {\n        id\n        name\n      }\n    }\n  }\n  moveStory(input: $move) {\n    story {\n      id\n      rank\n      version\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "83ac45796dc1780c15a1b163619bf831";

export default node;
