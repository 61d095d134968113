/**
 * @generated SignedSource<<73d90aae20a4f4cc7ad9b711311e82c0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Decision = "ACCEPT_STORIES" | "ADMINISTER" | "ANSWER" | "CAPTURE_INSIGHTS" | "CHECK_CRITERIA" | "DISCUSS" | "ESTIMATE" | "LINK_STORIES" | "MOVE_STORIES" | "ORDER_BACKLOG" | "PLAN_SPRINTS" | "PREPARE_LAUNCH" | "PUBLISH_REPORTS" | "RECORD_READINGS" | "SET_GOALS" | "SHAPE_ROADMAP" | "SLICE_FEATURES" | "TRIAGE_INSIGHTS" | "WRITE_STORIES";
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
export type CreateTokenInput = {
  costPerMinute?: number | null | undefined;
  decisions?: ReadonlyArray<Decision> | null | undefined;
  expiresAt?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  name: string;
  productId?: string | null | undefined;
  readOnly?: boolean | null | undefined;
  requestsPerMinute?: number | null | undefined;
  role?: RoleKind | null | undefined;
};
export type TokenDialogMutation$variables = {
  input: CreateTokenInput;
};
export type TokenDialogMutation$data = {
  readonly createToken: {
    readonly secret: string | null | undefined;
  };
};
export type TokenDialogMutation = {
  response: TokenDialogMutation$data;
  variables: TokenDialogMutation$variables;
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
    "concreteType": "CreateTokenPayload",
    "kind": "LinkedField",
    "name": "createToken",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "secret",
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
    "name": "TokenDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TokenDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "7b3b769f57f9024f3fc1d8b15c3b7d44",
    "id": null,
    "metadata": {},
    "name": "TokenDialogMutation",
    "operationKind": "mutation",
    "text": "mutation TokenDialogMutation(\n  $input: CreateTokenInput!\n) {\n  createToken(input: $input) {\n    secret\n  }\n}\n"
  }
};
})();

(node as any).hash = "d2f1e7433467798f961ebbf99c027f20";

export default node;
