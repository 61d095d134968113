/**
 * @generated SignedSource<<ebf0a0853f934b66bb2a637132de6c83>>
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
export type useReassignMutation$variables = {
  input: AssignStoryInput;
};
export type useReassignMutation$data = {
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
    "name": "useReassignMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useReassignMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "fb0a7aec7212955b557b911f7525cb1a",
    "id": null,
    "metadata": {},
    "name": "useReassignMutation",
    "operationKind": "mutation",
    "text": "mutation useReassignMutation(\n  $input: AssignStoryInput!\n) {\n  assignStory(input: $input) {\n    story {\n      id\n      version\n      assignees {\n        id\n        name\n        initials\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "560a3cd2d97288afbefd3232a807ed25";

export default node;
