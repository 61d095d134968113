/**
 * @generated SignedSource<<b936a5ded9d1f4f6073db570d12d584f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
export type GrantRoleInput = {
  idempotencyKey?: string | null | undefined;
  kind: RoleKind;
  productId?: string | null | undefined;
  userId: string;
};
export type ProductDialogGrantMutation$variables = {
  input: GrantRoleInput;
};
export type ProductDialogGrantMutation$data = {
  readonly grantRole: {
    readonly role: {
      readonly id: string;
    };
  };
};
export type ProductDialogGrantMutation = {
  response: ProductDialogGrantMutation$data;
  variables: ProductDialogGrantMutation$variables;
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
    "concreteType": "GrantRolePayload",
    "kind": "LinkedField",
    "name": "grantRole",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Role",
        "kind": "LinkedField",
        "name": "role",
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ProductDialogGrantMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ProductDialogGrantMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "1db03063854cafc73d7d84dd75f5c577",
    "id": null,
    "metadata": {},
    "name": "ProductDialogGrantMutation",
    "operationKind": "mutation",
    "text": "mutation ProductDialogGrantMutation(\n  $input: GrantRoleInput!\n) {\n  grantRole(input: $input) {\n    role {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1480c51fef864fb47dc90b577e45da5e";

export default node;
