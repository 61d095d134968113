/**
 * @generated SignedSource<<e7c1bd884510fc601cf1cc202c285dc2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type GoalDialog_product$data = {
  readonly canSet: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly id: string;
  readonly " $fragmentType": "GoalDialog_product";
};
export type GoalDialog_product$key = {
  readonly " $data"?: GoalDialog_product$data;
  readonly " $fragmentSpreads": FragmentRefs<"GoalDialog_product">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GoalDialog_product",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": "canSet",
      "args": [
        {
          "kind": "Literal",
          "name": "decision",
          "value": "SET_GOALS"
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
      "storageKey": "viewerCan(decision:\"SET_GOALS\")"
    }
  ],
  "type": "Product",
  "abstractKey": null
};

(node as any).hash = "12446b379dae299c9450887365ca5a61";

export default node;
