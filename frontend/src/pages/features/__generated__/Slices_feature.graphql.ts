/**
 * @generated SignedSource<<7d18900bd5d37b446fe5294006c53f43>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Slices_feature$data = {
  readonly canSlice: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly canWrite: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly firstProgress: {
    readonly accepted: number;
    readonly acceptedPoints: number;
    readonly inHand: number;
    readonly points: number;
    readonly stories: number;
  };
  readonly id: string;
  readonly launch: {
    readonly date: string;
  } | null | undefined;
  readonly product: {
    readonly timeZone: string;
  };
  readonly progress: {
    readonly accepted: number;
    readonly acceptedPoints: number;
    readonly inHand: number;
    readonly points: number;
    readonly stories: number;
  };
  readonly windowEnd: string | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"useSlicesFirst_feature" | "useSlicesLater_feature">;
  readonly " $fragmentType": "Slices_feature";
};
export type Slices_feature$key = {
  readonly " $data"?: Slices_feature$data;
  readonly " $fragmentSpreads": FragmentRefs<"Slices_feature">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "stories",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "accepted",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "inHand",
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
    "name": "acceptedPoints",
    "storageKey": null
  }
],
v1 = [
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "name",
            "storageKey": null
          }
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
  "name": "Slices_feature",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "windowEnd",
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
      "concreteType": "Launch",
      "kind": "LinkedField",
      "name": "launch",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "date",
          "storageKey": null
        }
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
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Progress",
      "kind": "LinkedField",
      "name": "firstProgress",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "canSlice",
      "args": [
        {
          "kind": "Literal",
          "name": "decision",
          "value": "SLICE_FEATURES"
        }
      ],
      "concreteType": "Right",
      "kind": "LinkedField",
      "name": "viewerCan",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": "viewerCan(decision:\"SLICE_FEATURES\")"
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
      "selections": (v1/*:: as any*/),
      "storageKey": "viewerCan(decision:\"WRITE_STORIES\")"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "useSlicesFirst_feature"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "useSlicesLater_feature"
    }
  ],
  "type": "Feature",
  "abstractKey": null
};
})();

(node as any).hash = "c9f3e45cb35f864901605440be032dc8";

export default node;
