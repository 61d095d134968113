/**
 * @generated SignedSource<<9297d4f795b48d6299c536f4a8eb6ee3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
import { FragmentRefs } from "relay-runtime";
export type Facts_story$data = {
  readonly age: number | null | undefined;
  readonly assignees: ReadonlyArray<{
    readonly id: string;
    readonly initials: string;
    readonly name: string;
  }>;
  readonly block: {
    readonly days: number;
    readonly owner: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly reason: string;
    readonly since: string;
  } | null | undefined;
  readonly canEstimate: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly canMove: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly canPlan: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly canWrite: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly externalKey: string | null | undefined;
  readonly id: string;
  readonly key: string;
  readonly labels: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly points: number | null | undefined;
  readonly product: {
    readonly estimationScale: ReadonlyArray<number>;
    readonly id: string;
    readonly key: string;
  };
  readonly sprint: {
    readonly end: string | null | undefined;
    readonly id: string;
    readonly name: string;
    readonly state: SprintState;
    readonly stories: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
        };
      }>;
    };
  } | null | undefined;
  readonly sprints: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly status: StoryStatus;
  readonly version: number;
  readonly " $fragmentType": "Facts_story";
};
export type Facts_story$key = {
  readonly " $data"?: Facts_story$data;
  readonly " $fragmentSpreads": FragmentRefs<"Facts_story">;
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
  "name": "key",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v3 = [
  (v0/*:: as any*/),
  (v2/*:: as any*/)
],
v4 = [
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
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "whyNot",
        "storageKey": null
      },
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
        "selections": [
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "args": null,
    "argumentDefinitions": ([]/*:: as any*/)
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Facts_story",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "externalKey",
      "storageKey": null
    },
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
      "concreteType": "Product",
      "kind": "LinkedField",
      "name": "product",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "estimationScale",
          "storageKey": null
        }
      ],
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
        (v2/*:: as any*/),
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
          "kind": "ScalarField",
          "name": "state",
          "storageKey": null
        },
        {
          "alias": null,
          "args": [
            {
              "kind": "Literal",
              "name": "first",
              "value": 100
            }
          ],
          "concreteType": "StoryConnection",
          "kind": "LinkedField",
          "name": "stories",
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
                    (v0/*:: as any*/)
                  ],
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": "stories(first:100)"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Sprint",
      "kind": "LinkedField",
      "name": "sprints",
      "plural": true,
      "selections": (v3/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "assignees",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v2/*:: as any*/),
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
      "concreteType": "Label",
      "kind": "LinkedField",
      "name": "labels",
      "plural": true,
      "selections": (v3/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "age",
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
          "name": "reason",
          "storageKey": null
        },
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
          "kind": "ScalarField",
          "name": "days",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "User",
          "kind": "LinkedField",
          "name": "owner",
          "plural": false,
          "selections": (v3/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "canPlan",
      "args": [
        {
          "kind": "Literal",
          "name": "decision",
          "value": "PLAN_SPRINTS"
        }
      ],
      "concreteType": "Right",
      "kind": "LinkedField",
      "name": "viewerCan",
      "plural": false,
      "selections": (v4/*:: as any*/),
      "storageKey": "viewerCan(decision:\"PLAN_SPRINTS\")"
    },
    {
      "alias": "canEstimate",
      "args": [
        {
          "kind": "Literal",
          "name": "decision",
          "value": "ESTIMATE"
        }
      ],
      "concreteType": "Right",
      "kind": "LinkedField",
      "name": "viewerCan",
      "plural": false,
      "selections": (v4/*:: as any*/),
      "storageKey": "viewerCan(decision:\"ESTIMATE\")"
    },
    {
      "alias": "canMove",
      "args": [
        {
          "kind": "Literal",
          "name": "decision",
          "value": "MOVE_STORIES"
        }
      ],
      "concreteType": "Right",
      "kind": "LinkedField",
      "name": "viewerCan",
      "plural": false,
      "selections": (v4/*:: as any*/),
      "storageKey": "viewerCan(decision:\"MOVE_STORIES\")"
    },
    {
      "alias": "canWrite",
      "args": [
        {
          "kind": "Literal",
          "name": "decision",
          "value": "WRITE_STORIES"
        }
      ],
      "concreteType": "Right",
      "kind": "LinkedField",
      "name": "viewerCan",
      "plural": false,
      "selections": (v4/*:: as any*/),
      "storageKey": "viewerCan(decision:\"WRITE_STORIES\")"
    }
  ],
  "type": "Story",
  "abstractKey": null
};
})();

(node as any).hash = "923b4848ab3cb08c43cd0acacd35c828";

export default node;
