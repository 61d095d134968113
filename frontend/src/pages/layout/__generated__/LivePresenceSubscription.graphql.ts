/**
 * @generated SignedSource<<a032f5a2beecc50598d73bb8a95a0eee>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type LivePresenceSubscription$variables = {
  at?: string | null | undefined;
  editing?: string | null | undefined;
  product: string;
};
export type LivePresenceSubscription$data = {
  readonly presence: ReadonlyArray<{
    readonly at: string | null | undefined;
    readonly editing: string | null | undefined;
    readonly user: {
      readonly id: string;
      readonly initials: string;
      readonly name: string;
    };
  }>;
};
export type LivePresenceSubscription = {
  response: LivePresenceSubscription$data;
  variables: LivePresenceSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "at"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "editing"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "product"
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "at",
        "variableName": "at"
      },
      {
        "kind": "Variable",
        "name": "editing",
        "variableName": "editing"
      },
      {
        "kind": "Variable",
        "name": "product",
        "variableName": "product"
      }
    ],
    "concreteType": "Presence",
    "kind": "LinkedField",
    "name": "presence",
    "plural": true,
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
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "at",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "editing",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "LivePresenceSubscription",
    "selections": (v3/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v2/*:: as any*/),
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "LivePresenceSubscription",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "54a5b3b6224b61393a2fc7dfc813bd8b",
    "id": null,
    "metadata": {},
    "name": "LivePresenceSubscription",
    "operationKind": "subscription",
    "text": "subscription LivePresenceSubscription(\n  $product: ID!\n  $at: ID\n  $editing: String\n) {\n  presence(product: $product, at: $at, editing: $editing) {\n    user {\n      id\n      name\n      initials\n    }\n    at\n    editing\n  }\n}\n"
  }
};
})();

(node as any).hash = "36a22c6caf0031fa02c9facfd9004764";

export default node;
