/**
 * @generated SignedSource<<3caf76765ac860f7af356824b82a58e3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UpdateStoryInput = {
  asA?: string | null | undefined;
  body?: string | null | undefined;
  featureId?: string | null | undefined;
  goalId?: string | null | undefined;
  iWant?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  soThat?: string | null | undefined;
  title?: string | null | undefined;
  version?: number | null | undefined;
};
export type environmentTestMutation$variables = {
  input: UpdateStoryInput;
};
export type environmentTestMutation$data = {
  readonly updateStory: {
    readonly story: {
      readonly id: string;
      readonly title: string;
    };
  };
};
export type environmentTestMutation = {
  response: environmentTestMutation$data;
  variables: environmentTestMutation$variables;
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
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "UpdateStoryPayload",
    "kind": "LinkedField",
    "name": "updateStory",
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
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "environmentTestMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "environmentTestMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "309096734459ee8faeebc57e9ae98815",
    "id": null,
    "metadata": {},
    "name": "environmentTestMutation",
    "operationKind": "mutation",
    "text": "mutation environmentTestMutation(\n  $input: UpdateStoryInput!\n) {\n  updateStory(input: $input) {\n    story {\n      id\n      title\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "7ab445a2b169f6650a85ee3b7a62496f";

export default node;
