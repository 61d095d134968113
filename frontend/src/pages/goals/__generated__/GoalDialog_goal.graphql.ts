/**
 * @generated SignedSource<<5a993d6f216afdf55f56c17135e4f9c7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Direction = "DOWN" | "UP";
export type GoalState = "ACHIEVED" | "ACTIVE" | "DRAFT" | "DROPPED" | "MISSED";
import { FragmentRefs } from "relay-runtime";
export type GoalDialog_goal$data = {
  readonly closedAt: string | null | undefined;
  readonly due: string | null | undefined;
  readonly id: string;
  readonly learned: string;
  readonly metric: {
    readonly baseline: number | null | undefined;
    readonly direction: Direction;
    readonly name: string;
    readonly target: number | null | undefined;
    readonly unit: string;
  };
  readonly serves: {
    readonly id: string;
    readonly title: string;
  } | null | undefined;
  readonly start: string | null | undefined;
  readonly state: GoalState;
  readonly title: string;
  readonly version: number;
  readonly why: string;
  readonly whyHtml: string;
  readonly " $fragmentType": "GoalDialog_goal";
};
export type GoalDialog_goal$key = {
  readonly " $data"?: GoalDialog_goal$data;
  readonly " $fragmentSpreads": FragmentRefs<"GoalDialog_goal">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GoalDialog_goal",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "why",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "whyHtml",
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
          "name": "baseline",
          "storageKey": null
        },
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
      "kind": "ScalarField",
      "name": "start",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "due",
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
      "kind": "ScalarField",
      "name": "closedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Goal",
      "kind": "LinkedField",
      "name": "serves",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Goal",
  "abstractKey": null
};
})();

(node as any).hash = "555fbf3415722897505dd573af5ffcae";

export default node;
