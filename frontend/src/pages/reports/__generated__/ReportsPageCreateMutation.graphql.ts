/**
 * @generated SignedSource<<835b66742133a0fdbccb474ceacc2ec1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type CreateReportInput = {
  correctsId?: string | null | undefined;
  end?: string | null | undefined;
  goalId?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  next?: string | null | undefined;
  productId: string;
  risks?: string | null | undefined;
  shipped?: string | null | undefined;
  start?: string | null | undefined;
  summary?: string | null | undefined;
  title?: string | null | undefined;
};
export type ReportsPageCreateMutation$variables = {
  input: CreateReportInput;
};
export type ReportsPageCreateMutation$data = {
  readonly createReport: {
    readonly reportEdge: {
      readonly node: {
        readonly id: string;
      };
    };
  };
};
export type ReportsPageCreateMutation = {
  response: ReportsPageCreateMutation$data;
  variables: ReportsPageCreateMutation$variables;
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
    "concreteType": "CreateReportPayload",
    "kind": "LinkedField",
    "name": "createReport",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ReportEdge",
        "kind": "LinkedField",
        "name": "reportEdge",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Report",
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
    "name": "ReportsPageCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ReportsPageCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "e586031422717c5924048f01ec9d8c53",
    "id": null,
    "metadata": {},
    "name": "ReportsPageCreateMutation",
    "operationKind": "mutation",
    "text": "mutation ReportsPageCreateMutation(\n  $input: CreateReportInput!\n) {\n  createReport(input: $input) {\n    reportEdge {\n      node {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2f828ed769d36bfdb7ec8cab81ce60f7";

export default node;
