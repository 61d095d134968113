/**
 * @generated SignedSource<<c97da900e8aeca0a449df5aa9e9eb626>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type History_story$data = {
  readonly criteria: ReadonlyArray<{
    readonly id: string;
    readonly version: number;
  }>;
  readonly id: string;
  readonly openQuestions: number;
  readonly version: number;
  readonly " $fragmentType": "History_story";
};
export type History_story$key = {
  readonly " $data"?: History_story$data;
  readonly " $fragmentSpreads": FragmentRefs<"History_story">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "History_story",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "openQuestions",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Criterion",
      "kind": "LinkedField",
      "name": "criteria",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Story",
  "abstractKey": null
};
})();

(node as any).hash = "c881a936275feb7d741746c330fd6c1a";

export default node;
