/**
 * @generated SignedSource<<73780c92ea99052cb87c64cd4c82f920>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type FeatureState = "BUILDING" | "DROPPED" | "IDEA" | "LAUNCHED" | "PLANNED";
export type Horizon = "LATER" | "NEXT" | "NOW";
import { FragmentRefs } from "relay-runtime";
export type feature_roadmap$data = {
  readonly forecast: {
    readonly even: string | null | undefined;
    readonly nearly: string | null | undefined;
    readonly sure: string | null | undefined;
  } | null | undefined;
  readonly goal: {
    readonly id: string;
    readonly title: string;
  } | null | undefined;
  readonly horizon: Horizon;
  readonly id: string;
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
    readonly stories: number;
  };
  readonly rank: string;
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

(node as any).hash = "a7b88a9cee80b61655e69e53ee9412e6";

export default node;
