/**
 * @generated SignedSource<<3b8b660de333282a0f17e347694621d1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type InsightSeverity = "ANNOYS" | "DELAYS" | "STOPS";
export type InsightSource = "ANALYTICS" | "FORM" | "INTERVIEW" | "OTHER" | "REVIEW" | "SALES" | "SUPPORT";
export type ImportDialogQuery$variables = {
  csv: string;
  product: string;
};
export type ImportDialogQuery$data = {
  readonly product: {
    readonly id: string;
    readonly insightsInCsv: {
      readonly columns: ReadonlyArray<{
        readonly field: string;
        readonly name: string;
      }>;
      readonly problems: ReadonlyArray<{
        readonly reason: string;
        readonly row: number;
      }>;
      readonly rows: ReadonlyArray<{
        readonly customer: string;
        readonly email: string;
        readonly externalId: string;
        readonly known: boolean;
        readonly link: string;
        readonly occurredAt: string | null | undefined;
        readonly pain: string;
        readonly row: number;
        readonly segment: string;
        readonly severity: InsightSeverity;
        readonly source: InsightSource;
        readonly words: string;
      }>;
    };
  } | null | undefined;
};
export type ImportDialogQuery = {
  response: ImportDialogQuery$data;
  variables: ImportDialogQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "csv"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "product"
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "row",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "key",
        "variableName": "product"
      }
    ],
    "concreteType": "Product",
    "kind": "LinkedField",
    "name": "product",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "id",
        "storageKey": null
      },
      {
        "alias": null,
        "args": [
          {
            "kind": "Variable",
            "name": "csv",
            "variableName": "csv"
          }
        ],
        "concreteType": "InsightsInCsv",
        "kind": "LinkedField",
        "name": "insightsInCsv",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "CsvColumn",
            "kind": "LinkedField",
            "name": "columns",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "field",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "name",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "CsvInsight",
            "kind": "LinkedField",
            "name": "rows",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "words",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "pain",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "customer",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "email",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "segment",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "source",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "severity",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "link",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "externalId",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "occurredAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "known",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "CsvProblem",
            "kind": "LinkedField",
            "name": "problems",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "reason",
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
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "ImportDialogQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "ImportDialogQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "395186bcfe1a2c66261463a3ff012b53",
    "id": null,
    "metadata": {},
    "name": "ImportDialogQuery",
    "operationKind": "query",
    "text": "query ImportDialogQuery(\n  $product: String!\n  $csv: String!\n) {\n  product(key: $product) {\n    id\n    insightsInCsv(csv: $csv) {\n      columns {\n        field\n        name\n      }\n      rows {\n        row\n        words\n        pain\n        customer\n        email\n        segment\n        source\n        severity\n        link\n        externalId\n        occurredAt\n        known\n      }\n      problems {\n        row\n        reason\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "165608597f0e09dfe18b023382d9d58d";

export default node;
