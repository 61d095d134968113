/**
 * @generated SignedSource<<eaf466d9ef9082eefaa937926e9a660f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type ReadReportInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type ReportPageReadMutation$variables = {
  input: ReadReportInput;
};
export type ReportPageReadMutation$data = {
  readonly readReport: {
    readonly report: {
      readonly id: string;
      readonly readBy: ReadonlyArray<{
        readonly at: string;
        readonly user: {
          readonly id: string;
          readonly initials: string;
          readonly name: string;
        };
      }>;
    };
  };
};
export type ReportPageReadMutation = {
  response: ReportPageReadMutation$data;
  variables: ReportPageReadMutation$variables;
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
    "concreteType": "ReadReportPayload",
    "kind": "LinkedField",
    "name": "readReport",
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
            "concreteType": "ReportReader",
            "kind": "LinkedField",
            "name": "readBy",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "at",
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
                  (v1/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "initials",
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
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ReportPageReadMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ReportPageReadMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "22bab1032cfe6a9ead6c244eb5ef625a",
    "id": null,
    "metadata": {},
    "name": "ReportPageReadMutation",
    "operationKind": "mutation",
    "text": "mutation ReportPageReadMutation(\n  $input: ReadReportInput!\n) {\n  readReport(input: $input) {\n    report {\n      id\n      readBy {\n        at\n        user {\n          id\n          name\n          initials\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "ea8b10b7d5fdfa2aa8fd78db992e7177";

export default node;
