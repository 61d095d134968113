/**
 * @generated SignedSource<<85bb4927e4c84d9e74a17686a146638b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
export type sessionRefreshMutation$variables = Record<PropertyKey, never>;
export type sessionRefreshMutation$data = {
  readonly refreshSession: {
    readonly accessToken: string;
    readonly viewer: {
      readonly id: string;
      readonly initials: string;
      readonly name: string;
      readonly roles: ReadonlyArray<{
        readonly id: string;
        readonly kind: RoleKind;
        readonly product: {
          readonly id: string;
          readonly key: string;
        } | null | undefined;
      }>;
    };
  };
};
export type sessionRefreshMutation = {
  response: sessionRefreshMutation$data;
  variables: sessionRefreshMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "input",
        "value": {}
      }
    ],
    "concreteType": "RefreshSessionPayload",
    "kind": "LinkedField",
    "name": "refreshSession",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "accessToken",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
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
            "concreteType": "Role",
            "kind": "LinkedField",
            "name": "roles",
            "plural": true,
            "selections": [
              (v0/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "kind",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "product",
                "plural": false,
                "selections": [
                  (v0/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "key",
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
    ],
    "storageKey": "refreshSession(input:{})"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "sessionRefreshMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "sessionRefreshMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "619445bf3ffb2a870b09becd81acab2c",
    "id": null,
    "metadata": {},
    "name": "sessionRefreshMutation",
    "operationKind": "mutation",
    "text": "mutation sessionRefreshMutation {\n  refreshSession(input: {}) {\n    accessToken\n    viewer {\n      id\n      name\n      initials\n      roles {\n        id\n        kind\n        product {\n          id\n          key\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "700b0e23e1d89d8111191531ea426733";

export default node;
