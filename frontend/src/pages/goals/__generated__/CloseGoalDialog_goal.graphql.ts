/**
 * @generated SignedSource<<4002bbbc1e0cbc8304fcb0fb0369962a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Direction = "DOWN" | "UP";
export type GoalState = "ACHIEVED" | "ACTIVE" | "DRAFT" | "DROPPED" | "MISSED";
import { FragmentRefs } from "relay-runtime";
export type CloseGoalDialog_goal$data = {
  readonly current: {
    readonly value: number;
  } | null | undefined;
  readonly id: string;
  readonly learned: string;
  readonly metric: {
    readonly direction: Direction;
    readonly target: number | null | undefined;
  };
  readonly state: GoalState;
  readonly title: string;
  readonly version: number;
  readonly " $fragmentType": "CloseGoalDialog_goal";
};
export type CloseGoalDialog_goal$key = {
  readonly " $data"?: CloseGoalDialog_goal$data;
  readonly " $fragmentSpreads": FragmentRefs<"CloseGoalDialog_goal">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CloseGoalDialog_goal",
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
      "name": "learned",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Metric",
      "kind": "LinkedField",
      "name": "metric",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "target",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "direction",
          "storageKey": null
        }
      ],
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
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "value",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Goal",
  "abstractKey": null
};

(node as any).hash = "0765d6abfbb7ee15d34eee5fbfb12d20";

export default node;
