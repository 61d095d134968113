/**
 * @generated SignedSource<<322722d8700807417a707ac327bf16ae>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FeatureState = "BUILDING" | "DROPPED" | "IDEA" | "LAUNCHED" | "PLANNED";
export type Horizon = "LATER" | "NEXT" | "NOW";
import { FragmentRefs } from "relay-runtime";
export type FeaturePage_feature$data = {
  readonly canShape: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly confidence: number | null | undefined;
  readonly externalKey: string | null | undefined;
  readonly goal: {
    readonly id: string;
    readonly title: string;
  } | null | undefined;
  readonly horizon: Horizon;
  readonly id: string;
  readonly impact: number | null | undefined;
  readonly progress: {
    readonly accepted: number;
    readonly acceptedPoints: number;
    readonly points: number;
    readonly stories: number;
    readonly " $fragmentSpreads": FragmentRefs<"Shipped_progress">;
  };
  readonly reach: number | null | undefined;
  readonly state: FeatureState;
  readonly title: string;
  readonly version: number;
  readonly what: string;
  readonly why: string;
  readonly windowEnd: string | null | undefined;
  readonly windowStart: string | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"FeatureDiscussion_feature" | "FeaturePage_stories">;
  readonly " $fragmentType": "FeaturePage_feature";
};
export type FeaturePage_feature$key = {
  readonly " $data"?: FeaturePage_feature$data;
  readonly " $fragmentSpreads": FragmentRefs<"FeaturePage_feature">;
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
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "FeaturePage_feature",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "what",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "why",
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
      "args": null,
      "kind": "ScalarField",
      "name": "horizon",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "windowStart",
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
      "kind": "ScalarField",
      "name": "reach",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "impact",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "confidence",
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
      "concreteType": "Progress",
      "kind": "LinkedField",
      "name": "progress",
      "plural": false,
      "selections": [
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
          "name": "points",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "acceptedPoints",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "Shipped_progress"
        }
      ],
      "storageKey": null
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
      "selections": [
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
          "argumentDefinitions": []
        }
      ],
      "storageKey": "viewerCan(decision:\"SHAPE_ROADMAP\")"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "FeaturePage_stories"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "FeatureDiscussion_feature"
    }
  ],
  "type": "Feature",
  "abstractKey": null
};
})();

(node as any).hash = "d385fbe898340a187d74fb8080f04c00";

export default node;
