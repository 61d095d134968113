/**
 * @generated SignedSource<<4c9059c714eea0a5409c53e7b49bfef2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Decision = "ACCEPT_STORIES" | "ADMINISTER" | "ANSWER" | "CAPTURE_INSIGHTS" | "CHECK_CRITERIA" | "DISCUSS" | "ESTIMATE" | "LINK_STORIES" | "MOVE_STORIES" | "ORDER_BACKLOG" | "PLAN_SPRINTS" | "PREPARE_LAUNCH" | "PUBLISH_REPORTS" | "RECORD_READINGS" | "SET_GOALS" | "SHAPE_ROADMAP" | "SLICE_FEATURES" | "TRIAGE_INSIGHTS" | "WRITE_STORIES";
export type WebhookState = "GAVE_UP" | "PAUSED" | "RETRYING" | "WORKING";
export type UpdateWebhookInput = {
  decisions?: ReadonlyArray<Decision> | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  paused?: boolean | null | undefined;
  skipMissed?: boolean | null | undefined;
  url?: string | null | undefined;
  version?: number | null | undefined;
};
export type WebhookTableUpdateMutation$variables = {
  input: UpdateWebhookInput;
};
export type WebhookTableUpdateMutation$data = {
  readonly updateWebhook: {
    readonly webhook: {
      readonly behind: number;
      readonly failingSince: string | null | undefined;
      readonly id: string;
      readonly pausedAt: string | null | undefined;
      readonly state: WebhookState;
      readonly version: number;
    };
  };
};
export type WebhookTableUpdateMutation = {
  response: WebhookTableUpdateMutation$data;
  variables: WebhookTableUpdateMutation$variables;
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
    "concreteType": "UpdateWebhookPayload",
    "kind": "LinkedField",
    "name": "updateWebhook",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Webhook",
        "kind": "LinkedField",
        "name": "webhook",
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
            "name": "version",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "state",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "pausedAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "failingSince",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "behind",
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
    "name": "WebhookTableUpdateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "WebhookTableUpdateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "34eea5129a3ed7b92df5c3e34332300a",
    "id": null,
    "metadata": {},
    "name": "WebhookTableUpdateMutation",
    "operationKind": "mutation",
    "text": "mutation WebhookTableUpdateMutation(\n  $input: UpdateWebhookInput!\n) {\n  updateWebhook(input: $input) {\n    webhook {\n      id\n      version\n      state\n      pausedAt\n      failingSince\n      behind\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "21a96f73141d9cc5eac6b5867984d29f";

export default node;
