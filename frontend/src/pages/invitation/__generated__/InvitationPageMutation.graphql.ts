/**
 * @generated SignedSource<<119aa4a67bc4af26b46f7f23a7b344fa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type AcceptInvitationInput = {
  idempotencyKey?: string | null | undefined;
  name?: string | null | undefined;
  password: string;
  token: string;
};
export type InvitationPageMutation$variables = {
  input: AcceptInvitationInput;
};
export type InvitationPageMutation$data = {
  readonly acceptInvitation: {
    readonly expiresAt: string;
  };
};
export type InvitationPageMutation = {
  response: InvitationPageMutation$data;
  variables: InvitationPageMutation$variables;
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
    "concreteType": "AcceptInvitationPayload",
    "kind": "LinkedField",
    "name": "acceptInvitation",
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
    "name": "InvitationPageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "InvitationPageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "24a333731508d3a2dcbccb74558b5dd0",
    "id": null,
    "metadata": {},
    "name": "InvitationPageMutation",
    "operationKind": "mutation",
    "text": "mutation InvitationPageMutation(\n  $input: AcceptInvitationInput!\n) {\n  acceptInvitation(input: $input) {\n    expiresAt\n  }\n}\n"
  }
};
})();

(node as any).hash = "a100d0408bc9e5e25cae47a6303abf9b";

export default node;
