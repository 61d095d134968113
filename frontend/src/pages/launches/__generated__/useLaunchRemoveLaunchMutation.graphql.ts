/**
 * @generated SignedSource<<0d1360b933967cfb08af0ba5acb4ffc9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type RemoveLaunchInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type useLaunchRemoveLaunchMutation$variables = {
  input: RemoveLaunchInput;
};
export type useLaunchRemoveLaunchMutation$data = {
  readonly removeLaunch: {
    readonly deletedLaunchId: string;
    readonly feature: {
      readonly id: string;
      readonly launch: {
        readonly id: string;
      } | null | undefined;
    };
  };
};
export type useLaunchRemoveLaunchMutation = {
  response: useLaunchRemoveLaunchMutation$data;
  variables: useLaunchRemoveLaunchMutation$variables;
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
    "concreteType": "RemoveLaunchPayload",
    "kind": "LinkedField",
    "name": "removeLaunch",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "deletedLaunchId",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Feature",
        "kind": "LinkedField",
        "name": "feature",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Launch",
            "kind": "LinkedField",
            "name": "launch",
            "plural": false,
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
    "name": "useLaunchRemoveLaunchMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useLaunchRemoveLaunchMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "2cc8a01c69df7408199f21e76de83ce2",
    "id": null,
    "metadata": {},
    "name": "useLaunchRemoveLaunchMutation",
    "operationKind": "mutation",
    "text": "mutation useLaunchRemoveLaunchMutation(\n  $input: RemoveLaunchInput!\n) {\n  removeLaunch(input: $input) {\n    deletedLaunchId\n    feature {\n      id\n      launch {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "096a7ebc9b32d30eaed9fcf46166b33c";

export default node;
