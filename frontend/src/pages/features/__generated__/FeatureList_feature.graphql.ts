/**
 * @generated SignedSource<<e646ab810c8f3cdc9658b0d757fbd86c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FeatureState = "BUILDING" | "DROPPED" | "IDEA" | "LAUNCHED" | "PLANNED";
export type Horizon = "LATER" | "NEXT" | "NOW";
import { FragmentRefs } from "relay-runtime";
export type FeatureList_feature$data = {
  readonly horizon: Horizon;
  readonly id: string;
  readonly progress: {
    readonly " $fragmentSpreads": FragmentRefs<"Shipped_progress">;
  };
  readonly state: FeatureState;
  readonly title: string;
  readonly windowEnd: string | null | undefined;
  readonly windowStart: string | null | undefined;
  readonly " $fragmentType": "FeatureList_feature";
};
export type FeatureList_feature$key = {
  readonly " $data"?: FeatureList_feature$data;
  readonly " $fragmentSpreads": FragmentRefs<"FeatureList_feature">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "FeatureList_feature",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "horizon",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "windowStart",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "windowEnd",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Progress",
      "kind": "LinkedField",
      "name": "progress",
      "plural": false,
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "Shipped_progress"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Feature",
  "abstractKey": null
};

(node as any).hash = "0f3bd4644aa178a331287a1b6904dfbd";

export default node;
