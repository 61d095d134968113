/**
 * @generated SignedSource<<0c52e7c248dc44a0f98bac27938245d9>>
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
export type RemoveWebhookMutation$variables = {
  input: DeleteWebhookInput;
};
export type RemoveWebhookMutation$data = {
  readonly deleteWebhook: {
    readonly product: {
      readonly id: string;
      readonly webhooks: ReadonlyArray<{
        readonly id: string;
      }>;
    };
  };
};
export type RemoveWebhookMutation = {
  response: RemoveWebhookMutation$data;
  variables: RemoveWebhookMutation$variables;
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
    "name": "RemoveWebhookMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RemoveWebhookMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "8fcb3932d15b9b0817a2e4793dbbf2af",
    "id": null,
    "metadata": {},
    "name": "RemoveWebhookMutation",
    "operationKind": "mutation",
    "text": "mutation RemoveWebhookMutation(\n  $input: DeleteWebhookInput!\n) {\n  deleteWebhook(input: $input) {\n    product {\n      id\n      webhooks {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "5d128e26c78fad1336b6f90578f0f9e6";

export default node;
