/**
 * @generated SignedSource<<d2ec6bdeef6b66855cec4997815087ab>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type LaunchState = "GO" | "LAUNCHED" | "NO_GO" | "PREPARING";
import { FragmentRefs } from "relay-runtime";
export type launchOutlook_launch$data = {
  readonly date: string;
  readonly daysLate: number | null | undefined;
  readonly feature: {
    readonly progress: {
      readonly stories: number;
    };
  };
  readonly first: {
    readonly date: string | null | undefined;
    readonly stories: number;
  } | null | undefined;
  readonly firstDaysLate: number | null | undefined;
  readonly firstInTime: number | null | undefined;
  readonly forecast: {
    readonly date: string | null | undefined;
    readonly noDate: string | null | undefined;
    readonly stories: number;
  } | null | undefined;
  readonly inTime: number | null | undefined;
  readonly state: LaunchState;
  readonly " $fragmentType": "launchOutlook_launch";
};
export type launchOutlook_launch$key = {
  readonly " $data"?: launchOutlook_launch$data;
  readonly " $fragmentSpreads": FragmentRefs<"launchOutlook_launch">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "launchOutlook_launch"
};

(node as any).hash = "f72d76cb6a3372abf659b6140ef17a33";

export default node;
