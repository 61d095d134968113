/**
 * @generated SignedSource<<1d84144fb400aa81fd957ba6d86955c2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type DeleteWebhookInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type WebhookTableDeleteMutation$variables = {
  input: DeleteWebhookInput;
};
export type WebhookTableDeleteMutation$data = {
  readonly deleteWebhook: {
    readonly product: {
      readonly id: string;
      readonly webhooks: ReadonlyArray<{
        readonly id: string;
      }>;
    };
  };
};
export type WebhookTableDeleteMutation = {
  response: WebhookTableDeleteMutation$data;
  variables: WebhookTableDeleteMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "DeleteWebhookPayload",
    "kind": "LinkedField",
    "name": "deleteWebhook",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Webhook",
            "kind": "LinkedField",
            "name": "webhooks",
            "plural": true,
            "selections": [
              (v1/*:: as any*/)
            ],
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
    "name": "WebhookTableDeleteMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "WebhookTableDeleteMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "c74b2741722d129420dbf7f39334dce4",
    "id": null,
    "metadata": {},
    "name": "WebhookTableDeleteMutation",
    "operationKind": "mutation",
    "text": "mutation WebhookTableDeleteMutation(\n  $input: DeleteWebhookInput!\n) {\n  deleteWebhook(input: $input) {\n    product {\n      id\n      webhooks {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "39d6e19465e606532cfb26a59f046c46";

export default node;
