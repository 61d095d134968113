/**
 * @generated SignedSource<<91ecb6f932aba8c1fa7d1048e232f28c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type FeatureState = "BUILDING" | "DROPPED" | "IDEA" | "LAUNCHED" | "PLANNED";
export type Horizon = "LATER" | "NEXT" | "NOW";
export type InsightSource = "ANALYTICS" | "FORM" | "INTERVIEW" | "OTHER" | "REVIEW" | "SALES" | "SUPPORT";
import { FragmentRefs } from "relay-runtime";
export type feature_roadmap$data = {
  readonly confidence: number | null | undefined;
  readonly effortGuess: number | null | undefined;
  readonly forecast: {
    readonly even: string | null | undefined;
    readonly nearly: string | null | undefined;
    readonly sure: string | null | undefined;
  } | null | undefined;
  readonly goal: {
    readonly due: string | null | undefined;
    readonly id: string;
    readonly title: string;
  } | null | undefined;
  readonly horizon: Horizon;
  readonly id: string;
  readonly impact: number | null | undefined;
  readonly inTime: number | null | undefined;
  readonly needs: ReadonlyArray<{
    readonly horizon: Horizon;
    readonly id: string;
    readonly rank: string;
    readonly state: FeatureState;
    readonly title: string;
  }>;
  readonly progress: {
    readonly accepted: number;
    readonly points: number;
    readonly stories: number;
  };
  readonly quote: {
    readonly source: InsightSource;
    readonly words: string;
  } | null | undefined;
  readonly rank: string;
  readonly reach: number | null | undefined;
  readonly state: FeatureState;
  readonly title: string;
  readonly voices: number;
  readonly why: string;
  readonly windowEnd: string | null | undefined;
  readonly windowStart: string | null | undefined;
  readonly " $fragmentType": "feature_roadmap";
};
export type feature_roadmap$key = {
  readonly " $data"?: feature_roadmap$data;
  readonly " $fragmentSpreads": FragmentRefs<"feature_roadmap">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "feature_roadmap"
};

(node as any).hash = "651a04b5df852ce2a1b9e2374adb54af";

export default node;
