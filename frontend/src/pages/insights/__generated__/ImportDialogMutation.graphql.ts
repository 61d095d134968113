/**
 * @generated SignedSource<<91abc70e2443ff859161e0c6c2be3b4e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type InsightSeverity = "ANNOYS" | "DELAYS" | "STOPS";
export type InsightSource = "ANALYTICS" | "FORM" | "INTERVIEW" | "OTHER" | "REVIEW" | "SALES" | "SUPPORT";
export type CaptureInsightsInput = {
  idempotencyKey?: string | null | undefined;
  insights: ReadonlyArray<InsightInput>;
  productId: string;
};
export type InsightInput = {
  customer?: string | null | undefined;
  email?: string | null | undefined;
  externalId?: string | null | undefined;
  link?: string | null | undefined;
  occurredAt?: string | null | undefined;
  pain?: string | null | undefined;
  segment?: string | null | undefined;
  severity?: InsightSeverity | null | undefined;
  source?: InsightSource | null | undefined;
  words: string;
};
export type ImportDialogMutation$variables = {
  input: CaptureInsightsInput;
};
export type ImportDialogMutation$data = {
  readonly captureInsights: {
    readonly newIds: ReadonlyArray<string>;
  };
};
export type ImportDialogMutation = {
  response: ImportDialogMutation$data;
  variables: ImportDialogMutation$variables;
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
    "concreteType": "CaptureInsightsPayload",
    "kind": "LinkedField",
    "name": "captureInsights",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "newIds",
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
    "name": "ImportDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ImportDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "79327ddaef82bcd8c2b6d3cc2ec89eaa",
    "id": null,
    "metadata": {},
    "name": "ImportDialogMutation",
    "operationKind": "mutation",
    "text": "mutation ImportDialogMutation(\n  $input: CaptureInsightsInput!\n) {\n  captureInsights(input: $input) {\n    newIds\n  }\n}\n"
  }
};
})();

(node as any).hash = "ad971734aced18a611f8a53c6ac414e1";

export default node;
