/**
 * @generated SignedSource<<176635e21a6505122a7ff09b9c9ed4eb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type ReadNotificationsInput = {
  idempotencyKey?: string | null | undefined;
  ids?: ReadonlyArray<string> | null | undefined;
  productId?: string | null | undefined;
  read?: boolean | null | undefined;
  upTo?: string | null | undefined;
};
export type readingMutation$variables = {
  input: ReadNotificationsInput;
};
export type readingMutation$data = {
  readonly readNotifications: {
    readonly notifications: ReadonlyArray<{
      readonly id: string;
      readonly read: boolean;
    }>;
  };
};
export type readingMutation$rawResponse = {
  readonly readNotifications: {
    readonly notifications: ReadonlyArray<{
      readonly id: string;
      readonly read: boolean;
    }>;
  };
};
export type readingMutation = {
  rawResponse: readingMutation$rawResponse;
  response: readingMutation$data;
  variables: readingMutation$variables;
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
    "concreteType": "ReadNotificationsPayload",
    "kind": "LinkedField",
    "name": "readNotifications",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Notification",
        "kind": "LinkedField",
        "name": "notifications",
        "plural": true,
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
            "name": "read",
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
    "name": "readingMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "readingMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "043449d760cf73c8241531903316464d",
    "id": null,
    "metadata": {},
    "name": "readingMutation",
    "operationKind": "mutation",
    "text": "mutation readingMutation(\n  $input: ReadNotificationsInput!\n) {\n  readNotifications(input: $input) {\n    notifications {\n      id\n      read\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "9c0190c95a55ddd0053d6806956d2c65";

export default node;
