/**
 * @generated SignedSource<<e780d3db04e04d0a7ca8d9c800c6a39c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type WebhookTableTestQuery$variables = Record<PropertyKey, never>;
export type WebhookTableTestQuery$data = {
  readonly product: {
    readonly " $fragmentSpreads": FragmentRefs<"WebhookTable_product">;
  } | null | undefined;
};
export type WebhookTableTestQuery = {
  response: WebhookTableTestQuery$data;
  variables: WebhookTableTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "key",
    "value": "CHK"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "ID"
},
v3 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v4 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Int"
},
v5 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "Time"
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "WebhookTableTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "WebhookTable_product"
          }
        ],
        "storageKey": "product(key:\"CHK\")"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "WebhookTableTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "key",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Webhook",
            "kind": "LinkedField",
            "name": "webhooks",
            "plural": true,
            "selections": [
              (v1/*:: as any*/),
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
        "storageKey": "product(key:\"CHK\")"
      }
    ]
  },
  "params": {
    "cacheID": "b4cda543a02588e92556b341e8aa501f",
    "id": null,
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "product": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Product"
        },
        "product.id": (v2/*:: as any*/),
        "product.key": (v3/*:: as any*/),
        "product.webhooks": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "Webhook"
        },
        "product.webhooks.behind": (v4/*:: as any*/),
        "product.webhooks.decisions": {
          "enumValues": [
            "SET_GOALS",
            "RECORD_READINGS",
            "SHAPE_ROADMAP",
            "SLICE_FEATURES",
            "PREPARE_LAUNCH",
            "CAPTURE_INSIGHTS",
            "TRIAGE_INSIGHTS",
            "WRITE_STORIES",
            "LINK_STORIES",
            "ORDER_BACKLOG",
            "PLAN_SPRINTS",
            "ESTIMATE",
            "MOVE_STORIES",
            "CHECK_CRITERIA",
            "ACCEPT_STORIES",
            "DISCUSS",
            "ANSWER",
            "PUBLISH_REPORTS",
            "ADMINISTER"
          ],
          "nullable": false,
          "plural": true,
          "type": "Decision"
        },
        "product.webhooks.failingSince": (v5/*:: as any*/),
        "product.webhooks.id": (v2/*:: as any*/),
        "product.webhooks.pausedAt": (v5/*:: as any*/),
        "product.webhooks.state": {
          "enumValues": [
            "WORKING",
            "RETRYING",
            "PAUSED",
            "GAVE_UP"
          ],
          "nullable": false,
          "plural": false,
          "type": "WebhookState"
        },
        "product.webhooks.url": (v3/*:: as any*/),
        "product.webhooks.version": (v4/*:: as any*/)
      }
    },
    "name": "WebhookTableTestQuery",
    "operationKind": "query",
    "text": "query WebhookTableTestQuery {\n  product(key: \"CHK\") {\n    ...WebhookTable_product\n    id\n  }\n}\n\nfragment WebhookTable_product on Product {\n  id\n  key\n  webhooks {\n    id\n    version\n    url\n    decisions\n    state\n    pausedAt\n    failingSince\n    behind\n  }\n}\n"
  }
};
})();

(node as any).hash = "2c6706292eca8a46b77d725e258487e3";

export default node;
