/**
 * @generated SignedSource<<95cc94e9a2cffc079b3800bb055af260>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FeatureState = "BUILDING" | "DROPPED" | "IDEA" | "LAUNCHED" | "PLANNED";
export type Horizon = "LATER" | "NEXT" | "NOW";
import { FragmentRefs } from "relay-runtime";
export type Needs_links$data = {
  readonly neededBy: ReadonlyArray<{
    readonly horizon: Horizon;
    readonly id: string;
    readonly state: FeatureState;
    readonly title: string;
    readonly windowEnd: string | null | undefined;
    readonly windowStart: string | null | undefined;
  }>;
  readonly needs: ReadonlyArray<{
    readonly horizon: Horizon;
    readonly id: string;
    readonly state: FeatureState;
    readonly title: string;
    readonly windowEnd: string | null | undefined;
    readonly windowStart: string | null | undefined;
  }>;
  readonly " $fragmentType": "Needs_links";
};
export type Needs_links$key = {
  readonly " $data"?: Needs_links$data;
  readonly " $fragmentSpreads": FragmentRefs<"Needs_links">;
};

const node: ReaderFragment = (function(){
var v0 = [
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
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Needs_links",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Feature",
      "kind": "LinkedField",
      "name": "needs",
      "plural": true,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Feature",
      "kind": "LinkedField",
      "name": "neededBy",
      "plural": true,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Feature",
  "abstractKey": null
};
})();

(node as any).hash = "8c44b993b5820905f6c86c559f676127";

export default node;
