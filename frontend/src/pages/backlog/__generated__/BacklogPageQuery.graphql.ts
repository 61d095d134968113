/**
 * @generated SignedSource<<233efc61d64c816c1ad6cf71e0b09302>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type BacklogScope = "ALL" | "UNSPRINTED";
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
export type BacklogFilter = {
  assignee?: string | null | undefined;
  feature?: string | null | undefined;
  goal?: string | null | undefined;
  label?: ReadonlyArray<string> | null | undefined;
  openQuestion?: boolean | null | undefined;
  points?: ReadonlyArray<number | null | undefined> | null | undefined;
  ready?: boolean | null | undefined;
  scope?: BacklogScope | null | undefined;
  sprint?: string | null | undefined;
  status?: ReadonlyArray<StoryStatus> | null | undefined;
  text?: string | null | undefined;
};
export type BacklogPageQuery$variables = {
  filter: BacklogFilter;
  named: ReadonlyArray<string>;
  narrowed: boolean;
  product: string;
  whole: BacklogFilter;
};
export type BacklogPageQuery$data = {
  readonly named: ReadonlyArray<{
    readonly " $fragmentSpreads": FragmentRefs<"FilterBar_named">;
  } | null | undefined>;
  readonly product: {
    readonly any: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
        };
      }>;
    };
    readonly backlog: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly key: string;
          readonly " $fragmentSpreads": FragmentRefs<"SelectionBar_stories" | "StoryRow_story">;
        };
      }>;
    };
    readonly backlogCuts: ReadonlyArray<{
      readonly above: number;
      readonly by: string;
    }>;
    readonly backlogOrder: ReadonlyArray<string>;
    readonly canEstimate: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly canLink: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly canOrder: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly canPlan: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly canWrite: {
      readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
    };
    readonly estimationScale: ReadonlyArray<number>;
    readonly id: string;
    readonly key: string;
    readonly proposals: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly " $fragmentSpreads": FragmentRefs<"proposal_proposal">;
        };
      }>;
      readonly pageInfo: {
        readonly endCursor: string | null | undefined;
        readonly hasNextPage: boolean;
      };
    };
    readonly sprints: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly end: string | null | undefined;
          readonly id: string;
          readonly name: string;
          readonly start: string | null | undefined;
          readonly state: SprintState;
        };
      }>;
    };
    readonly whole?: ReadonlyArray<string>;
  } | null | undefined;
};
export type BacklogPageQuery = {
  response: BacklogPageQuery$data;
  variables: BacklogPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "filter"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "named"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "narrowed"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "product"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "whole"
},
v5 = [
  {
    "kind": "Variable",
    "name": "key",
    "variableName": "product"
  }
],
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "estimationScale",
  "storageKey": null
},
v9 = {
  "kind": "Variable",
  "name": "filter",
  "variableName": "filter"
},
v10 = {
  "alias": null,
  "args": [
    (v9/*:: as any*/)
  ],
  "kind": "ScalarField",
  "name": "backlogOrder",
  "storageKey": null
},
v11 = {
  "alias": "any",
  "args": [
    {
      "kind": "Literal",
      "name": "filter",
      "value": {
        "scope": "ALL"
      }
    },
    {
      "kind": "Literal",
      "name": "first",
      "value": 1
    }
  ],
  "concreteType": "StoryConnection",
  "kind": "LinkedField",
  "name": "backlog",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "StoryEdge",
      "kind": "LinkedField",
      "name": "edges",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Story",
          "kind": "LinkedField",
          "name": "node",
          "plural": false,
          "selections": [
            (v6/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": "backlog(filter:{\"scope\":\"ALL\"},first:1)"
},
v12 = [
  (v9/*:: as any*/),
  {
    "kind": "Literal",
    "name": "first",
    "value": 40
  }
],
v13 = {
  "alias": null,
  "args": null,
  "concreteType": "BacklogCut",
  "kind": "LinkedField",
  "name": "backlogCuts",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "above",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "by",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v14 = {
  "kind": "Literal",
  "name": "first",
  "value": 100
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": [
    (v14/*:: as any*/),
    {
      "kind": "Literal",
      "name": "state",
      "value": [
        "PLANNED",
        "ACTIVE"
      ]
    }
  ],
  "concreteType": "SprintConnection",
  "kind": "LinkedField",
  "name": "sprints",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "SprintEdge",
      "kind": "LinkedField",
      "name": "edges",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Sprint",
          "kind": "LinkedField",
          "name": "node",
          "plural": false,
          "selections": [
            (v6/*:: as any*/),
            (v15/*:: as any*/),
            (v16/*:: as any*/),
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
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": "sprints(first:100,state:[\"PLANNED\",\"ACTIVE\"])"
},
v18 = [
  (v14/*:: as any*/),
  {
    "kind": "Literal",
    "name": "state",
    "value": [
      "OPEN",
      "OUTDATED"
    ]
  }
],
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "input",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hat",
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "expiresAt",
  "storageKey": null
},
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "answer",
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedAt",
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedHat",
  "storageKey": null
},
v28 = [
  (v15/*:: as any*/)
],
v29 = [
  (v6/*:: as any*/),
  (v15/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "initials",
    "storageKey": null
  }
],
v30 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "author",
  "plural": false,
  "selections": (v29/*:: as any*/),
  "storageKey": null
},
v31 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v32 = {
  "kind": "InlineFragment",
  "selections": [
    (v7/*:: as any*/),
    (v31/*:: as any*/)
  ],
  "type": "Story",
  "abstractKey": null
},
v33 = {
  "kind": "InlineFragment",
  "selections": [
    (v31/*:: as any*/),
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Goal",
  "abstractKey": null
},
v34 = [
  (v31/*:: as any*/)
],
v35 = {
  "kind": "InlineFragment",
  "selections": (v34/*:: as any*/),
  "type": "Feature",
  "abstractKey": null
},
v36 = {
  "kind": "InlineFragment",
  "selections": (v28/*:: as any*/),
  "type": "GuardRail",
  "abstractKey": null
},
v37 = {
  "kind": "InlineFragment",
  "selections": (v28/*:: as any*/),
  "type": "Sprint",
  "abstractKey": null
},
v38 = {
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
},
v39 = {
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
},
v40 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "may",
  "storageKey": null
},
v41 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "whyNot",
  "storageKey": null
},
v42 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedBy",
  "storageKey": null
},
v43 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "otherHat",
  "storageKey": null
},
v44 = [
  {
    "kind": "InlineDataFragmentSpread",
    "name": "Right_right",
    "selections": [
      (v40/*:: as any*/),
      (v41/*:: as any*/),
      (v42/*:: as any*/),
      (v43/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "people",
        "plural": true,
        "selections": (v28/*:: as any*/),
        "storageKey": null
      }
    ],
    "args": null,
    "argumentDefinitions": ([]/*:: as any*/)
  }
],
v45 = {
  "alias": null,
  "args": null,
  "concreteType": "PageInfo",
  "kind": "LinkedField",
  "name": "pageInfo",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hasNextPage",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endCursor",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v46 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "ORDER_BACKLOG"
  }
],
v47 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "WRITE_STORIES"
  }
],
v48 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "PLAN_SPRINTS"
  }
],
v49 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "ESTIMATE"
  }
],
v50 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "LINK_STORIES"
  }
],
v51 = {
  "condition": "narrowed",
  "kind": "Condition",
  "passingValue": true,
  "selections": [
    {
      "alias": "whole",
      "args": [
        {
          "kind": "Variable",
          "name": "filter",
          "variableName": "whole"
        }
      ],
      "kind": "ScalarField",
      "name": "backlogOrder",
      "storageKey": null
    }
  ]
},
v52 = [
  {
    "kind": "Variable",
    "name": "ids",
    "variableName": "named"
  }
],
v53 = [
  (v6/*:: as any*/),
  (v31/*:: as any*/)
],
v54 = [
  (v15/*:: as any*/),
  (v6/*:: as any*/)
],
v55 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v56 = [
  (v40/*:: as any*/),
  (v41/*:: as any*/),
  (v42/*:: as any*/),
  (v43/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "User",
    "kind": "LinkedField",
    "name": "people",
    "plural": true,
    "selections": (v54/*:: as any*/),
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
    "name": "BacklogPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v5/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          {
            "alias": null,
            "args": (v12/*:: as any*/),
            "concreteType": "StoryConnection",
            "kind": "LinkedField",
            "name": "backlog",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "StoryEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Story",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v6/*:: as any*/),
                      (v7/*:: as any*/),
                      {
                        "args": null,
                        "kind": "FragmentSpread",
                        "name": "StoryRow_story"
                      },
                      {
                        "args": null,
                        "kind": "FragmentSpread",
                        "name": "SelectionBar_stories"
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v13/*:: as any*/),
          (v17/*:: as any*/),
          {
            "alias": null,
            "args": (v18/*:: as any*/),
            "concreteType": "ProposalConnection",
            "kind": "LinkedField",
            "name": "proposals",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "ProposalEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Proposal",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v6/*:: as any*/),
                      {
                        "kind": "InlineDataFragmentSpread",
                        "name": "proposal_proposal",
                        "selections": [
                          (v6/*:: as any*/),
                          (v19/*:: as any*/),
                          (v16/*:: as any*/),
                          (v20/*:: as any*/),
                          (v21/*:: as any*/),
                          (v22/*:: as any*/),
                          (v23/*:: as any*/),
                          (v24/*:: as any*/),
                          (v25/*:: as any*/),
                          (v26/*:: as any*/),
                          (v27/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "User",
                            "kind": "LinkedField",
                            "name": "decidedBy",
                            "plural": false,
                            "selections": (v28/*:: as any*/),
                            "storageKey": null
                          },
                          (v30/*:: as any*/),
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
                                  (v6/*:: as any*/),
                                  (v32/*:: as any*/),
                                  (v33/*:: as any*/),
                                  (v35/*:: as any*/),
                                  (v36/*:: as any*/),
                                  (v37/*:: as any*/),
                                  (v38/*:: as any*/)
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
                                  (v6/*:: as any*/),
                                  (v32/*:: as any*/),
                                  (v35/*:: as any*/)
                                ],
                                "storageKey": null
                              },
                              (v39/*:: as any*/)
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
                            "selections": (v44/*:: as any*/),
                            "storageKey": null
                          }
                        ],
                        "args": null,
                        "argumentDefinitions": []
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v45/*:: as any*/)
            ],
            "storageKey": "proposals(first:100,state:[\"OPEN\",\"OUTDATED\"])"
          },
          {
            "alias": "canOrder",
            "args": (v46/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v44/*:: as any*/),
            "storageKey": "viewerCan(decision:\"ORDER_BACKLOG\")"
          },
          {
            "alias": "canWrite",
            "args": (v47/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v44/*:: as any*/),
            "storageKey": "viewerCan(decision:\"WRITE_STORIES\")"
          },
          {
            "alias": "canPlan",
            "args": (v48/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v44/*:: as any*/),
            "storageKey": "viewerCan(decision:\"PLAN_SPRINTS\")"
          },
          {
            "alias": "canEstimate",
            "args": (v49/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v44/*:: as any*/),
            "storageKey": "viewerCan(decision:\"ESTIMATE\")"
          },
          {
            "alias": "canLink",
            "args": (v50/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v44/*:: as any*/),
            "storageKey": "viewerCan(decision:\"LINK_STORIES\")"
          },
          (v51/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": "named",
        "args": (v52/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "nodes",
        "plural": true,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "FilterBar_named"
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
      (v4/*:: as any*/),
      (v2/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "BacklogPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v5/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          {
            "alias": null,
            "args": (v12/*:: as any*/),
            "concreteType": "StoryConnection",
            "kind": "LinkedField",
            "name": "backlog",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "StoryEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Story",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v6/*:: as any*/),
                      (v7/*:: as any*/),
                      (v19/*:: as any*/),
                      (v31/*:: as any*/),
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
                        "name": "status",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "rank",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "openQuestions",
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
                          (v21/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Story",
                        "kind": "LinkedField",
                        "name": "blockersBelow",
                        "plural": true,
                        "selections": [
                          (v6/*:: as any*/),
                          (v7/*:: as any*/)
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
                        "selections": (v53/*:: as any*/),
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Goal",
                        "kind": "LinkedField",
                        "name": "goal",
                        "plural": false,
                        "selections": (v53/*:: as any*/),
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
                          (v6/*:: as any*/),
                          (v15/*:: as any*/),
                          (v16/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Criterion",
                        "kind": "LinkedField",
                        "name": "criteria",
                        "plural": true,
                        "selections": [
                          (v6/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "text",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "when",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "then",
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "User",
                        "kind": "LinkedField",
                        "name": "assignees",
                        "plural": true,
                        "selections": (v29/*:: as any*/),
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
          },
          (v13/*:: as any*/),
          (v17/*:: as any*/),
          {
            "alias": null,
            "args": (v18/*:: as any*/),
            "concreteType": "ProposalConnection",
            "kind": "LinkedField",
            "name": "proposals",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "ProposalEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Proposal",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v6/*:: as any*/),
                      (v19/*:: as any*/),
                      (v16/*:: as any*/),
                      (v20/*:: as any*/),
                      (v21/*:: as any*/),
                      (v22/*:: as any*/),
                      (v23/*:: as any*/),
                      (v24/*:: as any*/),
                      (v25/*:: as any*/),
                      (v26/*:: as any*/),
                      (v27/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "User",
                        "kind": "LinkedField",
                        "name": "decidedBy",
                        "plural": false,
                        "selections": (v54/*:: as any*/),
                        "storageKey": null
                      },
                      (v30/*:: as any*/),
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
                              (v55/*:: as any*/),
                              (v6/*:: as any*/),
                              (v32/*:: as any*/),
                              (v33/*:: as any*/),
                              (v35/*:: as any*/),
                              (v36/*:: as any*/),
                              (v37/*:: as any*/),
                              (v38/*:: as any*/)
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
                              (v55/*:: as any*/),
                              (v6/*:: as any*/),
                              (v32/*:: as any*/),
                              (v35/*:: as any*/)
                            ],
                            "storageKey": null
                          },
                          (v39/*:: as any*/)
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
                        "selections": (v56/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v45/*:: as any*/)
            ],
            "storageKey": "proposals(first:100,state:[\"OPEN\",\"OUTDATED\"])"
          },
          {
            "alias": "canOrder",
            "args": (v46/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v56/*:: as any*/),
            "storageKey": "viewerCan(decision:\"ORDER_BACKLOG\")"
          },
          {
            "alias": "canWrite",
            "args": (v47/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v56/*:: as any*/),
            "storageKey": "viewerCan(decision:\"WRITE_STORIES\")"
          },
          {
            "alias": "canPlan",
            "args": (v48/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v56/*:: as any*/),
            "storageKey": "viewerCan(decision:\"PLAN_SPRINTS\")"
          },
          {
            "alias": "canEstimate",
            "args": (v49/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v56/*:: as any*/),
            "storageKey": "viewerCan(decision:\"ESTIMATE\")"
          },
          {
            "alias": "canLink",
            "args": (v50/*:: as any*/),
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
            "selections": (v56/*:: as any*/),
            "storageKey": "viewerCan(decision:\"LINK_STORIES\")"
          },
          (v51/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": "named",
        "args": (v52/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "nodes",
        "plural": true,
        "selections": [
          (v55/*:: as any*/),
          {
            "kind": "TypeDiscriminator",
            "abstractKey": "__isNode"
          },
          (v6/*:: as any*/),
          (v35/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": (v34/*:: as any*/),
            "type": "Goal",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": (v28/*:: as any*/),
            "type": "Label",
            "abstractKey": null
          },
          (v37/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "a514c4816fb5870f0d29b95d85b77ed1",
    "id": null,
    "metadata": {},
    "name": "BacklogPageQuery",
    "operationKind": "query",
    "text": "query BacklogPageQuery(\n  $product: String!\n  $filter: BacklogFilter!\n  $whole: BacklogFilter!\n  $narrowed: Boolean!\n  $named: [ID!]!\n) {\n  product(key: $product) {\n    id\n    key\n    estimationScale\n    backlogOrder(filter: $filter)\n    whole: backlogOrder(filter: $whole) @include(if: $narrowed)\n    any: backlog(first: 1, filter: {scope: ALL}) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n    backlog(first: 40, filter: $filter) {\n      edges {\n        node {\n          id\n          key\n          ...StoryRow_story\n          ...SelectionBar_stories\n        }\n      }\n    }\n    backlogCuts {\n      above\n      by\n    }\n    sprints(first: 100, state: [PLANNED, ACTIVE]) {\n      edges {\n        node {\n          id\n          name\n          state\n          start\n          end\n        }\n      }\n    }\n    proposals(first: 100, state: [OPEN, OUTDATED]) {\n      edges {\n        node {\n          id\n          ...proposal_proposal\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    canOrder: viewerCan(decision: ORDER_BACKLOG) {\n      ...Right_right\n    }\n    canWrite: viewerCan(decision: WRITE_STORIES) {\n      ...Right_right\n    }\n    canPlan: viewerCan(decision: PLAN_SPRINTS) {\n      ...Right_right\n    }\n    canEstimate: viewerCan(decision: ESTIMATE) {\n      ...Right_right\n    }\n    canLink: viewerCan(decision: LINK_STORIES) {\n      ...Right_right\n    }\n  }\n  named: nodes(ids: $named) {\n    __typename\n    ...FilterBar_named\n    id\n  }\n}\n\nfragment FilterBar_named on Node {\n  __isNode: __typename\n  id\n  ... on Feature {\n    title\n  }\n  ... on Goal {\n    title\n  }\n  ... on Label {\n    name\n  }\n  ... on Sprint {\n    name\n  }\n}\n\nfragment Right_right on Right {\n  may\n  whyNot\n  decidedBy\n  otherHat\n  people {\n    name\n    id\n  }\n}\n\nfragment SelectionBar_stories on Story {\n  id\n  points\n}\n\nfragment StoryRow_story on Story {\n  id\n  key\n  version\n  title\n  points\n  status\n  rank\n  openQuestions\n  block {\n    reason\n  }\n  blockersBelow {\n    id\n    key\n  }\n  feature {\n    id\n    title\n  }\n  goal {\n    id\n    title\n  }\n  sprint {\n    id\n    name\n    state\n  }\n  criteria {\n    id\n    text\n    when\n    then\n  }\n  assignees {\n    id\n    name\n    initials\n  }\n}\n\nfragment proposal_proposal on Proposal {\n  id\n  version\n  state\n  input\n  reason\n  hat\n  createdAt\n  expiresAt\n  answer\n  decidedAt\n  decidedHat\n  decidedBy {\n    name\n    id\n  }\n  author {\n    id\n    name\n    initials\n  }\n  changes {\n    entity {\n      __typename\n      id\n      ... on Story {\n        key\n        title\n      }\n      ... on Criterion {\n        id\n      }\n      ... on Goal {\n        title\n        metric {\n          unit\n        }\n      }\n      ... on Feature {\n        title\n      }\n      ... on GuardRail {\n        name\n      }\n      ... on Sprint {\n        name\n      }\n      ... on Insight {\n        title: words\n      }\n    }\n    subject {\n      __typename\n      id\n      ... on Story {\n        key\n        title\n      }\n      ... on Feature {\n        title\n      }\n    }\n    fields {\n      field\n      from\n      to\n      outdated\n      current\n    }\n  }\n  viewerCan {\n    ...Right_right\n  }\n}\n"
  }
};
})();

(node as any).hash = "7427b43afbca7aa99c0c4580054fcd90";

export default node;
