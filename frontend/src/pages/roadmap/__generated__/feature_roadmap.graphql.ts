/**
 * @generated SignedSource<<da93decb6c598037ff7797e7963d2648>>
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

(node as any).hash = "30c681cec33724216bfc21e36301a35b";

export default node;
