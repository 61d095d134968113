/**
 * @generated SignedSource<<5ff0a3b8e1499e0854a2dd47eb15efeb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type TickLaunchItemInput = {
  done: boolean;
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type useLaunchTickMutation$variables = {
  input: TickLaunchItemInput;
};
export type useLaunchTickMutation$data = {
  readonly tickLaunchItem: {
    readonly item: {
      readonly done: boolean;
      readonly doneAt: string | null | undefined;
      readonly doneBy: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly id: string;
      readonly version: number;
    };
  };
};
export type useLaunchTickMutation$rawResponse = {
  readonly tickLaunchItem: {
    readonly item: {
      readonly done: boolean;
      readonly doneAt: string | null | undefined;
      readonly doneBy: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly id: string;
      readonly version: number;
    };
  };
};
export type useLaunchTickMutation = {
  rawResponse: useLaunchTickMutation$rawResponse;
  response: useLaunchTickMutation$data;
  variables: useLaunchTickMutation$variables;
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
    "concreteType": "TickLaunchItemPayload",
    "kind": "LinkedField",
    "name": "tickLaunchItem",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "LaunchItem",
        "kind": "LinkedField",
        "name": "item",
        "plural": false,
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
            "name": "done",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "doneAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "User",
            "kind": "LinkedField",
            "name": "doneBy",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "name",
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
    "name": "useLaunchTickMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useLaunchTickMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "4e45d37dfa1f22727c6380de6f599a62",
    "id": null,
    "metadata": {},
    "name": "useLaunchTickMutation",
    "operationKind": "mutation",
    "text": "mutation useLaunchTickMutation(\n  $input: TickLaunchItemInput!\n) {\n  tickLaunchItem(input: $input) {\n    item {\n      id\n      version\n      done\n      doneAt\n      doneBy {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "3dc2331dabb5d2383f88bf5bcfe350d7";

export default node;
