/**
 * @generated SignedSource<<90786700dad0db99eebd249eb859b7f6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type environmentTestStoryQuery$variables = {
  story: string;
};
export type environmentTestStoryQuery$data = {
  readonly story: {
    readonly id: string;
    readonly title: string;
  } | null | undefined;
};
export type environmentTestStoryQuery = {
  response: environmentTestStoryQuery$data;
  variables: environmentTestStoryQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "story"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "key",
        "variableName": "story"
      }
    ],
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "environmentTestStoryQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "environmentTestStoryQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "e3428e54406394f29e0bccf3ef8eaa11",
    "id": null,
    "metadata": {},
    "name": "environmentTestStoryQuery",
    "operationKind": "query",
    "text": "query environmentTestStoryQuery(\n  $story: String!\n) {\n  story(key: $story) {\n    id\n    title\n  }\n}\n"
  }
};
})();

(node as any).hash = "fd5b550e8f017f60294b716df913f6c8";

export default node;
