/**
 * @generated SignedSource<<c5d607f51c9889f940969723d44cffc6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type ReportSprintInput = {
  idempotencyKey?: string | null | undefined;
  reportId?: string | null | undefined;
  sprintId: string;
};
export type IntoReportMutation$variables = {
  input: ReportSprintInput;
};
export type IntoReportMutation$data = {
  readonly reportSprint: {
    readonly report: {
      readonly id: string;
    };
  };
};
export type IntoReportMutation = {
  response: IntoReportMutation$data;
  variables: IntoReportMutation$variables;
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
    "concreteType": "ReportSprintPayload",
    "kind": "LinkedField",
    "name": "reportSprint",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Report",
        "kind": "LinkedField",
        "name": "report",
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
    "name": "IntoReportMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "IntoReportMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "f9b213692876b69a9f018be585e8fb43",
    "id": null,
    "metadata": {},
    "name": "IntoReportMutation",
    "operationKind": "mutation",
    "text": "mutation IntoReportMutation(\n  $input: ReportSprintInput!\n) {\n  reportSprint(input: $input) {\n    report {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "5da34a5da453fe8ac697d9f17e7ac3ad";

export default node;
