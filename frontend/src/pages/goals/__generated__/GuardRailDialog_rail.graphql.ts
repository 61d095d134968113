/**
 * @generated SignedSource<<25be266cd9de162a59a6dfe1d2b86046>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Direction = "DOWN" | "UP";
import { FragmentRefs } from "relay-runtime";
export type GuardRailDialog_rail$data = {
  readonly direction: Direction;
  readonly id: string;
  readonly limit: number;
  readonly name: string;
  readonly unit: string;
  readonly version: number;
  readonly " $fragmentType": "GuardRailDialog_rail";
};
export type GuardRailDialog_rail$key = {
  readonly " $data"?: GuardRailDialog_rail$data;
  readonly " $fragmentSpreads": FragmentRefs<"GuardRailDialog_rail">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GuardRailDialog_rail",
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
    }
  ],
  "type": "GuardRail",
  "abstractKey": null
};

(node as any).hash = "b24ba1d53f075456a016fc68d1b9b56c";

export default node;
