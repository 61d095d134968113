/**
 * @generated SignedSource<<9d011112debb6d69750eda2e9c3f249d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type VisionForm_product$data = {
  readonly id: string;
  readonly version: number;
  readonly vision: string;
  readonly " $fragmentType": "VisionForm_product";
};
export type VisionForm_product$key = {
  readonly " $data"?: VisionForm_product$data;
  readonly " $fragmentSpreads": FragmentRefs<"VisionForm_product">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "VisionForm_product",
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
      "kind": "ScalarField",
      "name": "vision",
      "storageKey": null
    }
  ],
  "type": "Product",
  "abstractKey": null
};

(node as any).hash = "0cad68459b25489881d991d77f908b22";

export default node;
