/**
 * @generated SignedSource<<cbc3191f77730128999f93f6a46a06ce>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DayOrder = "DAY_FIRST" | "MONTH_FIRST" | "YEAR_FIRST";
export type ImportMeaning = "DONE" | "DROPPED" | "IN_PROGRESS" | "REVIEW" | "TO_DO";
export type ImportState = "CHOSEN" | "DONE" | "FAILED" | "RUNNING" | "UNDONE";
export type ImportTool = "AZURE" | "CSV" | "GITHUB" | "JIRA" | "TRELLO";
export type StartImportInput = {
  as?: ImportReadingInput | null | undefined;
  idempotencyKey?: string | null | undefined;
  importId: string;
};
export type ImportReadingInput = {
  columns?: ReadonlyArray<ImportColumnInput> | null | undefined;
  days?: DayOrder | null | undefined;
  map?: string | null | undefined;
  statuses?: ReadonlyArray<ImportStatusInput> | null | undefined;
  tool?: ImportTool | null | undefined;
  without?: ReadonlyArray<number> | null | undefined;
};
export type ImportColumnInput = {
  field: string;
  header: string;
};
export type ImportStatusInput = {
  means: ImportMeaning;
  status: string;
};
export type ImportPageStartMutation$variables = {
  input: StartImportInput;
};
export type ImportPageStartMutation$data = {
  readonly startImport: {
    readonly import: {
      readonly id: string;
      readonly state: ImportState;
      readonly tool: ImportTool;
      readonly " $fragmentSpreads": FragmentRefs<"Run_run">;
    };
  };
};
export type ImportPageStartMutation = {
  response: ImportPageStartMutation$data;
  variables: ImportPageStartMutation$variables;
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
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "tool",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "refused",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ImportPageStartMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "StartImportPayload",
        "kind": "LinkedField",
        "name": "startImport",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ImportRun",
            "kind": "LinkedField",
            "name": "import",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "Run_run"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ImportPageStartMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "StartImportPayload",
        "kind": "LinkedField",
        "name": "startImport",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ImportRun",
            "kind": "LinkedField",
            "name": "import",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "done",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "total",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "failure",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endedAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "kept",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "author",
                "plural": false,
                "selections": [
                  (v5/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ImportReport",
                "kind": "LinkedField",
                "name": "report",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "rows",
                    "storageKey": null
                  },
                  (v6/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "problemCount",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "notes",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ImportTally",
                    "kind": "LinkedField",
                    "name": "tallies",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "kind",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "new",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "changed",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "same",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ImportProblem",
                    "kind": "LinkedField",
                    "name": "problems",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "row",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "key",
                        "storageKey": null
                      },
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
                        "name": "value",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "reason",
                        "storageKey": null
                      },
                      (v6/*:: as any*/)
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
    ]
  },
  "params": {
    "cacheID": "0c539cdc022f6cc9500958ec6128d957",
    "id": null,
    "metadata": {},
    "name": "ImportPageStartMutation",
    "operationKind": "mutation",
    "text": "mutation ImportPageStartMutation(\n  $input: StartImportInput!\n) {\n  startImport(input: $input) {\n    import {\n      id\n      state\n      tool\n      ...Run_run\n    }\n  }\n}\n\nfragment Run_run on ImportRun {\n  id\n  name\n  state\n  done\n  total\n  failure\n  endedAt\n  kept\n  author {\n    name\n    id\n  }\n  report {\n    rows\n    refused\n    problemCount\n    notes\n    tallies {\n      kind\n      new\n      changed\n      same\n    }\n    problems {\n      row\n      key\n      field\n      value\n      reason\n      refused\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "add95155a1b668d206d54f000860a5ca";

export default node;
