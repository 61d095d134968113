/**
 * @generated SignedSource<<4c6b6ecccc3324573260040cddaa800e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type ShareReportInput = {
  expiresAt: string;
  idempotencyKey?: string | null | undefined;
  reportId: string;
};
export type ShareDialogMutation$variables = {
  input: ShareReportInput;
};
export type ShareDialogMutation$data = {
  readonly shareReport: {
    readonly report: {
      readonly id: string;
      readonly links: ReadonlyArray<{
        readonly expiresAt: string;
        readonly id: string;
        readonly reads: number;
      }>;
    };
    readonly token: string | null | undefined;
  };
};
export type ShareDialogMutation = {
  response: ShareDialogMutation$data;
  variables: ShareDialogMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "ShareReportPayload",
    "kind": "LinkedField",
    "name": "shareReport",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "token",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Report",
        "kind": "LinkedField",
        "name": "report",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "ReportLink",
            "kind": "LinkedField",
            "name": "links",
            "plural": true,
            "selections": [
              (v1/*:: as any*/),
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
                "kind": "ScalarField",
                "name": "reads",
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
    "name": "ShareDialogMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ShareDialogMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "94fc688073b2072de9518aa0f8d131cb",
    "id": null,
    "metadata": {},
    "name": "ShareDialogMutation",
    "operationKind": "mutation",
    "text": "mutation ShareDialogMutation(\n  $input: ShareReportInput!\n) {\n  shareReport(input: $input) {\n    token\n    report {\n      id\n      links {\n        id\n        expiresAt\n        reads\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "91f770be7a0e247af4ed8ec49f2037b7";

export default node;
