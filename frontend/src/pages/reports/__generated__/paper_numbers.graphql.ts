/**
 * @generated SignedSource<<c84a5753be94177135d2acdab82b8dac>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type FeatureState = "BUILDING" | "DROPPED" | "IDEA" | "LAUNCHED" | "PLANNED";
export type GoalState = "ACHIEVED" | "ACTIVE" | "DRAFT" | "DROPPED" | "MISSED";
export type HealthState = "AT_RISK" | "NO_DATA" | "OFF_TRACK" | "ON_TRACK";
import { FragmentRefs } from "relay-runtime";
export type paper_numbers$data = {
  readonly accepted: ReadonlyArray<{
    readonly feature: string | null | undefined;
    readonly storyId: string;
    readonly title: string;
  }>;
  readonly acceptedCount: number;
  readonly acceptedPoints: number;
  readonly at: string;
  readonly features: ReadonlyArray<{
    readonly accepted: number;
    readonly featureId: string;
    readonly likely: string | null | undefined;
    readonly noDate: string | null | undefined;
    readonly openRisks: number;
    readonly state: FeatureState;
    readonly stories: number;
    readonly title: string;
  }>;
  readonly goals: ReadonlyArray<{
    readonly accepted: number;
    readonly baseline: number | null | undefined;
    readonly before: number | null | undefined;
    readonly broken: ReadonlyArray<string> | null | undefined;
    readonly current: number | null | undefined;
    readonly due: string | null | undefined;
    readonly goalId: string;
    readonly health: HealthState;
    readonly metric: string;
    readonly number: number;
    readonly openRisks: number;
    readonly outlook: {
      readonly by: string;
      readonly chance: number;
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
      readonly likelyBy: string | null | undefined;
    } | null | undefined;
    readonly readings: ReadonlyArray<{
      readonly at: string;
      readonly value: number;
    }>;
    readonly stale: boolean;
    readonly start: string | null | undefined;
    readonly state: GoalState;
    readonly stories: number;
    readonly target: number | null | undefined;
    readonly title: string;
    readonly unit: string;
    readonly word: {
      readonly at: string;
      readonly by: string;
      readonly stale: boolean;
      readonly text: string;
    } | null | undefined;
  }>;
  readonly moved: ReadonlyArray<{
    readonly at: string;
    readonly field: string;
    readonly from: string | null | undefined;
    readonly reason: string;
    readonly subjectId: string;
    readonly title: string;
    readonly to: string | null | undefined;
  }>;
  readonly openQuestions: number;
  readonly openRisks: number;
  readonly questions: ReadonlyArray<{
    readonly questionId: string;
  }>;
  readonly risks: ReadonlyArray<{
    readonly about: string;
    readonly owner: string | null | undefined;
    readonly riskId: string;
    readonly text: string;
  }>;
  readonly since: string | null | undefined;
  readonly sprints: ReadonlyArray<{
    readonly acceptedPoints: number;
    readonly closed: boolean;
    readonly goalMet: boolean | null | undefined;
    readonly name: string;
    readonly points: number;
    readonly sprintId: string;
    readonly summary: string;
  }>;
  readonly " $fragmentType": "paper_numbers";
};
export type paper_numbers$key = {
  readonly " $data"?: paper_numbers$data;
  readonly " $fragmentSpreads": FragmentRefs<"paper_numbers">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "paper_numbers"
};

(node as any).hash = "d7b9e25fc3b63495810acb0d4baa68e2";

export default node;
