/**
 * @generated SignedSource<<9bf62807543ca570d36d76c257f6f140>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type RemoveFromSprintInput = {
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  storyIds: ReadonlyArray<string>;
};
export type useFactsRemoveFromSprintMutation$variables = {
  input: RemoveFromSprintInput;
};
export type useFactsRemoveFromSprintMutation$data = {
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
      readonly rank: string;
      readonly sprint: {
        readonly id: string;
      } | null | undefined;
      readonly sprints: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
      }>;
      readonly version: number;
    }>;
  };
};
export type useFactsRemoveFromSprintMutation = {
  response: useFactsRemoveFromSprintMutation$data;
  variables: useFactsRemoveFromSprintMutation$variables;
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
              (v1/*:: as any*/)
            ],
            "storageKey": null
          },
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useFactsRemoveFromSprintMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useFactsRemoveFromSprintMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "d11e6889fef4e4d830a6ea7f9c69a72f",
    "id": null,
    "metadata": {},
    "name": "useFactsRemoveFromSprintMutation",
    "operationKind": "mutation",
    "text": "mutation useFactsRemoveFromSprintMutation(\n  $input: RemoveFromSprintInput!\n) {\n  removeFromSprint(input: $input) {\n    sprints {\n      id\n      progress {\n        stories\n        points\n        acceptedPoints\n      }\n    }\n    stories {\n      id\n      rank\n      version\n      sprint {\n        id\n      }\n      sprints {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "363fd0738e87cb198a48864d6be678ac";

export default node;
