/**
 * @generated SignedSource<<46e92629eef0f3fe42510cc6dae45bb2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
import { FragmentRefs } from "relay-runtime";
export type questions_question$data = {
  readonly author: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly body: string;
  readonly createdAt: string;
  readonly hat: RoleKind | null | undefined;
  readonly id: string;
  readonly subject: {
    readonly id: string;
    readonly key?: string;
    readonly name?: string;
    readonly title?: string;
  };
  readonly " $fragmentType": "questions_question";
};
export type questions_question$key = {
  readonly " $data"?: questions_question$data;
  readonly " $fragmentSpreads": FragmentRefs<"questions_question">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "questions_question"
};

(node as any).hash = "07125b9528be81b4e63a353ee3f86fe4";

export default node;
