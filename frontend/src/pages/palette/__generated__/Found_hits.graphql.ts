/**
 * @generated SignedSource<<dbbb7b6d58215f22a328103a0beacab1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
import { FragmentRefs } from "relay-runtime";
export type Found_hits$data = {
  readonly edges: ReadonlyArray<{
    readonly field: string;
    readonly node: {
      readonly author?: {
        readonly name: string;
      } | null | undefined;
      readonly feature?: {
        readonly title: string;
      } | null | undefined;
      readonly id: string;
      readonly key?: string;
      readonly kind: string;
      readonly status?: StoryStatus;
      readonly title?: string;
    };
    readonly snippet: ReadonlyArray<{
      readonly hit: boolean;
      readonly text: string;
    }>;
    readonly subject: {
      readonly id: string;
      readonly key?: string;
      readonly kind: string;
      readonly name?: string;
      readonly title?: string;
    };
  }>;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
  };
  readonly " $fragmentType": "Found_hits";
};
export type Found_hits$key = {
  readonly " $data"?: Found_hits$data;
  readonly " $fragmentSpreads": FragmentRefs<"Found_hits">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "Found_hits"
};

(node as any).hash = "a305fbe21a3d20af8937aaa9ec1b4010";

export default node;
