/**
 * @generated SignedSource<<4231305f1b016854838d06a593ecf35f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type LabelStoryInput = {
  add?: ReadonlyArray<string> | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  remove?: ReadonlyArray<string> | null | undefined;
  version?: number | null | undefined;
};
export type useFactsLabelMutation$variables = {
  input: LabelStoryInput;
};
export type useFactsLabelMutation$data = {
  readonly labelStory: {
    readonly story: {
      readonly id: string;
      readonly labels: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
      }>;
      readonly version: number;
    };
  };
};
export type useFactsLabelMutation = {
  response: useFactsLabelMutation$data;
  variables: useFactsLabelMutation$variables;
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
    "concreteType": "LabelStoryPayload",
    "kind": "LinkedField",
    "name": "labelStory",
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
            "concreteType": "Label",
            "kind": "LinkedField",
            "name": "labels",
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
    "name": "useFactsLabelMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useFactsLabelMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "9a0179b389cef38624733e5d67832e4f",
    "id": null,
    "metadata": {},
    "name": "useFactsLabelMutation",
    "operationKind": "mutation",
    "text": "mutation useFactsLabelMutation(\n  $input: LabelStoryInput!\n) {\n  labelStory(input: $input) {\n    story {\n      id\n      version\n      labels {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "37edaebd2cb9c32b0cc9b0d9aeb6d28b";

export default node;
