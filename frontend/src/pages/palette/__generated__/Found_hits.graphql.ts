/**
 * @generated SignedSource<<8cf57f71d7a0c39020c5a819cc53fd3a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type InsightSource = "ANALYTICS" | "FORM" | "INTERVIEW" | "OTHER" | "REVIEW" | "SALES" | "SUPPORT";
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
import { FragmentRefs } from "relay-runtime";
export type Found_hits$data = {
  readonly edges: ReadonlyArray<{
    readonly field: string;
    readonly node: {
      readonly author?: {
        readonly name: string;
      } | null | undefined;
      readonly customer?: string;
      readonly feature?: {
        readonly title: string;
      } | null | undefined;
      readonly id: string;
      readonly key?: string;
      readonly kind: string;
      readonly source?: InsightSource;
      readonly status?: StoryStatus;
      readonly title?: string;
      readonly words?: string;
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

(node as any).hash = "6279e63df1eda9b903cb16c439f8d576";

export default node;
