/**
 * @generated SignedSource<<a85c2478f518bf9637eb6be7560fa1d7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type EstimateStoryInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  points?: number | null | undefined;
  version?: number | null | undefined;
};
export type actTestMutation$variables = {
  input: EstimateStoryInput;
};
export type actTestMutation$data = {
  readonly estimateStory: {
    readonly story: {
      readonly id: string;
      readonly points: number | null | undefined;
    };
  };
};
export type actTestMutation$rawResponse = {
  readonly estimateStory: {
    readonly story: {
      readonly id: string;
      readonly points: number | null | undefined;
    };
  };
};
export type actTestMutation = {
  rawResponse: actTestMutation$rawResponse;
  response: actTestMutation$data;
  variables: actTestMutation$variables;
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
    "concreteType": "EstimateStoryPayload",
    "kind": "LinkedField",
    "name": "estimateStory",
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
            "name": "points",
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
    "name": "actTestMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "actTestMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "acc79813c466b2dd6858934e6262b280",
    "id": null,
    "metadata": {},
    "name": "actTestMutation",
    "operationKind": "mutation",
    "text": "mutation actTestMutation(\n  $input: EstimateStoryInput!\n) {\n  estimateStory(input: $input) {\n    story {\n      id\n      points\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "5d47f4069d5e2207b9aef7f9902bd594";

export default node;
