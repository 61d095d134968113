/**
 * @generated SignedSource<<bb2870fdac65c2252847cfe2fa226730>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SplitDialog_story$data = {
  readonly asA: string;
  readonly criteria: ReadonlyArray<{
    readonly given: string;
    readonly id: string;
    readonly text: string;
    readonly then: string;
    readonly when: string;
  }>;
  readonly iWant: string;
  readonly id: string;
  readonly key: string;
  readonly soThat: string;
  readonly " $fragmentType": "SplitDialog_story";
};
export type SplitDialog_story$key = {
  readonly " $data"?: SplitDialog_story$data;
  readonly " $fragmentSpreads": FragmentRefs<"SplitDialog_story">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SplitDialog_story",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "key",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "asA",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "iWant",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "soThat",
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
          "name": "given",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "when",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "then",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "text",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Story",
  "abstractKey": null
};
})();

(node as any).hash = "8fd42d506c65628467e2526ef776efb7";

export default node;
