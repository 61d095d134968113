/**
 * @generated SignedSource<<f69bb5dab0782543c91083c1756429c0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DayOrder = "DAY_FIRST" | "MONTH_FIRST" | "YEAR_FIRST";
export type useReadingFileQuery$variables = {
  csv: string;
  days?: DayOrder | null | undefined;
  firstRow: number;
  of: string;
  source: string;
};
export type useReadingFileQuery$data = {
  readonly node: {
    readonly readingsInCsv?: {
      readonly " $fragmentSpreads": FragmentRefs<"useReadingFile_found">;
    };
  } | null | undefined;
};
export type useReadingFileQuery = {
  response: useReadingFileQuery$data;
  variables: useReadingFileQuery$variables;
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
  "name": "days"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "firstRow"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "of"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "source"
},
v5 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "of"
  }
],
v6 = [
  {
    "kind": "Variable",
    "name": "csv",
    "variableName": "csv"
  },
  {
    "kind": "Variable",
    "name": "days",
    "variableName": "days"
  },
  {
    "kind": "Variable",
    "name": "firstRow",
    "variableName": "firstRow"
  },
  {
    "kind": "Variable",
    "name": "source",
    "variableName": "source"
  }
],
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "days",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "row",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "at",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "value",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "note",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "concreteType": "CsvProblem",
  "kind": "LinkedField",
  "name": "problems",
  "plural": true,
  "selections": [
    (v8/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reason",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v13 = [
  {
    "alias": null,
    "args": (v6/*:: as any*/),
    "concreteType": "ReadingsInCsv",
    "kind": "LinkedField",
    "name": "readingsInCsv",
    "plural": false,
    "selections": [
      {
        "kind": "InlineDataFragmentSpread",
        "name": "useReadingFile_found",
        "selections": [
          (v7/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "CsvReading",
            "kind": "LinkedField",
            "name": "rows",
            "plural": true,
            "selections": [
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Reading",
                "kind": "LinkedField",
                "name": "recorded",
                "plural": false,
                "selections": [
                  (v10/*:: as any*/),
                  (v11/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v12/*:: as any*/)
        ],
        "args": null,
        "argumentDefinitions": ([]/*:: as any*/)
      }
    ],
    "storageKey": null
  }
],
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v15 = [
  {
    "alias": null,
    "args": (v6/*:: as any*/),
    "concreteType": "ReadingsInCsv",
    "kind": "LinkedField",
    "name": "readingsInCsv",
    "plural": false,
    "selections": [
      (v7/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "CsvReading",
        "kind": "LinkedField",
        "name": "rows",
        "plural": true,
        "selections": [
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Reading",
            "kind": "LinkedField",
            "name": "recorded",
            "plural": false,
            "selections": [
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v14/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      (v12/*:: as any*/)
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "useReadingFileQuery",
    "selections": [
      {
        "alias": null,
        "args": (v5/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "kind": "InlineFragment",
            "selections": (v13/*:: as any*/),
            "type": "Goal",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": (v13/*:: as any*/),
            "type": "GuardRail",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v3/*:: as any*/),
      (v0/*:: as any*/),
      (v2/*:: as any*/),
      (v1/*:: as any*/),
      (v4/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "useReadingFileQuery",
    "selections": [
      {
        "alias": null,
        "args": (v5/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": (v15/*:: as any*/),
            "type": "Goal",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": (v15/*:: as any*/),
            "type": "GuardRail",
            "abstractKey": null
          },
          (v14/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "e21557fa7a77db6d7e2bbe90622b1ec9",
    "id": null,
    "metadata": {},
    "name": "useReadingFileQuery",
    "operationKind": "query",
    "text": "query useReadingFileQuery(\n  $of: ID!\n  $csv: String!\n  $firstRow: Int!\n  $days: DayOrder\n  $source: String!\n) {\n  node(id: $of) {\n    __typename\n    ... on Goal {\n      readingsInCsv(csv: $csv, firstRow: $firstRow, days: $days, source: $source) {\n        ...useReadingFile_found\n      }\n    }\n    ... on GuardRail {\n      readingsInCsv(csv: $csv, firstRow: $firstRow, days: $days, source: $source) {\n        ...useReadingFile_found\n      }\n    }\n    id\n  }\n}\n\nfragment useReadingFile_found on ReadingsInCsv {\n  days\n  rows {\n    row\n    at\n    value\n    note\n    recorded {\n      value\n      note\n      id\n    }\n  }\n  problems {\n    row\n    reason\n  }\n}\n"
  }
};
})();

(node as any).hash = "0aacad3822f63c623fb68540d4bf4653";

export default node;
