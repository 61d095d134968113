/**
 * @generated SignedSource<<6eb560ba0ff38f9c512480dbaf8f8f8f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type InsightSeverity = "ANNOYS" | "DELAYS" | "STOPS";
export type InsightSource = "ANALYTICS" | "FORM" | "INTERVIEW" | "OTHER" | "REVIEW" | "SALES" | "SUPPORT";
export type InsightState = "DISMISSED" | "INBOX" | "LINKED" | "MERGED";
import { FragmentRefs } from "relay-runtime";
export type insight_insight$data = {
  readonly capturedBy: {
    readonly name: string;
  } | null | undefined;
  readonly customer: string;
  readonly email: string;
  readonly features: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly voices: number;
  }>;
  readonly goals: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly voices: number;
  }>;
  readonly id: string;
  readonly into: {
    readonly id: string;
    readonly source: InsightSource;
    readonly words: string;
  } | null | undefined;
  readonly link: string;
  readonly merged: ReadonlyArray<{
    readonly customer: string;
    readonly id: string;
    readonly segment: string;
    readonly source: InsightSource;
    readonly words: string;
  }>;
  readonly occurredAt: string;
  readonly pain: string;
  readonly product: {
    readonly id: string;
  };
  readonly reason: string;
  readonly segment: string;
  readonly severity: InsightSeverity;
  readonly source: InsightSource;
  readonly state: InsightState;
  readonly version: number;
  readonly words: string;
  readonly " $fragmentType": "insight_insight";
};
export type insight_insight$key = {
  readonly " $data"?: insight_insight$data;
  readonly " $fragmentSpreads": FragmentRefs<"insight_insight">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "insight_insight"
};

(node as any).hash = "7cbdef2e73257780c05d2232896ce659";

export default node;
