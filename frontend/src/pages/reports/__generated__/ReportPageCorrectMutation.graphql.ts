/**
 * @generated SignedSource<<36615041875004a17fbc267abe470e33>>
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
export type ReportPageCorrectMutation$variables = {
  input: CreateReportInput;
};
export type ReportPageCorrectMutation$data = {
  readonly createReport: {
    readonly reportEdge: {
      readonly node: {
        readonly id: string;
      };
    };
  };
};
export type ReportPageCorrectMutation = {
  response: ReportPageCorrectMutation$data;
  variables: ReportPageCorrectMutation$variables;
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
    "name": "ReportPageCorrectMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ReportPageCorrectMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "fbbdbe9a703472813bae748dfa88d62a",
    "id": null,
    "metadata": {},
    "name": "ReportPageCorrectMutation",
    "operationKind": "mutation",
    "text": "mutation ReportPageCorrectMutation(\n  $input: CreateReportInput!\n) {\n  createReport(input: $input) {\n    reportEdge {\n      node {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "be0d275c5dea3bd0f4cd43e1a7bbef77";

export default node;
