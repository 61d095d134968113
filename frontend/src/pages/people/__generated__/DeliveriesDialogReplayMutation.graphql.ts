/**
 * @generated SignedSource<<48579f3094a365bdaad434973fa6f708>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type ReplayDeliveryInput = {
  deliveryId: string;
  idempotencyKey?: string | null | undefined;
};
export type DeliveriesDialogReplayMutation$variables = {
  input: ReplayDeliveryInput;
};
export type DeliveriesDialogReplayMutation$data = {
  readonly replayDelivery: {
    readonly deliveryEdge: {
      readonly node: {
        readonly id: string;
      };
    };
  };
};
export type DeliveriesDialogReplayMutation = {
  response: DeliveriesDialogReplayMutation$data;
  variables: DeliveriesDialogReplayMutation$variables;
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
    "concreteType": "ReplayDeliveryPayload",
    "kind": "LinkedField",
    "name": "replayDelivery",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "WebhookDeliveryEdge",
        "kind": "LinkedField",
        "name": "deliveryEdge",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "WebhookDelivery",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "id",
                "storageKey": null
              }
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
    "name": "DeliveriesDialogReplayMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DeliveriesDialogReplayMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "70e4b664a7a97953358e9d402877c829",
    "id": null,
    "metadata": {},
    "name": "DeliveriesDialogReplayMutation",
    "operationKind": "mutation",
    "text": "mutation DeliveriesDialogReplayMutation(\n  $input: ReplayDeliveryInput!\n) {\n  replayDelivery(input: $input) {\n    deliveryEdge {\n      node {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "9bf1f0518057cefba84d65752a03285f";

export default node;
