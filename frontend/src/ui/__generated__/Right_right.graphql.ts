/**
 * @generated SignedSource<<abf3b58cc97641f38224f66d32da8ff4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type May = "DECIDE" | "PROPOSE" | "READ";
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
import { FragmentRefs } from "relay-runtime";
export type Right_right$data = {
  readonly decidedBy: ReadonlyArray<RoleKind>;
  readonly may: May;
  readonly otherHat: RoleKind | null | undefined;
  readonly people: ReadonlyArray<{
    readonly name: string;
  }>;
  readonly whyNot: string | null | undefined;
  readonly " $fragmentType": "Right_right";
};
export type Right_right$key = {
  readonly " $data"?: Right_right$data;
  readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "Right_right"
};

(node as any).hash = "0f707c2603b438e734d8844623fbe81a";

export default node;
