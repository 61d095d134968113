/**
 * @generated SignedSource<<593e7eec3e54d8e68db393b09881131a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type HealthState = "AT_RISK" | "NO_DATA" | "OFF_TRACK" | "ON_TRACK";
import { FragmentRefs } from "relay-runtime";
export type GoalHealth_goal$data = {
  readonly due: string | null | undefined;
  readonly health: {
    readonly age: number | null | undefined;
    readonly behind: number | null | undefined;
    readonly broken: ReadonlyArray<{
      readonly name: string;
    }>;
    readonly path: number | null | undefined;
    readonly slack: number;
    readonly stale: boolean;
    readonly staleAfter: number;
    readonly state: HealthState;
    readonly value: number | null | undefined;
  } | null | undefined;
  readonly metric: {
    readonly target: number | null | undefined;
    readonly unit: string;
  };
  readonly outlook: {
    readonly by: string;
    readonly chance: number;
    readonly likelyBy: string | null | undefined;
    readonly readings: number;
  } | null | undefined;
  readonly product: {
    readonly timeZone: string;
  };
  readonly start: string | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"GoalWord_goal">;
  readonly " $fragmentType": "GoalHealth_goal";
};
export type GoalHealth_goal$key = {
  readonly " $data"?: GoalHealth_goal$data;
  readonly " $fragmentSpreads": FragmentRefs<"GoalHealth_goal">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GoalHealth_goal",
  "selections": [
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
      "name": "due",
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
      "concreteType": "Health",
      "kind": "LinkedField",
      "name": "health",
      "plural": false,
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
          "kind": "ScalarField",
          "name": "path",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "value",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "behind",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "slack",
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
          "kind": "ScalarField",
          "name": "stale",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "staleAfter",
          "storageKey": null
        },
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
          "kind": "ScalarField",
          "name": "by",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "chance",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "likelyBy",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "readings",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "GoalWord_goal"
    }
  ],
  "type": "Goal",
  "abstractKey": null
};

(node as any).hash = "7f3da6ebf507fe8e87202da50e4f5ec1";

export default node;
