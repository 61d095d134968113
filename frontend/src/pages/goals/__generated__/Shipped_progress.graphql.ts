/**
 * @generated SignedSource<<920821843c0f4839c9f30a1b87b1dd54>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Shipped_progress$data = {
  readonly accepted: number;
  readonly inHand: number;
  readonly stories: number;
  readonly " $fragmentType": "Shipped_progress";
};
export type Shipped_progress$key = {
  readonly " $data"?: Shipped_progress$data;
  readonly " $fragmentSpreads": FragmentRefs<"Shipped_progress">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Shipped_progress",
  "selections": [
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
    }
  ],
  "type": "Progress",
  "abstractKey": null
};

(node as any).hash = "0c3208a4d9f7f0186156138703d899a0";

export default node;
