/**
 * @generated SignedSource<<5fc20ff901f5e7635cd22b4b786c21ed>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type StoryPanelQuery$variables = {
  story: string;
};
export type StoryPanelQuery$data = {
  readonly story: {
    readonly id: string;
    readonly key: string;
    readonly title: string;
  } | null | undefined;
};
export type StoryPanelQuery = {
  response: StoryPanelQuery$data;
  variables: StoryPanelQuery$variables;
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
        "name": "key",
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
    "name": "StoryPanelQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "StoryPanelQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "d930a60f463122c1c33c1c3d939b06f4",
    "id": null,
    "metadata": {},
    "name": "StoryPanelQuery",
    "operationKind": "query",
    "text": "query StoryPanelQuery(\n  $story: String!\n) {\n  story(key: $story) {\n    id\n    key\n    title\n  }\n}\n"
  }
};
})();

(node as any).hash = "861fa8dd3880fd67a8e6bbe644fde49f";

export default node;
