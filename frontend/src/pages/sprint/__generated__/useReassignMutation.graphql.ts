/**
 * @generated SignedSource<<85263db24ad31f5b8ff7af4e6d9a5598>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AssignStoryInput = {
  add?: ReadonlyArray<string> | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  remove?: ReadonlyArray<string> | null | undefined;
  version?: number | null | undefined;
};
export type useReassignMutation$variables = {
  input: AssignStoryInput;
};
export type useReassignMutation$data = {
  readonly assignStory: {
    readonly story: {
      readonly " $fragmentSpreads": FragmentRefs<"useReassign_story">;
    };
  };
};
export type useReassignMutation = {
  response: useReassignMutation$data;
  variables: useReassignMutation$variables;
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
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useReassignMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AssignStoryPayload",
        "kind": "LinkedField",
        "name": "assignStory",
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
                "args": null,
                "kind": "FragmentSpread",
                "name": "useReassign_story"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useReassignMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AssignStoryPayload",
        "kind": "LinkedField",
        "name": "assignStory",
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
              (v2/*:: as any*/),
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
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "assignees",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
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
                    "name": "initials",
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
  "params": {
    "cacheID": "ecca065f307702591df5bb6b747c9318",
    "id": null,
    "metadata": {},
    "name": "useReassignMutation",
    "operationKind": "mutation",
    "text": "mutation useReassignMutation(\n  $input: AssignStoryInput!\n) {\n  assignStory(input: $input) {\n    story {\n      ...useReassign_story\n      id\n    }\n  }\n}\n\nfragment useReassign_story on Story {\n  id\n  version\n  assignees {\n    id\n    name\n    initials\n  }\n}\n"
  }
};
})();

(node as any).hash = "47e5dac9f1814ebceb6edbfd0b0528da";

export default node;
