/**
 * @generated SignedSource<<1e14f624447fcc7a518670c393bec9d1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SelectionBar_stories$data = ReadonlyArray<{
  readonly id: string;
  readonly points: number | null | undefined;
  readonly " $fragmentType": "SelectionBar_stories";
}>;
export type SelectionBar_stories$key = ReadonlyArray<{
  readonly " $data"?: SelectionBar_stories$data;
  readonly " $fragmentSpreads": FragmentRefs<"SelectionBar_stories">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "SelectionBar_stories",
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
      "name": "points",
      "storageKey": null
    }
  ],
  "type": "Story",
  "abstractKey": null
};

(node as any).hash = "b5c0e41ab61c79947276faeb79af4bf4";

export default node;
