/**
 * @generated SignedSource<<188d28eb377eeb6d2a9ea43636bd8461>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type DayOrder = "DAY_FIRST" | "MONTH_FIRST" | "YEAR_FIRST";
import { FragmentRefs } from "relay-runtime";
export type useReadingFile_found$data = {
  readonly days: DayOrder | null | undefined;
  readonly problems: ReadonlyArray<{
    readonly reason: string;
    readonly row: number;
  }>;
  readonly rows: ReadonlyArray<{
    readonly at: string;
    readonly note: string;
    readonly recorded: {
      readonly note: string;
      readonly value: number;
    } | null | undefined;
    readonly row: number;
    readonly value: number;
  }>;
  readonly " $fragmentType": "useReadingFile_found";
};
export type useReadingFile_found$key = {
  readonly " $data"?: useReadingFile_found$data;
  readonly " $fragmentSpreads": FragmentRefs<"useReadingFile_found">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "useReadingFile_found"
};

(node as any).hash = "8681d618e822c2b5113710aca2a56a1d";

export default node;
