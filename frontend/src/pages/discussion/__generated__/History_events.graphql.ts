/**
 * @generated SignedSource<<0ab02ded3279d2f1683204e955405967>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
import { FragmentRefs } from "relay-runtime";
export type History_events$data = {
  readonly edges: ReadonlyArray<{
    readonly node: {
      readonly action: string;
      readonly actor: {
        readonly id: string;
        readonly initials: string;
        readonly name: string;
      } | null | undefined;
      readonly at: string;
      readonly changes: ReadonlyArray<{
        readonly field: string;
        readonly from: string | null | undefined;
        readonly to: string | null | undefined;
      }>;
      readonly entityId: string;
      readonly hat: RoleKind | null | undefined;
      readonly id: string;
      readonly number: number;
      readonly reason: string;
      readonly token: string | null | undefined;
    };
  }>;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
  };
  readonly " $fragmentType": "History_events";
};
export type History_events$key = {
  readonly " $data"?: History_events$data;
  readonly " $fragmentSpreads": FragmentRefs<"History_events">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "History_events"
};

(node as any).hash = "3b0521f589fa66734f8d8800a36b87c5";

export default node;
