/**
 * @generated SignedSource<<6ff53d14a4e0cc52829f7397234a7d32>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type launchMarks_goal$data = {
  readonly launches: ReadonlyArray<{
    readonly effect: {
      readonly after: {
        readonly mean: number | null | undefined;
      };
      readonly before: {
        readonly mean: number | null | undefined;
      };
      readonly change: number | null | undefined;
      readonly days: number;
      readonly goal: {
        readonly metric: {
          readonly unit: string;
        };
      };
      readonly whyNot: string | null | undefined;
    } | null | undefined;
    readonly feature: {
      readonly id: string;
      readonly title: string;
    };
    readonly launchedOn: string | null | undefined;
  }>;
  readonly " $fragmentType": "launchMarks_goal";
};
export type launchMarks_goal$key = {
  readonly " $data"?: launchMarks_goal$data;
  readonly " $fragmentSpreads": FragmentRefs<"launchMarks_goal">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "launchMarks_goal"
};

(node as any).hash = "e4e43db132e9716a193d21c1f2b6a7cb";

export default node;
