/**
 * @generated SignedSource<<c6c06608225a16a005534eeee47b1154>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
import { FragmentRefs } from "relay-runtime";
export type Waiting_question$data = {
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
  readonly " $fragmentType": "Waiting_question";
};
export type Waiting_question$key = {
  readonly " $data"?: Waiting_question$data;
  readonly " $fragmentSpreads": FragmentRefs<"Waiting_question">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "Waiting_question"
};

(node as any).hash = "0a6ab2c682b3e56211bf8d21bb3f6c2e";

export default node;
