/**
 * @generated SignedSource<<223c08fddb06fafd2e0ee70dc50f221d>>
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
export type ProfilePageMutation$variables = {
  input: UpdateProfileInput;
};
export type ProfilePageMutation$data = {
  readonly updateProfile: {
    readonly user: {
      readonly id: string;
      readonly initials: string;
      readonly name: string;
      readonly version: number;
    };
  };
};
export type ProfilePageMutation = {
  response: ProfilePageMutation$data;
  variables: ProfilePageMutation$variables;
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
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "initials",
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
    "name": "ProfilePageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ProfilePageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "f6f2d8d82493e705883d9dfdca0487f6",
    "id": null,
    "metadata": {},
    "name": "ProfilePageMutation",
    "operationKind": "mutation",
    "text": "mutation ProfilePageMutation(\n  $input: UpdateProfileInput!\n) {\n  updateProfile(input: $input) {\n    user {\n      id\n      name\n      initials\n      version\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "b9d47e7006ecbda142bdeffbb2ac5f70";

export default node;
