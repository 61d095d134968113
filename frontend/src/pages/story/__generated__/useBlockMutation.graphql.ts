/**
 * @generated SignedSource<<89afc0686028cef096d7862e0c86a7a1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type BlockStoryInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  ownerId?: string | null | undefined;
  reason: string;
  version?: number | null | undefined;
};
export type useBlockMutation$variables = {
  input: BlockStoryInput;
};
export type useBlockMutation$data = {
  readonly blockStory: {
    readonly story: {
      readonly block: {
        readonly days: number;
        readonly owner: {
          readonly id: string;
          readonly name: string;
        } | null | undefined;
        readonly reason: string;
        readonly since: string;
      } | null | undefined;
      readonly id: string;
      readonly version: number;
    };
  };
};
export type useBlockMutation = {
  response: useBlockMutation$data;
  variables: useBlockMutation$variables;
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
    "concreteType": "BlockStoryPayload",
    "kind": "LinkedField",
    "name": "blockStory",
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
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "since",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "days",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "owner",
                "plural": false,
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
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useBlockMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useBlockMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "bc32099f38a8fe387f321cf53abf2b6c",
    "id": null,
    "metadata": {},
    "name": "useBlockMutation",
    "operationKind": "mutation",
    "text": "mutation useBlockMutation(\n  $input: BlockStoryInput!\n) {\n  blockStory(input: $input) {\n    story {\n      id\n      version\n      block {\n        reason\n        since\n        days\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "88f6c0ef88987a5b418a8bcd3ddf5036";

export default node;
