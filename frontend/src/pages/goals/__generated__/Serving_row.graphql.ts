/**
 * @generated SignedSource<<22bdb2582a0cc2eeb061a06dfcde8f34>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GoalState = "ACHIEVED" | "ACTIVE" | "DRAFT" | "DROPPED" | "MISSED";
export type HealthState = "AT_RISK" | "NO_DATA" | "OFF_TRACK" | "ON_TRACK";
import { FragmentRefs } from "relay-runtime";
export type Serving_row$data = {
  readonly current: {
    readonly value: number;
  } | null | undefined;
  readonly health: {
    readonly broken: ReadonlyArray<{
      readonly name: string;
    }>;
    readonly state: HealthState;
  } | null | undefined;
  readonly id: string;
  readonly metric: {
    readonly target: number | null | undefined;
    readonly unit: string;
  };
  readonly state: GoalState;
  readonly title: string;
  readonly " $fragmentType": "Serving_row";
};
export type Serving_row$key = {
  readonly " $data"?: Serving_row$data;
  readonly " $fragmentSpreads": FragmentRefs<"Serving_row">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Serving_row",
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
      "name": "title",
      "storageKey": null
    },
    (v0/*:: as any*/),
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
      "concreteType": "Health",
      "kind": "LinkedField",
      "name": "health",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "GuardRail",
          "kind": "LinkedField",
          "name": "broken",
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
      "storageKey": null
    }
  ],
  "type": "Goal",
  "abstractKey": null
};
})();

(node as any).hash = "84d5cb9d17705a1ca8cd2ead66362df5";

export default node;
