/**
 * @generated SignedSource<<2c496cb27003a5f5ebf67060bd6dc4ca>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type tens_ranked$data = {
  readonly blockersBelow: ReadonlyArray<{
    readonly id: string;
    readonly key: string;
  }>;
  readonly id: string;
  readonly links: ReadonlyArray<{
    readonly story: {
      readonly blockersBelow: ReadonlyArray<{
        readonly id: string;
        readonly key: string;
      }>;
      readonly id: string;
    };
  }>;
  readonly rank: string;
  readonly version: number;
  readonly " $fragmentType": "tens_ranked";
};
export type tens_ranked$key = {
  readonly " $data"?: tens_ranked$data;
  readonly " $fragmentSpreads": FragmentRefs<"tens_ranked">;
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
  "concreteType": "Story",
  "kind": "LinkedField",
  "name": "blockersBelow",
  "plural": true,
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "key",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "tens_ranked",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "rank",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "StoryLink",
      "kind": "LinkedField",
      "name": "links",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Story",
          "kind": "LinkedField",
          "name": "story",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Story",
  "abstractKey": null
};
})();

(node as any).hash = "d166476964e4180eb45ff99d055ca0cc";

export default node;
