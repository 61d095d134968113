/**
 * @generated SignedSource<<d57f8739ae81ef32c1922be2bab91f68>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Slice = "FIRST" | "LATER";
export type SliceStoryInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  slice: Slice;
  version?: number | null | undefined;
};
export type useSlicingMutation$variables = {
  input: SliceStoryInput;
};
export type useSlicingMutation$data = {
  readonly sliceStory: {
    readonly story: {
      readonly feature: {
        readonly firstProgress: {
          readonly accepted: number;
          readonly acceptedPoints: number;
          readonly inHand: number;
          readonly points: number;
          readonly stories: number;
        };
        readonly id: string;
        readonly progress: {
          readonly accepted: number;
          readonly acceptedPoints: number;
          readonly inHand: number;
          readonly points: number;
          readonly stories: number;
        };
      } | null | undefined;
      readonly id: string;
      readonly version: number;
    };
  };
};
export type useSlicingMutation = {
  response: useSlicingMutation$data;
  variables: useSlicingMutation$variables;
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
    "args": null,
    "kind": "ScalarField",
    "name": "stories",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "accepted",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "inHand",
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
    "concreteType": "SliceStoryPayload",
    "kind": "LinkedField",
    "name": "sliceStory",
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
            "concreteType": "Feature",
            "kind": "LinkedField",
            "name": "feature",
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
                "selections": (v2/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Progress",
                "kind": "LinkedField",
                "name": "firstProgress",
                "plural": false,
                "selections": (v2/*:: as any*/),
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
    "name": "useSlicingMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useSlicingMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "d51aaa31aa7e84d33cbc001b5cc241fd",
    "id": null,
    "metadata": {},
    "name": "useSlicingMutation",
    "operationKind": "mutation",
    "text": "mutation useSlicingMutation(\n  $input: SliceStoryInput!\n) {\n  sliceStory(input: $input) {\n    story {\n      id\n      version\n      feature {\n        id\n        progress {\n          stories\n          accepted\n          inHand\n          points\n          acceptedPoints\n        }\n        firstProgress {\n          stories\n          accepted\n          inHand\n          points\n          acceptedPoints\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a38108e8fdb6c4dbd4d019b0f56a0dbe";

export default node;
