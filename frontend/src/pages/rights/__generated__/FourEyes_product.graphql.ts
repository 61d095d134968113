/**
 * @generated SignedSource<<5a8e45768d304e2725ee2c80927d0efb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type FourEyes_product$data = {
  readonly canAdminister: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly fourEyes: boolean;
  readonly id: string;
  readonly name: string;
  readonly " $fragmentType": "FourEyes_product";
};
export type FourEyes_product$key = {
  readonly " $data"?: FourEyes_product$data;
  readonly " $fragmentSpreads": FragmentRefs<"FourEyes_product">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "FourEyes_product",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "fourEyes",
      "storageKey": null
    },
    {
      "alias": "canAdminister",
      "args": [
        {
          "kind": "Literal",
          "name": "decision",
          "value": "ADMINISTER"
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
                (v0/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "args": null,
          "argumentDefinitions": []
        }
      ],
      "storageKey": "viewerCan(decision:\"ADMINISTER\")"
    }
  ],
  "type": "Product",
  "abstractKey": null
};
})();

(node as any).hash = "4676af5babf5e658cbb936511c78be49";

export default node;
