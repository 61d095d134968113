/**
 * @generated SignedSource<<8a01cc48518f913d3a983c7d2580f4e3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Direction = "DOWN" | "UP";
import { FragmentRefs } from "relay-runtime";
export type RailRow_rail$data = {
  readonly brokenSince: string | null | undefined;
  readonly chart: ReadonlyArray<{
    readonly at: string;
    readonly value: number;
  }>;
  readonly current: {
    readonly at: string;
    readonly value: number;
  } | null | undefined;
  readonly direction: Direction;
  readonly id: string;
  readonly limit: number;
  readonly name: string;
  readonly unit: string;
  readonly " $fragmentSpreads": FragmentRefs<"GuardRailDialog_rail">;
  readonly " $fragmentType": "RailRow_rail";
};
export type RailRow_rail$key = {
  readonly " $data"?: RailRow_rail$data;
  readonly " $fragmentSpreads": FragmentRefs<"RailRow_rail">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "value",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "at",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RailRow_rail",
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
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "unit",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "direction",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "limit",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "brokenSince",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Reading",
      "kind": "LinkedField",
      "name": "current",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "GoalPoint",
      "kind": "LinkedField",
      "name": "chart",
      "plural": true,
      "selections": [
        (v1/*:: as any*/),
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "GuardRailDialog_rail"
    }
  ],
  "type": "GuardRail",
  "abstractKey": null
};
})();

(node as any).hash = "a0e318c60a3ba3a79378933f688b8f46";

export default node;
