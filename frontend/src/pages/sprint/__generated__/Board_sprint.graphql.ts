/**
 * @generated SignedSource<<89ff1b99514cfd0c83dd27e4e6d8d06a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
import { FragmentRefs } from "relay-runtime";
export type Board_sprint$data = {
  readonly board: {
    readonly columns: ReadonlyArray<{
      readonly stories: ReadonlyArray<{
        readonly assignees: ReadonlyArray<{
          readonly id: string;
          readonly initials: string;
          readonly name: string;
        }>;
        readonly goal: {
          readonly id: string;
          readonly title: string;
        } | null | undefined;
        readonly id: string;
        readonly key: string;
        readonly points: number | null | undefined;
        readonly rank: string;
        readonly sprint: {
          readonly id: string;
        } | null | undefined;
        readonly status: StoryStatus;
        readonly title: string;
        readonly " $fragmentSpreads": FragmentRefs<"Card_story" | "StoryTable_story">;
      }>;
    }>;
  };
  readonly canAccept: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly canMove: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly id: string;
  readonly product: {
    readonly cycleTimes: {
      readonly p85: number | null | undefined;
    };
    readonly id: string;
    readonly inProgressLimit: number | null | undefined;
    readonly inReviewLimit: number | null | undefined;
    readonly version: number;
  };
  readonly " $fragmentType": "Board_sprint";
};
export type Board_sprint$key = {
  readonly " $data"?: Board_sprint$data;
  readonly " $fragmentSpreads": FragmentRefs<"Board_sprint">;
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
  "name": "name",
  "storageKey": null
},
v3 = [
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
  "name": "Board_sprint",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Product",
      "kind": "LinkedField",
      "name": "product",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "inProgressLimit",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "inReviewLimit",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "CycleTimes",
          "kind": "LinkedField",
          "name": "cycleTimes",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "p85",
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
      "concreteType": "Board",
      "kind": "LinkedField",
      "name": "board",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "BoardColumn",
          "kind": "LinkedField",
          "name": "columns",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Story",
              "kind": "LinkedField",
              "name": "stories",
              "plural": true,
              "selections": [
                (v0/*:: as any*/),
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
                  "name": "status",
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
                  "name": "rank",
                  "storageKey": null
                },
                (v1/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Sprint",
                  "kind": "LinkedField",
                  "name": "sprint",
                  "plural": false,
                  "selections": [
                    (v0/*:: as any*/)
                  ],
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
                    (v0/*:: as any*/),
                    (v1/*:: as any*/)
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
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "Card_story"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "StoryTable_story"
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
      "selections": (v3/*:: as any*/),
      "storageKey": "viewerCan(decision:\"MOVE_STORIES\")"
    },
    {
      "alias": "canAccept",
      "args": [
        {
          "kind": "Literal",
          "name": "decision",
          "value": "ACCEPT_STORIES"
        }
      ],
      "concreteType": "Right",
      "kind": "LinkedField",
      "name": "viewerCan",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": "viewerCan(decision:\"ACCEPT_STORIES\")"
    }
  ],
  "type": "Sprint",
  "abstractKey": null
};
})();

(node as any).hash = "9471a0544452fb4672aba59b617150e1";

export default node;
