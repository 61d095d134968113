/**
 * @generated SignedSource<<1a4e104e4af6f75fcff5b8495f21f8b5>>
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
      readonly proposal: {
        readonly author: {
          readonly name: string;
        } | null | undefined;
        readonly hat: RoleKind | null | undefined;
      } | null | undefined;
      readonly reason: string;
      readonly token: string | null | undefined;
      readonly viewerCan: {
        readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
      } | null | undefined;
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

(node as any).hash = "573e143ffb74e7f95563fb320d0faf4e";

export default node;
