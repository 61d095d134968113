/**
 * @generated SignedSource<<55ac1ed87813d83e8801a0feccf74347>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type AssignStoryInput = {
  add?: ReadonlyArray<string> | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  remove?: ReadonlyArray<string> | null | undefined;
  version?: number | null | undefined;
};
export type useFactsAssignMutation$variables = {
  input: AssignStoryInput;
};
export type useFactsAssignMutation$data = {
  readonly assignStory: {
    readonly story: {
      readonly assignees: ReadonlyArray<{
        readonly id: string;
        readonly initials: string;
        readonly name: string;
      }>;
      readonly id: string;
      readonly version: number;
    };
  };
};
export type useFactsAssignMutation = {
  response: useFactsAssignMutation$data;
  variables: useFactsAssignMutation$variables;
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
            "concreteType": "User",
            "kind": "LinkedField",
            "name": "assignees",
            "plural": true,
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useFactsAssignMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useFactsAssignMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "2366df838cfacdb526aa2b105301277f",
    "id": null,
    "metadata": {},
    "name": "useFactsAssignMutation",
    "operationKind": "mutation",
    "text": "mutation useFactsAssignMutation(\n  $input: AssignStoryInput!\n) {\n  assignStory(input: $input) {\n    story {\n      id\n      version\n      assignees {\n        id\n        name\n        initials\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "8c32593fa0bcf182d66307bdbe52970d";

export default node;
