/**
 * @generated SignedSource<<46454f50dca27ef1d863be0e0853284f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Decision = "ACCEPT_STORIES" | "ADMINISTER" | "ANSWER" | "CAPTURE_INSIGHTS" | "CHECK_CRITERIA" | "DISCUSS" | "ESTIMATE" | "LINK_STORIES" | "MOVE_STORIES" | "ORDER_BACKLOG" | "PLAN_SPRINTS" | "PREPARE_LAUNCH" | "PUBLISH_REPORTS" | "RECORD_READINGS" | "SET_GOALS" | "SHAPE_ROADMAP" | "SLICE_FEATURES" | "TRIAGE_INSIGHTS" | "WRITE_STORIES";
export type UpdateWebhookInput = {
  decisions?: ReadonlyArray<Decision> | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  paused?: boolean | null | undefined;
  skipMissed?: boolean | null | undefined;
  url?: string | null | undefined;
  version?: number | null | undefined;
};
export type WebhookDialogUpdateMutation$variables = {
  input: UpdateWebhookInput;
};
export type WebhookDialogUpdateMutation$data = {
  readonly updateWebhook: {
    readonly webhook: {
      readonly decisions: ReadonlyArray<Decision>;
      readonly id: string;
      readonly url: string;
      readonly version: number;
    };
  };
};
export type WebhookDialogUpdateMutation = {
  response: WebhookDialogUpdateMutation$data;
  variables: WebhookDialogUpdateMutation$variables;
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
            "name": "url",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "decisions",
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
    "name": "WebhookDialogUpdateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "WebhookDialogUpdateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "4ec2fd0a5b452dc71fa01901eed75362",
    "id": null,
    "metadata": {},
    "name": "WebhookDialogUpdateMutation",
    "operationKind": "mutation",
    "text": "mutation WebhookDialogUpdateMutation(\n  $input: UpdateWebhookInput!\n) {\n  updateWebhook(input: $input) {\n    webhook {\n      id\n      version\n      url\n      decisions\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2437755b51417008a2e191e99aae5ba0";

export default node;
