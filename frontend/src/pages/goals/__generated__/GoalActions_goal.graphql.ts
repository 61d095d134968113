/**
 * @generated SignedSource<<89787c0024ea044f6621d1dba8446af1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GoalState = "ACHIEVED" | "ACTIVE" | "DRAFT" | "DROPPED" | "MISSED";
import { FragmentRefs } from "relay-runtime";
export type GoalActions_goal$data = {
  readonly id: string;
  readonly state: GoalState;
  readonly " $fragmentType": "GoalActions_goal";
};
export type GoalActions_goal$key = {
  readonly " $data"?: GoalActions_goal$data;
  readonly " $fragmentSpreads": FragmentRefs<"GoalActions_goal">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GoalActions_goal",
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
      "name": "state",
      "storageKey": null
    }
  ],
  "type": "Goal",
  "abstractKey": null
};

(node as any).hash = "7c690fa9b1b6285ad157207d5bda2e99";

export default node;
