/**
 * @generated SignedSource<<d007297ebd2b3bf625cfccf9bdf491c7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ForecastUnit = "POINTS" | "STORIES";
import { FragmentRefs } from "relay-runtime";
export type Why_forecast$data = {
  readonly amount: number;
  readonly because: {
    readonly absent: number;
    readonly before: number;
    readonly doubt: number;
    readonly growth: number;
    readonly itself: number;
  } | null | undefined;
  readonly drivers: {
    readonly days: number;
    readonly growth: number;
    readonly high: number;
    readonly low: number;
    readonly pace: number;
    readonly typical: number;
  };
  readonly noDate: string | null | undefined;
  readonly sure: string | null | undefined;
  readonly unestimated: number;
  readonly unit: ForecastUnit;
  readonly " $fragmentType": "Why_forecast";
};
export type Why_forecast$key = {
  readonly " $data"?: Why_forecast$data;
  readonly " $fragmentSpreads": FragmentRefs<"Why_forecast">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "growth",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Why_forecast",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "noDate",
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
      "name": "amount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "unestimated",
      "storageKey": null
    },
    {
      "alias": "sure",
      "args": null,
      "kind": "ScalarField",
      "name": "date",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ForecastSum",
      "kind": "LinkedField",
      "name": "because",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "itself",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "before",
          "storageKey": null
        },
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "absent",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "doubt",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
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
          "name": "days",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "pace",
          "storageKey": null
        },
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
        },
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "typical",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Forecast",
  "abstractKey": null
};
})();

(node as any).hash = "40cba6b172b976b29cfb3d9834bb116b";

export default node;
