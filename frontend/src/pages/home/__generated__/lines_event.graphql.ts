/**
 * @generated SignedSource<<2081231177ad310a3d4b6d5b360ed494>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
import { FragmentRefs } from "relay-runtime";
export type lines_event$data = {
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
  readonly entity: {
    readonly put: {
      readonly " $fragmentSpreads": FragmentRefs<"proposal_proposal">;
    } | null | undefined;
  } | null | undefined;
  readonly entityId: string;
  readonly hat: RoleKind | null | undefined;
  readonly id: string;
  readonly number: number;
  readonly proposal: {
    readonly author: {
      readonly name: string;
    } | null | undefined;
  } | null | undefined;
  readonly reason: string;
  readonly requestId: string;
  readonly subjectId: string;
  readonly token: string | null | undefined;
  readonly " $fragmentType": "lines_event";
};
export type lines_event$key = {
  readonly " $data"?: lines_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"lines_event">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "lines_event"
};

(node as any).hash = "32ccae1d157c60379df3df9a20ccde1d";

export default node;
