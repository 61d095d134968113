/**
 * @generated SignedSource<<378d679334fc4bd0988a86faf13c7b2f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CriterionState = "MET" | "OPEN" | "UNVERIFIED";
export type Missing = "ANSWER" | "CRITERION" | "ESTIMATE" | "WHAT" | "WHY";
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
import { FragmentRefs } from "relay-runtime";
export type StoryFoot_story$data = {
  readonly block: {
    readonly since: string;
  } | null | undefined;
  readonly canAccept: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly canMove: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly canWrite: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly criteria: ReadonlyArray<{
    readonly checkedBy: {
      readonly id: string;
    } | null | undefined;
    readonly state: CriterionState;
  }>;
  readonly id: string;
  readonly key: string;
  readonly missing: ReadonlyArray<Missing>;
  readonly product: {
    readonly key: string;
  };
  readonly status: StoryStatus;
  readonly verdict: {
    readonly at: string;
    readonly by: {
      readonly name: string;
    } | null | undefined;
    readonly hat: RoleKind | null | undefined;
    readonly stale: boolean;
  } | null | undefined;
  readonly version: number;
  readonly " $fragmentSpreads": FragmentRefs<"AcceptDialog_story" | "SendBackDialog_story" | "SplitDialog_story">;
  readonly " $fragmentType": "StoryFoot_story";
};
export type StoryFoot_story$key = {
  readonly " $data"?: StoryFoot_story$data;
  readonly " $fragmentSpreads": FragmentRefs<"StoryFoot_story">;
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
v2 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
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
        "selections": (v2/*:: as any*/),
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
  "name": "StoryFoot_story",
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
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "missing",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AcceptDialog_story"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SendBackDialog_story"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SplitDialog_story"
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Product",
      "kind": "LinkedField",
      "name": "product",
      "plural": false,
      "selections": [
        (v1/*:: as any*/)
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
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "state",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "User",
          "kind": "LinkedField",
          "name": "checkedBy",
          "plural": false,
          "selections": [
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "verdict",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "at",
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
          "name": "stale",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "User",
          "kind": "LinkedField",
          "name": "by",
          "plural": false,
          "selections": (v2/*:: as any*/),
          "storageKey": null
        }
      ],
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
      "selections": (v3/*:: as any*/),
      "storageKey": "viewerCan(decision:\"WRITE_STORIES\")"
    }
  ],
  "type": "Story",
  "abstractKey": null
};
})();

(node as any).hash = "a0ce387f7cb806ee2a7efea2afdd7595";

export default node;
