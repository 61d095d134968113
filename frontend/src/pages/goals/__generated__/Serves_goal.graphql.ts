/**
 * @generated SignedSource<<3192221fb0da1ec0e8c00953d7faa2ad>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type HealthState = "AT_RISK" | "NO_DATA" | "OFF_TRACK" | "ON_TRACK";
import { FragmentRefs } from "relay-runtime";
export type Serves_goal$data = {
  readonly serves: {
    readonly health: {
      readonly broken: ReadonlyArray<{
        readonly name: string;
      }>;
      readonly state: HealthState;
    } | null | undefined;
    readonly id: string;
    readonly title: string;
  } | null | undefined;
  readonly " $fragmentType": "Serves_goal";
};
export type Serves_goal$key = {
  readonly " $data"?: Serves_goal$data;
  readonly " $fragmentSpreads": FragmentRefs<"Serves_goal">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Serves_goal",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Goal",
      "kind": "LinkedField",
      "name": "serves",
      "plural": false,
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
      "storageKey": null
    }
  ],
  "type": "Goal",
  "abstractKey": null
};

(node as any).hash = "44257a9412b4919f53265c40615a2fd1";

export default node;
