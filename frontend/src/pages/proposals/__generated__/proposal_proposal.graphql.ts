/**
 * @generated SignedSource<<7949917b4d1e61822617198b0deb57a3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type ProposalState = "ACCEPTED" | "DECLINED" | "EXPIRED" | "OPEN" | "OUTDATED" | "UNDONE" | "WITHDRAWN";
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
import { FragmentRefs } from "relay-runtime";
export type proposal_proposal$data = {
  readonly answer: string;
  readonly author: {
    readonly id: string;
    readonly initials: string;
    readonly name: string;
  } | null | undefined;
  readonly changes: ReadonlyArray<{
    readonly entity: {
      readonly id: string;
      readonly key?: string;
      readonly metric?: {
        readonly unit: string;
      };
      readonly name?: string;
      readonly title?: string;
    } | null | undefined;
    readonly fields: ReadonlyArray<{
      readonly current: string | null | undefined;
      readonly field: string;
      readonly from: string | null | undefined;
      readonly outdated: boolean;
      readonly to: string | null | undefined;
    }>;
    readonly subject: {
      readonly id: string;
      readonly key?: string;
      readonly title?: string;
    } | null | undefined;
  }>;
  readonly createdAt: string;
  readonly decidedAt: string | null | undefined;
  readonly decidedBy: {
    readonly name: string;
  } | null | undefined;
  readonly decidedHat: RoleKind | null | undefined;
  readonly expiresAt: string | null | undefined;
  readonly hat: RoleKind | null | undefined;
  readonly id: string;
  readonly input: string;
  readonly reason: string;
  readonly state: ProposalState;
  readonly version: number;
  readonly viewerCan: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly " $fragmentType": "proposal_proposal";
};
export type proposal_proposal$key = {
  readonly " $data"?: proposal_proposal$data;
  readonly " $fragmentSpreads": FragmentRefs<"proposal_proposal">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "proposal_proposal"
};

(node as any).hash = "53f9fc10665b7d9609a931521bc5e8f2";

export default node;
