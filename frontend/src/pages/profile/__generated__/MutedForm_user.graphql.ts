/**
 * @generated SignedSource<<3c09824b542ce889b13f13bc37a84e5b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type NotificationKind = "DECISION_ANSWERED" | "DECISION_WAITS" | "GOAL_OFF_TRACK" | "LAUNCH_DECIDED" | "LAUNCH_ITEM_DONE" | "LAUNCH_ITEM_OVERDUE" | "LAUNCH_ITEM_WAITS" | "PROPOSAL_DECIDED" | "PROPOSAL_WAITS" | "QUESTION_ANSWERED" | "QUESTION_WAITS" | "STORY_SENT_BACK" | "WEBHOOK_GAVE_UP";
import { FragmentRefs } from "relay-runtime";
export type MutedForm_user$data = {
  readonly id: string;
  readonly muted: ReadonlyArray<NotificationKind> | null | undefined;
  readonly version: number;
  readonly " $fragmentType": "MutedForm_user";
};
export type MutedForm_user$key = {
  readonly " $data"?: MutedForm_user$data;
  readonly " $fragmentSpreads": FragmentRefs<"MutedForm_user">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MutedForm_user",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "muted",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    }
  ],
  "type": "User",
  "abstractKey": null
};

(node as any).hash = "fb6766daecd642a003cefa930dea4109";

export default node;
