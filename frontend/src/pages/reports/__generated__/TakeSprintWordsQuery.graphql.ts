/**
 * @generated SignedSource<<ec733dcf8d4061919384982bf524c3a1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type TakeSprintWordsQuery$variables = {
  id: string;
};
export type TakeSprintWordsQuery$data = {
  readonly node: {
    readonly sprint: {
      readonly own: string;
      readonly report: {
        readonly summary: string;
      } | null | undefined;
    } | null | undefined;
  } | null | undefined;
};
export type TakeSprintWordsQuery = {
  response: TakeSprintWordsQuery$data;
  variables: TakeSprintWordsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": "own",
      "args": null,
      "kind": "ScalarField",
      "name": "summary",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "SprintReport",
      "kind": "LinkedField",
      "name": "report",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "summary",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Sprint",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "TakeSprintWordsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": (v2/*:: as any*/),
            "kind": "AliasedInlineFragmentSpread",
            "name": "sprint"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TakeSprintWordsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v2/*:: as any*/),
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
    ]
  },
  "params": {
    "cacheID": "e76cd1dbd7ced865d581ba25c0b6e4a1",
    "id": null,
    "metadata": {},
    "name": "TakeSprintWordsQuery",
    "operationKind": "query",
    "text": "query TakeSprintWordsQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Sprint {\n      own: summary\n      report {\n        summary\n      }\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "c7fc6566f457a734fe0a645e8cc57cf3";

export default node;
