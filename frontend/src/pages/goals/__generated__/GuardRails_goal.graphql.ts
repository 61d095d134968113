/**
 * @generated SignedSource<<ba113848d899722a84081dac50b150f7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GoalState = "ACHIEVED" | "ACTIVE" | "DRAFT" | "DROPPED" | "MISSED";
import { FragmentRefs } from "relay-runtime";
export type GuardRails_goal$data = {
  readonly guardRails: ReadonlyArray<{
    readonly broken: boolean;
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"RailRow_rail">;
  }>;
  readonly id: string;
  readonly product: {
    readonly timeZone: string;
  };
  readonly state: GoalState;
  readonly " $fragmentType": "GuardRails_goal";
};
export type GuardRails_goal$key = {
  readonly " $data"?: GuardRails_goal$data;
  readonly " $fragmentSpreads": FragmentRefs<"GuardRails_goal">;
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
  "name": "GuardRails_goal",
  "selections": [
    (v0/*:: as any*/),
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
      "concreteType": "Product",
      "kind": "LinkedField",
      "name": "product",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "timeZone",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "GuardRail",
      "kind": "LinkedField",
      "name": "guardRails",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "broken",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "RailRow_rail"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Goal",
  "abstractKey": null
};
})();

(node as any).hash = "d26a7424afdc2b26a3d23f79985532da";

export default node;
