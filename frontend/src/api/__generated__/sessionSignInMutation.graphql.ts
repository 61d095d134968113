/**
 * @generated SignedSource<<7dea2d8f3ce4a54f93ffd131cbf99368>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type SignInInput = {
  email: string;
  idempotencyKey?: string | null | undefined;
  password: string;
};
export type sessionSignInMutation$variables = {
  input: SignInInput;
};
export type sessionSignInMutation$data = {
  readonly signIn: {
    readonly expiresAt: string;
  };
};
export type sessionSignInMutation = {
  response: sessionSignInMutation$data;
  variables: sessionSignInMutation$variables;
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
    "concreteType": "SignInPayload",
    "kind": "LinkedField",
    "name": "signIn",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "expiresAt",
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
    "name": "sessionSignInMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "sessionSignInMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "c0fcb6ef51a4bbea1f13b7a7484a82ea",
    "id": null,
    "metadata": {},
    "name": "sessionSignInMutation",
    "operationKind": "mutation",
    "text": "mutation sessionSignInMutation(\n  $input: SignInInput!\n) {\n  signIn(input: $input) {\n    expiresAt\n  }\n}\n"
  }
};
})();

(node as any).hash = "8325304e924b6ed1eb7cf630ab1bc42e";

export default node;
