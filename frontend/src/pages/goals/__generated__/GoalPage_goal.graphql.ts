/**
 * @generated SignedSource<<b44f9c7093ebb4afa53ff3566badd4de>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GoalState = "ACHIEVED" | "ACTIVE" | "DRAFT" | "DROPPED" | "MISSED";
import { FragmentRefs } from "relay-runtime";
export type GoalPage_goal$data = {
  readonly canRecord: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly canSet: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly canShape: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly closedAt: string | null | undefined;
  readonly current: {
    readonly at: string;
    readonly value: number;
  } | null | undefined;
  readonly due: string | null | undefined;
  readonly guardRails: ReadonlyArray<{
    readonly current: {
      readonly id: string;
      readonly version: number;
    } | null | undefined;
    readonly version: number;
  }>;
  readonly id: string;
  readonly learned: string;
  readonly metric: {
    readonly baseline: number | null | undefined;
    readonly name: string;
    readonly target: number | null | undefined;
    readonly unit: string;
  };
  readonly openRisks: number;
  readonly progress: {
    readonly acceptedPoints: number;
    readonly points: number;
  };
  readonly proposals: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"proposal_proposal">;
  }>;
  readonly risks: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly version: number;
      };
    }>;
  };
  readonly start: string | null | undefined;
  readonly state: GoalState;
  readonly title: string;
  readonly version: number;
  readonly whyHtml: string;
  readonly " $fragmentSpreads": FragmentRefs<"CloseGoalDialog_goal" | "GoalDiscussion_goal" | "GoalFeatures_goal" | "GoalHealth_goal" | "GoalStories_goal" | "GuardRails_goal" | "Readings_goal" | "Risks_subject" | "Serves_goal" | "Serving_goal" | "goalMetric_goal" | "launchMarks_goal">;
  readonly " $fragmentType": "GoalPage_goal";
};
export type GoalPage_goal$key = {
  readonly " $data"?: GoalPage_goal$data;
  readonly " $fragmentSpreads": FragmentRefs<"GoalPage_goal">;
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
  "name": "version",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
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
  "name": "start",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "due",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unit",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "baseline",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "target",
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
  "name": "at",
  "storageKey": null
},
v12 = [
  (v6/*:: as any*/)
],
v13 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "key",
      "storageKey": null
    },
    (v2/*:: as any*/)
  ],
  "type": "Story",
  "abstractKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "concreteType": "Metric",
  "kind": "LinkedField",
  "name": "metric",
  "plural": false,
  "selections": [
    (v7/*:: as any*/)
  ],
  "storageKey": null
},
v15 = {
  "kind": "InlineFragment",
  "selections": [
    (v2/*:: as any*/)
  ],
  "type": "Feature",
  "abstractKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "whyNot",
  "storageKey": null
},
v17 = [
  {
    "kind": "InlineDataFragmentSpread",
    "name": "Right_right",
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "may",
        "storageKey": null
      },
      (v16/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "decidedBy",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "otherHat",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "people",
        "plural": true,
        "selections": (v12/*:: as any*/),
        "storageKey": null
      }
    ],
    "args": null,
    "argumentDefinitions": ([]/*:: as any*/)
  }
],
v18 = [
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
v19 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "mean",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GoalPage_goal",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "whyHtml",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "learned",
      "storageKey": null
    },
    (v3/*:: as any*/),
    (v4/*:: as any*/),
    (v5/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "closedAt",
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
        (v6/*:: as any*/),
        (v7/*:: as any*/),
        (v8/*:: as any*/),
        (v9/*:: as any*/)
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
        (v10/*:: as any*/),
        (v11/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Progress",
      "kind": "LinkedField",
      "name": "progress",
      "plural": false,
      "selections": [
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
          "name": "acceptedPoints",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Proposal",
      "kind": "LinkedField",
      "name": "proposals",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "kind": "InlineDataFragmentSpread",
          "name": "proposal_proposal",
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            (v3/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "input",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "reason",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "hat",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "createdAt",
              "storageKey": null
            },
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
              "name": "answer",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "decidedAt",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "decidedHat",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "User",
              "kind": "LinkedField",
              "name": "decidedBy",
              "plural": false,
              "selections": (v12/*:: as any*/),
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
                (v0/*:: as any*/),
                (v6/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "initials",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "ProposedChange",
              "kind": "LinkedField",
              "name": "changes",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "concreteType": null,
                  "kind": "LinkedField",
                  "name": "entity",
                  "plural": false,
                  "selections": [
                    (v0/*:: as any*/),
                    (v13/*:: as any*/),
                    {
                      "kind": "InlineFragment",
                      "selections": [
                        (v2/*:: as any*/),
                        (v14/*:: as any*/)
                      ],
                      "type": "Goal",
                      "abstractKey": null
                    },
                    (v15/*:: as any*/),
                    {
                      "kind": "InlineFragment",
                      "selections": (v12/*:: as any*/),
                      "type": "GuardRail",
                      "abstractKey": null
                    },
                    {
                      "kind": "InlineFragment",
                      "selections": (v12/*:: as any*/),
                      "type": "Sprint",
                      "abstractKey": null
                    },
                    {
                      "kind": "InlineFragment",
                      "selections": [
                        {
                          "alias": "title",
                          "args": null,
                          "kind": "ScalarField",
                          "name": "words",
                          "storageKey": null
                        }
                      ],
                      "type": "Insight",
                      "abstractKey": null
                    }
                  ],
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": null,
                  "kind": "LinkedField",
                  "name": "subject",
                  "plural": false,
                  "selections": [
                    (v0/*:: as any*/),
                    (v13/*:: as any*/),
                    (v15/*:: as any*/)
                  ],
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "ProposedField",
                  "kind": "LinkedField",
                  "name": "fields",
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
                      "name": "outdated",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "current",
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
              "concreteType": "Right",
              "kind": "LinkedField",
              "name": "viewerCan",
              "plural": false,
              "selections": (v17/*:: as any*/),
              "storageKey": null
            }
          ],
          "args": null,
          "argumentDefinitions": []
        }
      ],
      "storageKey": null
    },
    {
      "alias": "canSet",
      "args": [
        {
          "kind": "Literal",
          "name": "decision",
          "value": "SET_GOALS"
        }
      ],
      "concreteType": "Right",
      "kind": "LinkedField",
      "name": "viewerCan",
      "plural": false,
      "selections": (v17/*:: as any*/),
      "storageKey": "viewerCan(decision:\"SET_GOALS\")"
    },
    {
      "alias": "canRecord",
      "args": [
        {
          "kind": "Literal",
          "name": "decision",
          "value": "RECORD_READINGS"
        }
      ],
      "concreteType": "Right",
      "kind": "LinkedField",
      "name": "viewerCan",
      "plural": false,
      "selections": (v17/*:: as any*/),
      "storageKey": "viewerCan(decision:\"RECORD_READINGS\")"
    },
    {
      "alias": "canShape",
      "args": [
        {
          "kind": "Literal",
          "name": "decision",
          "value": "SHAPE_ROADMAP"
        }
      ],
      "concreteType": "Right",
      "kind": "LinkedField",
      "name": "viewerCan",
      "plural": false,
      "selections": (v17/*:: as any*/),
      "storageKey": "viewerCan(decision:\"SHAPE_ROADMAP\")"
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "GuardRail",
      "kind": "LinkedField",
      "name": "guardRails",
      "plural": true,
      "selections": [
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Reading",
          "kind": "LinkedField",
          "name": "current",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/)
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
      "name": "openRisks",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        },
        {
          "kind": "Literal",
          "name": "open",
          "value": true
        }
      ],
      "concreteType": "RiskConnection",
      "kind": "LinkedField",
      "name": "risks",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "RiskEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Risk",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v1/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "risks(first:100,open:true)"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Serves_goal"
    },
    {
      "kind": "InlineDataFragmentSpread",
      "name": "goalMetric_goal",
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Metric",
          "kind": "LinkedField",
          "name": "metric",
          "plural": false,
          "selections": [
            (v6/*:: as any*/),
            (v7/*:: as any*/),
            (v8/*:: as any*/),
            (v9/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "direction",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        (v4/*:: as any*/),
        (v5/*:: as any*/),
        (v3/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Product",
          "kind": "LinkedField",
          "name": "product",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "timeZone",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "GoalPoint",
          "kind": "LinkedField",
          "name": "chart",
          "plural": true,
          "selections": [
            (v11/*:: as any*/),
            (v10/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Health",
          "kind": "LinkedField",
          "name": "health",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "stale",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Outlook",
          "kind": "LinkedField",
          "name": "outlook",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "OutlookPoint",
              "kind": "LinkedField",
              "name": "fan",
              "plural": true,
              "selections": [
                (v11/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "ValueRange",
                  "kind": "LinkedField",
                  "name": "half",
                  "plural": false,
                  "selections": (v18/*:: as any*/),
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "ValueRange",
                  "kind": "LinkedField",
                  "name": "most",
                  "plural": false,
                  "selections": (v18/*:: as any*/),
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "args": null,
      "argumentDefinitions": []
    },
    {
      "kind": "InlineDataFragmentSpread",
      "name": "launchMarks_goal",
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Launch",
          "kind": "LinkedField",
          "name": "launches",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "launchedOn",
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
                (v0/*:: as any*/),
                (v2/*:: as any*/)
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "LaunchEffect",
              "kind": "LinkedField",
              "name": "effect",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "days",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "change",
                  "storageKey": null
                },
                (v16/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "LaunchSpan",
                  "kind": "LinkedField",
                  "name": "before",
                  "plural": false,
                  "selections": (v19/*:: as any*/),
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "LaunchSpan",
                  "kind": "LinkedField",
                  "name": "after",
                  "plural": false,
                  "selections": (v19/*:: as any*/),
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Goal",
                  "kind": "LinkedField",
                  "name": "goal",
                  "plural": false,
                  "selections": [
                    (v14/*:: as any*/)
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
      "args": null,
      "argumentDefinitions": []
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "GoalHealth_goal"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Serving_goal"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "GuardRails_goal"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "GoalFeatures_goal"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CloseGoalDialog_goal"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "GoalStories_goal"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "GoalDiscussion_goal"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Risks_subject"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Readings_goal"
    }
  ],
  "type": "Goal",
  "abstractKey": null
};
})();

(node as any).hash = "acced623c2b4c271a08ee6a48cd830ab";

export default node;
