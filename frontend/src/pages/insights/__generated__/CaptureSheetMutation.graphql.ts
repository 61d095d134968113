/**
 * @generated SignedSource<<4f03c928cf6ff15f16f7bce3e2c04b72>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type InsightSeverity = "ANNOYS" | "DELAYS" | "STOPS";
export type InsightSource = "ANALYTICS" | "FORM" | "INTERVIEW" | "OTHER" | "REVIEW" | "SALES" | "SUPPORT";
export type CaptureInsightInput = {
  customer?: string | null | undefined;
  email?: string | null | undefined;
  externalId?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  link?: string | null | undefined;
  occurredAt?: string | null | undefined;
  pain?: string | null | undefined;
  productId: string;
  segment?: string | null | undefined;
  severity?: InsightSeverity | null | undefined;
  source?: InsightSource | null | undefined;
  words: string;
};
export type CaptureSheetMutation$variables = {
  input: CaptureInsightInput;
};
export type CaptureSheetMutation$data = {
  readonly captureInsight: {
    readonly insightEdge: {
      readonly node: {
        readonly id: string;
      };
    };
  };
};
export type CaptureSheetMutation = {
  response: CaptureSheetMutation$data;
  variables: CaptureSheetMutation$variables;
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
    "concreteType": "CaptureInsightPayload",
    "kind": "LinkedField",
    "name": "captureInsight",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "InsightEdge",
        "kind": "LinkedField",
        "name": "insightEdge",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Insight",
            "kind": "LinkedField",
            "name": "node",
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
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CaptureSheetMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CaptureSheetMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "3c2e752965fbf30c786043557b244f4a",
    "id": null,
    "metadata": {},
    "name": "CaptureSheetMutation",
    "operationKind": "mutation",
    "text": "mutation CaptureSheetMutation(\n  $input: CaptureInsightInput!\n) {\n  captureInsight(input: $input) {\n    insightEdge {\n      node {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "72f9df22bf7c0203e91749486fae5d45";

export default node;
