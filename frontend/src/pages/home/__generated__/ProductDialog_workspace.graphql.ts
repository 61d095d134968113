/**
 * @generated SignedSource<<300e01c7f2c23d722679bedf602025d5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ProductDialog_workspace$data = {
  readonly canAdminister: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly id: string;
  readonly " $fragmentType": "ProductDialog_workspace";
};
export type ProductDialog_workspace$key = {
  readonly " $data"?: ProductDialog_workspace$data;
  readonly " $fragmentSpreads": FragmentRefs<"ProductDialog_workspace">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ProductDialog_workspace",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
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
      "storageKey": "viewerCan(decision:\"ADMINISTER\")"
    }
  ],
  "type": "Workspace",
  "abstractKey": null
};

(node as any).hash = "3616884ea2eddef05d64c2e545d0a810";

export default node;
