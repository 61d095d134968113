/**
 * @generated SignedSource<<2a7cec3c2104b515a5ab13b947e1699d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type NotificationKind = "DECISION_ANSWERED" | "DECISION_WAITS" | "GOAL_OFF_TRACK" | "LAUNCH_DECIDED" | "LAUNCH_ITEM_DONE" | "LAUNCH_ITEM_OVERDUE" | "LAUNCH_ITEM_WAITS" | "PROPOSAL_DECIDED" | "PROPOSAL_WAITS" | "QUESTION_ANSWERED" | "QUESTION_WAITS" | "STORY_SENT_BACK" | "WEBHOOK_GAVE_UP";
export type UpdateProfileInput = {
  idempotencyKey?: string | null | undefined;
  muted?: ReadonlyArray<NotificationKind> | null | undefined;
  name?: string | null | undefined;
  version?: number | null | undefined;
};
export type MutedFormMutation$variables = {
  input: UpdateProfileInput;
};
export type MutedFormMutation$data = {
  readonly updateProfile: {
    readonly user: {
      readonly id: string;
      readonly muted: ReadonlyArray<NotificationKind> | null | undefined;
      readonly version: number;
    };
  };
};
export type MutedFormMutation$rawResponse = {
  readonly updateProfile: {
    readonly user: {
      readonly id: string;
      readonly muted: ReadonlyArray<NotificationKind> | null | undefined;
      readonly version: number;
    };
  };
};
export type MutedFormMutation = {
  rawResponse: MutedFormMutation$rawResponse;
  response: MutedFormMutation$data;
  variables: MutedFormMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "UpdateProfilePayload",
    "kind": "LinkedField",
    "name": "updateProfile",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "user",
        "plural": false,
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
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "MutedFormMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "MutedFormMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "c41a81e67079e0e24892d27ed05c8389",
    "id": null,
    "metadata": {},
    "name": "MutedFormMutation",
    "operationKind": "mutation",
    "text": "mutation MutedFormMutation(\n  $input: UpdateProfileInput!\n) {\n  updateProfile(input: $input) {\n    user {\n      id\n      muted\n      version\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "16b6e9bade5e0a9d98859e61539c522b";

export default node;
