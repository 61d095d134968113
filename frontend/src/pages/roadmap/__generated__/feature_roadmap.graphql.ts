/**
 * @generated SignedSource<<d7b4ffe4811e54490350b3387900118b>>
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
  readonly goal: {
    readonly id: string;
    readonly title: string;
  } | null | undefined;
  readonly horizon: Horizon;
  readonly id: string;
  readonly needs: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
  }>;
  readonly progress: {
    readonly accepted: number;
    readonly stories: number;
  };
  readonly rank: string;
  readonly state: FeatureState;
  readonly title: string;
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

(node as any).hash = "52c9f70fbf615ecbfe6e0409ee041d67";

export default node;
