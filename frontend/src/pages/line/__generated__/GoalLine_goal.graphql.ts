/**
 * @generated SignedSource<<22bbc80309efa449e2350a55113d581b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LineColumnKind = "EARLIER" | "LIKELY" | "SPRINT" | "UNPLANNED";
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
import { FragmentRefs } from "relay-runtime";
export type GoalLine_goal$data = {
  readonly current: {
    readonly value: number;
  } | null | undefined;
  readonly due: string | null | undefined;
  readonly forecast: {
    readonly drivers: {
      readonly days: number;
      readonly periods: number;
    };
    readonly noDate: string | null | undefined;
    readonly p50: string | null | undefined;
    readonly p85: string | null | undefined;
    readonly p95: string | null | undefined;
    readonly stories: number;
    readonly words: string;
  } | null | undefined;
  readonly id: string;
  readonly inTime: number | null | undefined;
  readonly line: {
    readonly columns: ReadonlyArray<{
      readonly amount: {
        readonly points: number;
        readonly stories: number;
      };
      readonly end: string | null | undefined;
      readonly kind: LineColumnKind;
      readonly sprint: {
        readonly id: string;
        readonly name: string;
        readonly state: SprintState;
      } | null | undefined;
      readonly start: string | null | undefined;
    }>;
    readonly course: ReadonlyArray<{
      readonly accepted: {
        readonly points: number;
        readonly stories: number;
      };
      readonly date: string;
      readonly scope: {
        readonly points: number;
        readonly stories: number;
      };
    }>;
    readonly features: ReadonlyArray<{
      readonly forecast: {
        readonly p50: string | null | undefined;
        readonly p85: string | null | undefined;
        readonly p95: string | null | undefined;
      } | null | undefined;
      readonly id: string;
      readonly title: string;
    }>;
    readonly landings: ReadonlyArray<{
      readonly column: number;
      readonly likely: string | null | undefined;
      readonly story: {
        readonly block: {
          readonly since: string;
        } | null | undefined;
        readonly feature: {
          readonly id: string;
        } | null | undefined;
        readonly id: string;
        readonly key: string;
        readonly points: number | null | undefined;
        readonly status: StoryStatus;
        readonly title: string;
      };
    }>;
    readonly storyCount: number;
  };
  readonly metric: {
    readonly baseline: number | null | undefined;
    readonly target: number | null | undefined;
    readonly unit: string;
  };
  readonly title: string;
  readonly " $fragmentType": "GoalLine_goal";
};
export type GoalLine_goal$key = {
  readonly " $data"?: GoalLine_goal$data;
  readonly " $fragmentSpreads": FragmentRefs<"GoalLine_goal">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "stories",
  "storageKey": null
},
v3 = {
  "alias": "p50",
  "args": [
    {
      "kind": "Literal",
      "name": "likely",
      "value": 0.5
    }
  ],
  "kind": "ScalarField",
  "name": "date",
  "storageKey": "date(likely:0.5)"
},
v4 = {
  "alias": "p85",
  "args": null,
  "kind": "ScalarField",
  "name": "date",
  "storageKey": null
},
v5 = {
  "alias": "p95",
  "args": [
    {
      "kind": "Literal",
      "name": "likely",
      "value": 0.95
    }
  ],
  "kind": "ScalarField",
  "name": "date",
  "storageKey": "date(likely:0.95)"
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "points",
  "storageKey": null
},
v7 = [
  (v6/*:: as any*/),
  (v2/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GoalLine_goal",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "due",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Metric",
      "kind": "LinkedField",
      "name": "metric",
      "plural": false,
      "selections": [
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
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Reading",
      "kind": "LinkedField",
      "name": "current",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "value",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "inTime",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Forecast",
      "kind": "LinkedField",
      "name": "forecast",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "noDate",
          "storageKey": null
        },
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "words",
          "storageKey": null
        },
        (v3/*:: as any*/),
        (v4/*:: as any*/),
        (v5/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "ForecastDrivers",
          "kind": "LinkedField",
          "name": "drivers",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "periods",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "days",
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
      "concreteType": "GoalLine",
      "kind": "LinkedField",
      "name": "line",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "storyCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "LineColumn",
          "kind": "LinkedField",
          "name": "columns",
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
              "name": "start",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "end",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Sprint",
              "kind": "LinkedField",
              "name": "sprint",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
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
                  "name": "state",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Amount",
              "kind": "LinkedField",
              "name": "amount",
              "plural": false,
              "selections": (v7/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Feature",
          "kind": "LinkedField",
          "name": "features",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Forecast",
              "kind": "LinkedField",
              "name": "forecast",
              "plural": false,
              "selections": [
                (v3/*:: as any*/),
                (v4/*:: as any*/),
                (v5/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Landing",
          "kind": "LinkedField",
          "name": "landings",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "column",
              "storageKey": null
            },
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
              "concreteType": "Story",
              "kind": "LinkedField",
              "name": "story",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "key",
                  "storageKey": null
                },
                (v1/*:: as any*/),
                (v6/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "status",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Block",
                  "kind": "LinkedField",
                  "name": "block",
                  "plural": false,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "since",
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Feature",
                  "kind": "LinkedField",
                  "name": "feature",
                  "plural": false,
                  "selections": [
                    (v0/*:: as any*/)
                  ],
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
          "concreteType": "CoursePoint",
          "kind": "LinkedField",
          "name": "course",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "date",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Amount",
              "kind": "LinkedField",
              "name": "scope",
              "plural": false,
              "selections": (v7/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Amount",
              "kind": "LinkedField",
              "name": "accepted",
              "plural": false,
              "selections": (v7/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Goal",
  "abstractKey": null
};
})();

(node as any).hash = "daacba4831f1846b0ed95be4f7262fd7";

export default node;
