/**
 * @generated SignedSource<<a4a39c879a93c615b10de53b65f77394>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type CreateWorkspaceInput = {
  idempotencyKey?: string | null | undefined;
  name: string;
  person: FirstPersonInput;
  product: FirstProductInput;
  token: string;
};
export type FirstProductInput = {
  key: string;
  name: string;
};
export type FirstPersonInput = {
  email: string;
  name: string;
  password: string;
};
export type WelcomePageMutation$variables = {
  input: CreateWorkspaceInput;
};
export type WelcomePageMutation$data = {
  readonly createWorkspace: {
    readonly product: {
      readonly key: string;
    };
  };
};
export type WelcomePageMutation = {
  response: WelcomePageMutation$data;
  variables: WelcomePageMutation$variables;
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
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "WelcomePageMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CreateWorkspacePayload",
        "kind": "LinkedField",
        "name": "createWorkspace",
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
              (v2/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "WelcomePageMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CreateWorkspacePayload",
        "kind": "LinkedField",
        "name": "createWorkspace",
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
              (v2/*:: as any*/),
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
    ]
  },
  "params": {
    "cacheID": "5ffaa3d053cac47b052758b813c6db4a",
    "id": null,
    "metadata": {},
    "name": "WelcomePageMutation",
    "operationKind": "mutation",
    "text": "mutation WelcomePageMutation(\n  $input: CreateWorkspaceInput!\n) {\n  createWorkspace(input: $input) {\n    product {\n      key\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "cef3101e7743456931d08ad71bfb234a";

export default node;
