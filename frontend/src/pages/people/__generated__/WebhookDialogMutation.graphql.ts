/**
 * @generated SignedSource<<131e749db7b8192f3c94555b2dd08b57>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Decision = "ACCEPT_STORIES" | "ADMINISTER" | "ANSWER" | "CAPTURE_INSIGHTS" | "CHECK_CRITERIA" | "DISCUSS" | "ESTIMATE" | "LINK_STORIES" | "MOVE_STORIES" | "ORDER_BACKLOG" | "PLAN_SPRINTS" | "PREPARE_LAUNCH" | "PUBLISH_REPORTS" | "RECORD_READINGS" | "SET_GOALS" | "SHAPE_ROADMAP" | "SLICE_FEATURES" | "TRIAGE_INSIGHTS" | "WRITE_STORIES";
export type CreateWebhookInput = {
  decisions?: ReadonlyArray<Decision> | null | undefined;
  idempotencyKey?: string | null | undefined;
  productId: string;
  url: string;
};
export type WebhookDialogMutation$variables = {
  input: CreateWebhookInput;
};
export type WebhookDialogMutation$data = {
  readonly createWebhook: {
    readonly secret: string | null | undefined;
  };
};
export type WebhookDialogMutation = {
  response: WebhookDialogMutation$data;
  variables: WebhookDialogMutation$variables;
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
    "concreteType": "CreateWebhookPayload",
    "kind": "LinkedField",
    "name": "createWebhook",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "secret",
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
    "name": "WebhookDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "WebhookDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "a3c15af112a5e8972d2e87cdac293ded",
    "id": null,
    "metadata": {},
    "name": "WebhookDialogMutation",
    "operationKind": "mutation",
    "text": "mutation WebhookDialogMutation(\n  $input: CreateWebhookInput!\n) {\n  createWebhook(input: $input) {\n    secret\n  }\n}\n"
  }
};
})();

(node as any).hash = "e3f9f2eb5597172a091ed35a4a3d123a";

export default node;
