/**
 * @generated SignedSource<<fb9dc9eabad576be7d6fba0b8773bf39>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type Direction = "DOWN" | "UP";
export type GoalState = "ACHIEVED" | "ACTIVE" | "DRAFT" | "DROPPED" | "MISSED";
import { FragmentRefs } from "relay-runtime";
export type goalMetric_goal$data = {
  readonly due: string | null | undefined;
  readonly metric: {
    readonly baseline: number | null | undefined;
    readonly direction: Direction;
    readonly name: string;
    readonly target: number | null | undefined;
    readonly unit: string;
  };
  readonly product: {
    readonly timeZone: string;
  };
  readonly start: string | null | undefined;
  readonly state: GoalState;
  readonly " $fragmentType": "goalMetric_goal";
};
export type goalMetric_goal$key = {
  readonly " $data"?: goalMetric_goal$data;
  readonly " $fragmentSpreads": FragmentRefs<"goalMetric_goal">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "goalMetric_goal"
};

(node as any).hash = "3f7479e11041a52f22b4eb447264cc31";

export default node;
