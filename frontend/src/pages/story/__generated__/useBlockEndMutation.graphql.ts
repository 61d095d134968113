/**
 * @generated SignedSource<<0d9328d5a06f9152e400707d9e23f90a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UnblockStoryInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  version?: number | null | undefined;
};
export type useBlockEndMutation$variables = {
  input: UnblockStoryInput;
};
export type useBlockEndMutation$data = {
  readonly unblockStory: {
    readonly story: {
      readonly block: {
        readonly reason: string;
      } | null | undefined;
      readonly id: string;
      readonly version: number;
    };
  };
};
export type useBlockEndMutation = {
  response: useBlockEndMutation$data;
  variables: useBlockEndMutation$variables;
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
    "concreteType": "UnblockStoryPayload",
    "kind": "LinkedField",
    "name": "unblockStory",
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
            "name": "version",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Block",
            "kind": "LinkedField",
            "name": "block",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "reason",
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
    "name": "useBlockEndMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useBlockEndMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "d441464aaa7197821e1a63de99720239",
    "id": null,
    "metadata": {},
    "name": "useBlockEndMutation",
    "operationKind": "mutation",
    "text": "mutation useBlockEndMutation(\n  $input: UnblockStoryInput!\n) {\n  unblockStory(input: $input) {\n    story {\n      id\n      version\n      block {\n        reason\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1852c39d7ebb4af3b84452620e3de8e8";

export default node;
