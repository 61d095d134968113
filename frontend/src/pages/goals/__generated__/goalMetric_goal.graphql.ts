/**
 * @generated SignedSource<<58698ddcdfee00a73ed72edd6f99cacc>>
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
  readonly chart: ReadonlyArray<{
    readonly at: string;
    readonly value: number;
  }>;
  readonly due: string | null | undefined;
  readonly health: {
    readonly stale: boolean;
  } | null | undefined;
  readonly metric: {
    readonly baseline: number | null | undefined;
    readonly direction: Direction;
    readonly name: string;
    readonly target: number | null | undefined;
    readonly unit: string;
  };
  readonly outlook: {
    readonly fan: ReadonlyArray<{
      readonly at: string;
      readonly half: {
        readonly high: number;
        readonly low: number;
      };
      readonly most: {
        readonly high: number;
        readonly low: number;
      };
    }>;
  } | null | undefined;
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

(node as any).hash = "56358833c4abd58525e82b95f946c10d";

export default node;
