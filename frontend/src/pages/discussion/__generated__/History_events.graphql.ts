/**
 * @generated SignedSource<<412e9a90e3a0c63c65243a1199127cb1>>
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
      readonly requestId: string;
      readonly together: number;
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

(node as any).hash = "b7f1cdda6546de1206d24e0840d2222a";

export default node;
