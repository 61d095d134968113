/**
 * @generated SignedSource<<4111fcff8ded9626701f6b1fb77a4e1b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type RevokeReportLinkInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type ReportSideRevokeMutation$variables = {
  input: RevokeReportLinkInput;
};
export type ReportSideRevokeMutation$data = {
  readonly revokeReportLink: {
    readonly report: {
      readonly id: string;
      readonly links: ReadonlyArray<{
        readonly expiresAt: string;
        readonly id: string;
        readonly reads: number;
      }>;
    };
  };
};
export type ReportSideRevokeMutation = {
  response: ReportSideRevokeMutation$data;
  variables: ReportSideRevokeMutation$variables;
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
    "concreteType": "RevokeReportLinkPayload",
    "kind": "LinkedField",
    "name": "revokeReportLink",
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
    "name": "ReportSideRevokeMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ReportSideRevokeMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "c5747cb7058bcfd4fb605fd9258b488b",
    "id": null,
    "metadata": {},
    "name": "ReportSideRevokeMutation",
    "operationKind": "mutation",
    "text": "mutation ReportSideRevokeMutation(\n  $input: RevokeReportLinkInput!\n) {\n  revokeReportLink(input: $input) {\n    report {\n      id\n      links {\n        id\n        expiresAt\n        reads\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6a1413a20f7dda39ae6164a1d835a839";

export default node;
