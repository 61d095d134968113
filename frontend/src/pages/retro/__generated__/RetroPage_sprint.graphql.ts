/**
 * @generated SignedSource<<c3e58f12a82b39d306ef4bf73f436cc2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
import { FragmentRefs } from "relay-runtime";
export type RetroPage_sprint$data = {
  readonly id: string;
  readonly name: string;
  readonly retro: {
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"board_retro">;
  } | null | undefined;
  readonly state: SprintState;
  readonly " $fragmentSpreads": FragmentRefs<"SprintNumbers_sprint">;
  readonly " $fragmentType": "RetroPage_sprint";
};
export type RetroPage_sprint$key = {
  readonly " $data"?: RetroPage_sprint$data;
  readonly " $fragmentSpreads": FragmentRefs<"RetroPage_sprint">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RetroPage_sprint",
  "selections": [
    (v0/*:: as any*/),
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
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Retro",
      "kind": "LinkedField",
      "name": "retro",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "board_retro"
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SprintNumbers_sprint"
    }
  ],
  "type": "Sprint",
  "abstractKey": null
};
})();

(node as any).hash = "e17c69757ea4045d4597000b063c8dc5";

export default node;
