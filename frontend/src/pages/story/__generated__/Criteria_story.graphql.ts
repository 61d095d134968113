/**
 * @generated SignedSource<<4065ead9034496e6a976195e48c41e37>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CriterionState = "MET" | "OPEN" | "UNVERIFIED";
import { FragmentRefs } from "relay-runtime";
export type Criteria_story$data = {
  readonly canCheck: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly canWrite: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly criteria: ReadonlyArray<{
    readonly id: string;
    readonly state: CriterionState;
    readonly " $fragmentSpreads": FragmentRefs<"CriterionRow_criterion">;
  }>;
  readonly id: string;
  readonly key: string;
  readonly product: {
    readonly key: string;
  };
  readonly " $fragmentSpreads": FragmentRefs<"useTemplate_story">;
  readonly " $fragmentType": "Criteria_story";
};
export type Criteria_story$key = {
  readonly " $data"?: Criteria_story$data;
  readonly " $fragmentSpreads": FragmentRefs<"Criteria_story">;
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
  "name": "Criteria_story",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "useTemplate_story"
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
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "state",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "CriterionRow_criterion"
        }
      ],
      "storageKey": null
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
      "selections": (v2/*:: as any*/),
      "storageKey": "viewerCan(decision:\"WRITE_STORIES\")"
    },
    {
      "alias": "canCheck",
      "args": [
        {
          "kind": "Literal",
          "name": "decision",
          "value": "CHECK_CRITERIA"
        }
      ],
      "concreteType": "Right",
      "kind": "LinkedField",
      "name": "viewerCan",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": "viewerCan(decision:\"CHECK_CRITERIA\")"
    }
  ],
  "type": "Story",
  "abstractKey": null
};
})();

(node as any).hash = "bc9c107ffa7ae91d2761beda0c14f8e1";

export default node;
