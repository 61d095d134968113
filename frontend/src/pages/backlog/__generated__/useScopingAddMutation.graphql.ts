/**
 * @generated SignedSource<<f5c66fe271bfbed6be44f2385ef96b1a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
export type AddToSprintInput = {
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  sprintId: string;
  storyIds: ReadonlyArray<string>;
};
export type useScopingAddMutation$variables = {
  input: AddToSprintInput;
};
export type useScopingAddMutation$data = {
  readonly addToSprint: {
    readonly sprint: {
      readonly id: string;
      readonly progress: {
        readonly acceptedPoints: number;
        readonly points: number;
        readonly stories: number;
      };
    };
    readonly stories: ReadonlyArray<{
      readonly id: string;
      readonly rank: string;
      readonly sprint: {
        readonly id: string;
        readonly name: string;
        readonly state: SprintState;
      } | null | undefined;
      readonly version: number;
    }>;
  };
};
export type useScopingAddMutation = {
  response: useScopingAddMutation$data;
  variables: useScopingAddMutation$variables;
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
    "concreteType": "AddToSprintPayload",
    "kind": "LinkedField",
    "name": "addToSprint",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Sprint",
        "kind": "LinkedField",
        "name": "sprint",
        "plural": false,
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
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Sprint",
            "kind": "LinkedField",
            "name": "sprint",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "name",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "state",
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
    "name": "useScopingAddMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useScopingAddMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "a270e3fbf635296fa6552b85d80697fe",
    "id": null,
    "metadata": {},
    "name": "useScopingAddMutation",
    "operationKind": "mutation",
    "text": "mutation useScopingAddMutation(\n  $input: AddToSprintInput!\n) {\n  addToSprint(input: $input) {\n    sprint {\n      id\n      progress {\n        stories\n        points\n        acceptedPoints\n      }\n    }\n    stories {\n      id\n      rank\n      version\n      sprint {\n        id\n        name\n        state\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e502506753deff031a8cabcf4af34cb4";

export default node;
