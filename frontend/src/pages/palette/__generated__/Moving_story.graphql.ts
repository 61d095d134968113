/**
 * @generated SignedSource<<5cd8589fe981bde72321f700c594cf27>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
import { FragmentRefs } from "relay-runtime";
export type Moving_story$data = {
  readonly id: string;
  readonly key: string;
  readonly points: number | null | undefined;
  readonly sprint: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly status: StoryStatus;
  readonly title: string;
  readonly " $fragmentSpreads": FragmentRefs<"SelectionBar_stories" | "StoryRow_story">;
  readonly " $fragmentType": "Moving_story";
};
export type Moving_story$key = {
  readonly " $data"?: Moving_story$data;
  readonly " $fragmentSpreads": FragmentRefs<"Moving_story">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "Moving_story"
};

(node as any).hash = "71a6009f94316d5d74bb8b6dd3a4cac7";

export default node;
