/**
 * @generated SignedSource<<c5bed5b8351e0682b853fb4db54f0578>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Held_product$data = {
  readonly forecastScores: ReadonlyArray<{
    readonly held: number;
    readonly likely: number;
    readonly times: number;
  }>;
  readonly " $fragmentType": "Held_product";
};
export type Held_product$key = {
  readonly " $data"?: Held_product$data;
  readonly " $fragmentSpreads": FragmentRefs<"Held_product">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Held_product",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ForecastScore",
      "kind": "LinkedField",
      "name": "forecastScores",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "likely",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "times",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "held",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Product",
  "abstractKey": null
};

(node as any).hash = "1f5a57ca011310036f81e78ce233e46c";

export default node;
