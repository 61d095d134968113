/**
 * @generated SignedSource<<b068a26aee31da3e20e6557786099c21>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type HealthState = "AT_RISK" | "NO_DATA" | "OFF_TRACK" | "ON_TRACK";
import { FragmentRefs } from "relay-runtime";
export type GoalWord_goal$data = {
  readonly id: string;
  readonly word: {
    readonly at: string;
    readonly by: {
      readonly name: string;
    } | null | undefined;
    readonly of: HealthState;
    readonly stale: boolean;
    readonly text: string;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"GoalWordForm_goal">;
  readonly " $fragmentType": "GoalWord_goal";
};
export type GoalWord_goal$key = {
  readonly " $data"?: GoalWord_goal$data;
  readonly " $fragmentSpreads": FragmentRefs<"GoalWord_goal">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GoalWord_goal",
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
      "concreteType": "GoalWord",
      "kind": "LinkedField",
      "name": "word",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "text",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "at",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "of",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "stale",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "User",
          "kind": "LinkedField",
          "name": "by",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "GoalWordForm_goal"
    }
  ],
  "type": "Goal",
  "abstractKey": null
};

(node as any).hash = "583917772ba72514792259bf355fbd26";

export default node;
