/**
 * @generated SignedSource<<4a6170bbea434028f853c246b2c85718>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type DayOrder = "DAY_FIRST" | "MONTH_FIRST" | "YEAR_FIRST";
export type ImportKind = "COMMENTS" | "CRITERIA" | "FEATURES" | "LABELS" | "LINKS" | "PEOPLE" | "SPRINTS" | "STORIES";
export type ImportMeaning = "DONE" | "DROPPED" | "IN_PROGRESS" | "REVIEW" | "TO_DO";
export type ImportTool = "AZURE" | "CSV" | "GITHUB" | "JIRA" | "TRELLO";
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
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
export type useDryRunQuery$variables = {
  as?: ImportReadingInput | null | undefined;
  id: string;
};
export type useDryRunQuery$data = {
  readonly node: {
    readonly dryRun?: {
      readonly columns: ReadonlyArray<{
        readonly example: string;
        readonly field: string;
        readonly filled: number;
        readonly guessed: boolean;
        readonly header: string;
      }>;
      readonly leftOut: number;
      readonly map: string;
      readonly needsKey: boolean;
      readonly notes: ReadonlyArray<string>;
      readonly preview: ReadonlyArray<{
        readonly becomes: string | null | undefined;
        readonly criteria: number;
        readonly feature: string | null | undefined;
        readonly isFeature: boolean;
        readonly known: boolean;
        readonly points: number | null | undefined;
        readonly row: number;
        readonly status: StoryStatus;
        readonly title: string;
        readonly was: string;
      }>;
      readonly problemCount: number;
      readonly problems: ReadonlyArray<{
        readonly field: string;
        readonly key: string;
        readonly reason: string;
        readonly refused: boolean;
        readonly row: number;
        readonly value: string;
      }>;
      readonly refused: number;
      readonly rows: number;
      readonly statuses: ReadonlyArray<{
        readonly count: number;
        readonly status: string;
      }>;
      readonly tallies: ReadonlyArray<{
        readonly changed: number;
        readonly kind: ImportKind;
        readonly new: number;
        readonly same: number;
      }>;
    } | null | undefined;
  } | null | undefined;
};
export type useDryRunQuery = {
  response: useDryRunQuery$data;
  variables: useDryRunQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "as"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v2 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "refused",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "row",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "field",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v7 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "as",
          "variableName": "as"
        }
      ],
      "concreteType": "ImportReport",
      "kind": "LinkedField",
      "name": "dryRun",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "rows",
          "storageKey": null
        },
        (v3/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "leftOut",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "needsKey",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "map",
          "storageKey": null
        },
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
            (v4/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "key",
              "storageKey": null
            },
            (v5/*:: as any*/),
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
            (v3/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ImportColumn",
          "kind": "LinkedField",
          "name": "columns",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "header",
              "storageKey": null
            },
            (v5/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "guessed",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "filled",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "example",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ImportStatus",
          "kind": "LinkedField",
          "name": "statuses",
          "plural": true,
          "selections": [
            (v6/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "count",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ImportRow",
          "kind": "LinkedField",
          "name": "preview",
          "plural": true,
          "selections": [
            (v4/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "was",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "becomes",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "title",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "isFeature",
              "storageKey": null
            },
            (v6/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "points",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "criteria",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "feature",
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ImportRun",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "useDryRunQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v7/*:: as any*/)
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
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "useDryRunQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
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
          (v7/*:: as any*/),
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
    ]
  },
  "params": {
    "cacheID": "d59c430716c3ef43576ab47d615b70f3",
    "id": null,
    "metadata": {},
    "name": "useDryRunQuery",
    "operationKind": "query",
    "text": "query useDryRunQuery(\n  $id: ID!\n  $as: ImportReadingInput\n) {\n  node(id: $id) {\n    __typename\n    ... on ImportRun {\n      dryRun(as: $as) {\n        rows\n        refused\n        leftOut\n        needsKey\n        map\n        problemCount\n        notes\n        tallies {\n          kind\n          new\n          changed\n          same\n        }\n        problems {\n          row\n          key\n          field\n          value\n          reason\n          refused\n        }\n        columns {\n          header\n          field\n          guessed\n          filled\n          example\n        }\n        statuses {\n          status\n          count\n        }\n        preview {\n          row\n          was\n          becomes\n          title\n          isFeature\n          status\n          points\n          criteria\n          feature\n          known\n        }\n      }\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "7b29a268802baa7a5e433b6c47bf22ba";

export default node;
