/**
 * @generated SignedSource<<54e9a206937d86307c760010b4eb3d85>>
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
export type useFactsAddToSprintMutation$variables = {
  input: AddToSprintInput;
};
export type useFactsAddToSprintMutation$data = {
  readonly addToSprint: {
    readonly stories: ReadonlyArray<{
      readonly id: string;
      readonly rank: string;
      readonly sprint: {
        readonly end: string | null | undefined;
        readonly id: string;
        readonly name: string;
        readonly progress: {
          readonly acceptedPoints: number;
          readonly points: number;
          readonly stories: number;
        };
        readonly start: string | null | undefined;
        readonly state: SprintState;
        readonly stories: {
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
            };
          }>;
        };
      } | null | undefined;
      readonly sprints: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
      }>;
      readonly version: number;
    }>;
  };
};
export type useFactsAddToSprintMutation = {
  response: useFactsAddToSprintMutation$data;
  variables: useFactsAddToSprintMutation$variables;
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
  "name": "name",
  "storageKey": null
},
v3 = [
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
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "start",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "end",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "state",
                "storageKey": null
              },
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
              },
              {
                "alias": null,
                "args": [
                  {
                    "kind": "Literal",
                    "name": "first",
                    "value": 100
                  }
                ],
                "concreteType": "StoryConnection",
                "kind": "LinkedField",
                "name": "stories",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "StoryEdge",
                    "kind": "LinkedField",
                    "name": "edges",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Story",
                        "kind": "LinkedField",
                        "name": "node",
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
                "storageKey": "stories(first:100)"
              }
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
              (v2/*:: as any*/)
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
    "name": "useFactsAddToSprintMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useFactsAddToSprintMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "f3b715db22fd22e1a251160f59e27085",
    "id": null,
    "metadata": {},
    "name": "useFactsAddToSprintMutation",
    "operationKind": "mutation",
    "text": "mutation useFactsAddToSprintMutation(\n  $input: AddToSprintInput!\n) {\n  addToSprint(input: $input) {\n    stories {\n      id\n      rank\n      version\n      sprint {\n        id\n        name\n        start\n        end\n        state\n        progress {\n          stories\n          points\n          acceptedPoints\n        }\n        stories(first: 100) {\n          edges {\n            node {\n              id\n            }\n          }\n        }\n      }\n      sprints {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "749e16419278dbe08c1f7e4b20d2dbc2";

export default node;
