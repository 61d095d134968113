/**
 * @generated SignedSource<<69199249a56afabe33a4d2f429d45665>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type CreateSignInLinkInput = {
  idempotencyKey?: string | null | undefined;
  userId: string;
};
export type PersonSideLinkMutation$variables = {
  input: CreateSignInLinkInput;
};
export type PersonSideLinkMutation$data = {
  readonly createSignInLink: {
    readonly expiresAt: string;
    readonly mailed: boolean | null | undefined;
    readonly path: string | null | undefined;
    readonly user: {
      readonly id: string;
      readonly invitationExpiresAt: string | null | undefined;
    };
  };
};
export type PersonSideLinkMutation = {
  response: PersonSideLinkMutation$data;
  variables: PersonSideLinkMutation$variables;
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
    "concreteType": "CreateSignInLinkPayload",
    "kind": "LinkedField",
    "name": "createSignInLink",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "path",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "mailed",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "expiresAt",
        "storageKey": null
      },
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
            "name": "invitationExpiresAt",
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
    "name": "PersonSideLinkMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PersonSideLinkMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "59223e7a77b75c39763a77c8a7942274",
    "id": null,
    "metadata": {},
    "name": "PersonSideLinkMutation",
    "operationKind": "mutation",
    "text": "mutation PersonSideLinkMutation(\n  $input: CreateSignInLinkInput!\n) {\n  createSignInLink(input: $input) {\n    path\n    mailed\n    expiresAt\n    user {\n      id\n      invitationExpiresAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "aabe0087b29b95935a3a89e36154cae8";

export default node;
