/**
 * @generated SignedSource<<f284cdbef639ddecf5c23dca6559d545>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type InsightSeverity = "ANNOYS" | "DELAYS" | "STOPS";
export type InsightSource = "ANALYTICS" | "INTERVIEW" | "OTHER" | "REVIEW" | "SALES" | "SUPPORT";
export type InsightState = "DISMISSED" | "INBOX" | "LINKED" | "MERGED";
import { FragmentRefs } from "relay-runtime";
export type insight_insight$data = {
  readonly capturedBy: {
    readonly name: string;
  } | null | undefined;
  readonly customer: string;
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

(node as any).hash = "de191a428098a8029bbe08e8fe5a7ea2";

export default node;
