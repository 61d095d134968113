/**
 * @generated SignedSource<<1148302118c8b154d13ed9352a37dd3d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Decision = "ACCEPT_STORIES" | "ADMINISTER" | "ANSWER" | "CAPTURE_INSIGHTS" | "CHECK_CRITERIA" | "DISCUSS" | "ESTIMATE" | "LINK_STORIES" | "MOVE_STORIES" | "ORDER_BACKLOG" | "PLAN_SPRINTS" | "PREPARE_LAUNCH" | "PUBLISH_REPORTS" | "RECORD_READINGS" | "SET_GOALS" | "SHAPE_ROADMAP" | "SLICE_FEATURES" | "TRIAGE_INSIGHTS" | "WRITE_STORIES";
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
export type CreateServiceTokenInput = {
  costPerMinute?: number | null | undefined;
  decisions?: ReadonlyArray<Decision> | null | undefined;
  expiresAt?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  name: string;
  productId?: string | null | undefined;
  readOnly?: boolean | null | undefined;
  requestsPerMinute?: number | null | undefined;
  role: RoleKind;
};
export type ServiceTokenDialogMutation$variables = {
  input: CreateServiceTokenInput;
};
export type ServiceTokenDialogMutation$data = {
  readonly createServiceToken: {
    readonly secret: string | null | undefined;
  };
};
export type ServiceTokenDialogMutation = {
  response: ServiceTokenDialogMutation$data;
  variables: ServiceTokenDialogMutation$variables;
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
    "concreteType": "CreateServiceTokenPayload",
    "kind": "LinkedField",
    "name": "createServiceToken",
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
    "name": "ServiceTokenDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ServiceTokenDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "a01a77195b05f2611fdf00b4c3e9e998",
    "id": null,
    "metadata": {},
    "name": "ServiceTokenDialogMutation",
    "operationKind": "mutation",
    "text": "mutation ServiceTokenDialogMutation(\n  $input: CreateServiceTokenInput!\n) {\n  createServiceToken(input: $input) {\n    secret\n  }\n}\n"
  }
};
})();

(node as any).hash = "9887ed020215cfb9cd4a7c35db289101";

export default node;
