/**
 * @generated SignedSource<<4fe5cf01f5c348107fec3291003210bb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type NotificationKind = "DECISION_ANSWERED" | "DECISION_WAITS" | "GOAL_OFF_TRACK" | "LAUNCH_DECIDED" | "LAUNCH_ITEM_DONE" | "LAUNCH_ITEM_OVERDUE" | "LAUNCH_ITEM_WAITS" | "PROPOSAL_DECIDED" | "PROPOSAL_WAITS" | "QUESTION_ANSWERED" | "QUESTION_WAITS" | "STORY_SENT_BACK" | "WEBHOOK_GAVE_UP";
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
import { FragmentRefs } from "relay-runtime";
export type news_notification$data = {
  readonly event: {
    readonly action: string;
    readonly actor: {
      readonly name: string;
    } | null | undefined;
    readonly at: string;
    readonly entity: {
      readonly answer?: {
        readonly body: string;
      } | null | undefined;
      readonly body?: string;
      readonly decided?: string;
      readonly due?: string | null | undefined;
      readonly open?: boolean;
      readonly question?: string;
      readonly task?: string;
      readonly url?: string;
      readonly value?: number;
    } | null | undefined;
    readonly hat: RoleKind | null | undefined;
    readonly reason: string;
    readonly token: string | null | undefined;
  };
  readonly id: string;
  readonly kind: NotificationKind;
  readonly read: boolean;
  readonly subject: {
    readonly decided: {
      readonly " $fragmentSpreads": FragmentRefs<"proposal_proposal">;
    } | null | undefined;
    readonly headline?: string;
    readonly id: string;
    readonly key?: string;
    readonly metric?: {
      readonly name: string;
      readonly unit: string;
    };
    readonly name?: string;
    readonly title?: string;
  } | null | undefined;
  readonly " $fragmentType": "news_notification";
};
export type news_notification$key = {
  readonly " $data"?: news_notification$data;
  readonly " $fragmentSpreads": FragmentRefs<"news_notification">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "news_notification"
};

(node as any).hash = "9cc75d5c4ff8c792f9b3c3012519203d";

export default node;
