/**
 * @generated SignedSource<<fb1500a7469b83a49981443952c666d5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type OpenSharedReportInput = {
  again?: boolean | null | undefined;
  token: string;
};
export type SharedReportPageMutation$variables = {
  input: OpenSharedReportInput;
};
export type SharedReportPageMutation$data = {
  readonly openSharedReport: {
    readonly report: {
      readonly asks: ReadonlyArray<{
        readonly answer: string;
        readonly answeredAt: string | null | undefined;
        readonly due: string | null | undefined;
        readonly of: string;
        readonly question: string;
      }>;
      readonly chart: number | null | undefined;
      readonly end: string | null | undefined;
      readonly headline: string;
      readonly headlineHtml: string;
      readonly nextHtml: string;
      readonly numbers: {
        readonly " $fragmentSpreads": FragmentRefs<"paper_numbers">;
      };
      readonly product: string;
      readonly publishedAt: string;
      readonly publishedBy: string | null | undefined;
      readonly risksHtml: string;
      readonly shippedHtml: string;
      readonly start: string | null | undefined;
      readonly summaryHtml: string;
      readonly superseded: boolean;
      readonly timeZone: string;
    };
  };
};
export type SharedReportPageMutation = {
  response: SharedReportPageMutation$data;
  variables: SharedReportPageMutation$variables;
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
  "name": "product",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "timeZone",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "headline",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "headlineHtml",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "summaryHtml",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "shippedHtml",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "nextHtml",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "risksHtml",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "start",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "end",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "chart",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "publishedAt",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "publishedBy",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "superseded",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "due",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "concreteType": "SharedAsk",
  "kind": "LinkedField",
  "name": "asks",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "of",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "question",
      "storageKey": null
    },
    (v16/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "answer",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "answeredAt",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "at",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "stale",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "by",
  "storageKey": null
},
v23 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "low",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "high",
    "storageKey": null
  }
],
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "stories",
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "accepted",
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "openRisks",
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "acceptedPoints",
  "storageKey": null
},
v29 = [
  (v18/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "since",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "ReportGoal",
    "kind": "LinkedField",
    "name": "goals",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "goalId",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "number",
        "storageKey": null
      },
      (v19/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "metric",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "unit",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "baseline",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "target",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "current",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "before",
        "storageKey": null
      },
      (v10/*:: as any*/),
      (v16/*:: as any*/),
      (v20/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "health",
        "storageKey": null
      },
      (v21/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "Outlook",
        "kind": "LinkedField",
        "name": "outlook",
        "plural": false,
        "selections": [
          (v22/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "chance",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "likelyBy",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "OutlookPoint",
            "kind": "LinkedField",
            "name": "fan",
            "plural": true,
            "selections": [
              (v18/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "ValueRange",
                "kind": "LinkedField",
                "name": "half",
                "plural": false,
                "selections": (v23/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ValueRange",
                "kind": "LinkedField",
                "name": "most",
                "plural": false,
                "selections": (v23/*:: as any*/),
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "broken",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "ReportWord",
        "kind": "LinkedField",
        "name": "word",
        "plural": false,
        "selections": [
          (v24/*:: as any*/),
          (v22/*:: as any*/),
          (v18/*:: as any*/),
          (v21/*:: as any*/)
        ],
        "storageKey": null
      },
      (v25/*:: as any*/),
      (v26/*:: as any*/),
      (v27/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "ReportReading",
        "kind": "LinkedField",
        "name": "readings",
        "plural": true,
        "selections": [
          (v18/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "value",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "ReportFeature",
    "kind": "LinkedField",
    "name": "features",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "featureId",
        "storageKey": null
      },
      (v19/*:: as any*/),
      (v20/*:: as any*/),
      (v25/*:: as any*/),
      (v26/*:: as any*/),
      (v27/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "likely",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "noDate",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "ReportStory",
    "kind": "LinkedField",
    "name": "accepted",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "storyId",
        "storageKey": null
      },
      (v19/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "feature",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "acceptedCount",
    "storageKey": null
  },
  (v28/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "ReportSprint",
    "kind": "LinkedField",
    "name": "sprints",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "sprintId",
        "storageKey": null
      },
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
        "name": "goalMet",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "closed",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "points",
        "storageKey": null
      },
      (v28/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "summary",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "ReportRisk",
    "kind": "LinkedField",
    "name": "risks",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "riskId",
        "storageKey": null
      },
      (v24/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "about",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "owner",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  (v27/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "ReportMove",
    "kind": "LinkedField",
    "name": "moved",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "subjectId",
        "storageKey": null
      },
      (v19/*:: as any*/),
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
        "name": "from",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "to",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "reason",
        "storageKey": null
      },
      (v18/*:: as any*/)
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "ReportQuestion",
    "kind": "LinkedField",
    "name": "questions",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "questionId",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "openQuestions",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "SharedReportPageMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "OpenSharedReportPayload",
        "kind": "LinkedField",
        "name": "openSharedReport",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "SharedReport",
            "kind": "LinkedField",
            "name": "report",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/),
              (v13/*:: as any*/),
              (v14/*:: as any*/),
              (v15/*:: as any*/),
              (v17/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "ReportNumbers",
                "kind": "LinkedField",
                "name": "numbers",
                "plural": false,
                "selections": [
                  {
                    "kind": "InlineDataFragmentSpread",
                    "name": "paper_numbers",
                    "selections": (v29/*:: as any*/),
                    "args": null,
                    "argumentDefinitions": []
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
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SharedReportPageMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "OpenSharedReportPayload",
        "kind": "LinkedField",
        "name": "openSharedReport",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "SharedReport",
            "kind": "LinkedField",
            "name": "report",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/),
              (v13/*:: as any*/),
              (v14/*:: as any*/),
              (v15/*:: as any*/),
              (v17/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "ReportNumbers",
                "kind": "LinkedField",
                "name": "numbers",
                "plural": false,
                "selections": (v29/*:: as any*/),
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
    "cacheID": "da6cd4737f254e8e6b37a3ba23e56d1a",
    "id": null,
    "metadata": {},
    "name": "SharedReportPageMutation",
    "operationKind": "mutation",
    "text": "mutation SharedReportPageMutation(\n  $input: OpenSharedReportInput!\n) {\n  openSharedReport(input: $input) {\n    report {\n      product\n      timeZone\n      headline\n      headlineHtml\n      summaryHtml\n      shippedHtml\n      nextHtml\n      risksHtml\n      start\n      end\n      chart\n      publishedAt\n      publishedBy\n      superseded\n      asks {\n        of\n        question\n        due\n        answer\n        answeredAt\n      }\n      numbers {\n        ...paper_numbers\n      }\n    }\n  }\n}\n\nfragment paper_numbers on ReportNumbers {\n  at\n  since\n  goals {\n    goalId\n    number\n    title\n    metric\n    unit\n    baseline\n    target\n    current\n    before\n    start\n    due\n    state\n    health\n    stale\n    outlook {\n      by\n      chance\n      likelyBy\n      fan {\n        at\n        half {\n          low\n          high\n        }\n        most {\n          low\n          high\n        }\n      }\n    }\n    broken\n    word {\n      text\n      by\n      at\n      stale\n    }\n    stories\n    accepted\n    openRisks\n    readings {\n      at\n      value\n    }\n  }\n  features {\n    featureId\n    title\n    state\n    stories\n    accepted\n    openRisks\n    likely\n    noDate\n  }\n  accepted {\n    storyId\n    title\n    feature\n  }\n  acceptedCount\n  acceptedPoints\n  sprints {\n    sprintId\n    name\n    goalMet\n    closed\n    points\n    acceptedPoints\n    summary\n  }\n  risks {\n    riskId\n    text\n    about\n    owner\n  }\n  openRisks\n  moved {\n    subjectId\n    title\n    field\n    from\n    to\n    reason\n    at\n  }\n  questions {\n    questionId\n  }\n  openQuestions\n}\n"
  }
};
})();

(node as any).hash = "5fe31b6426eb9b8c8a21ab9060baf30a";

export default node;
