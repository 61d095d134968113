/**
 * @generated SignedSource<<792dfd6af0cd86c7c5672f5022dd63df>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Place = "BOTTOM" | "TOP";
export type MoveStoryInput = {
  after?: string | null | undefined;
  before?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  to?: Place | null | undefined;
  version?: number | null | undefined;
};
export type EstimateStoryInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  points?: number | null | undefined;
  version?: number | null | undefined;
};
export type proposeTestMutation$variables = {
  a: MoveStoryInput;
  b: MoveStoryInput;
  hasB: boolean;
  points: EstimateStoryInput;
  same: boolean;
};
export type proposeTestMutation$data = {
  readonly a: {
    readonly story: {
      readonly id: string;
    };
  };
  readonly b?: {
    readonly story: {
      readonly id: string;
    };
  };
  readonly estimateStory?: {
    readonly story: {
      readonly id: string;
    };
  };
};
export type proposeTestMutation = {
  response: proposeTestMutation$data;
  variables: proposeTestMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "a"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "b"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasB"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "points"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "same"
},
v5 = [
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
      }
    ],
    "storageKey": null
  }
],
v6 = [
  {
    "alias": "a",
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "a"
      }
    ],
    "concreteType": "MoveStoryPayload",
    "kind": "LinkedField",
    "name": "moveStory",
    "plural": false,
    "selections": (v5/*:: as any*/),
    "storageKey": null
  },
  {
    "condition": "hasB",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "b",
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "b"
          }
        ],
        "concreteType": "MoveStoryPayload",
        "kind": "LinkedField",
        "name": "moveStory",
        "plural": false,
        "selections": (v5/*:: as any*/),
        "storageKey": null
      }
    ]
  },
  {
    "condition": "same",
    "kind": "Condition",
    "passingValue": false,
    "selections": [
      {
        "alias": null,
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "points"
          }
        ],
        "concreteType": "EstimateStoryPayload",
        "kind": "LinkedField",
        "name": "estimateStory",
        "plural": false,
        "selections": (v5/*:: as any*/),
        "storageKey": null
      }
    ]
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "proposeTestMutation",
    "selections": (v6/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v3/*:: as any*/),
      (v2/*:: as any*/),
      (v4/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "proposeTestMutation",
    "selections": (v6/*:: as any*/)
  },
  "params": {
    "cacheID": "d56759f1e184c608d84fb6e1fcad212f",
    "id": null,
    "metadata": {},
    "name": "proposeTestMutation",
    "operationKind": "mutation",
    "text": "mutation proposeTestMutation(\n  $a: MoveStoryInput!\n  $b: MoveStoryInput!\n  $points: EstimateStoryInput!\n  $hasB: Boolean!\n  $same: Boolean!\n) {\n  a: moveStory(input: $a) {\n    story {\n      id\n    }\n  }\n  b: moveStory(input: $b) @include(if: $hasB) {\n    story {\n      id\n    }\n  }\n  estimateStory(input: $points) @skip(if: $same) {\n    story {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "371ddb44f9c98caad14ba82033f26b6a";

export default node;
