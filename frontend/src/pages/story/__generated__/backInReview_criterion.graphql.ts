/**
 * @generated SignedSource<<6aff281de75c2852e54b0bf9c672e109>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CriterionState = "MET" | "OPEN" | "UNVERIFIED";
import { FragmentRefs } from "relay-runtime";
export type backInReview_criterion$data = {
  readonly checkedAt: string | null | undefined;
  readonly checkedBy: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly id: string;
  readonly state: CriterionState;
  readonly version: number;
  readonly " $fragmentType": "backInReview_criterion";
};
export type backInReview_criterion$key = {
  readonly " $data"?: backInReview_criterion$data;
  readonly " $fragmentSpreads": FragmentRefs<"backInReview_criterion">;
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
  "name": "backInReview_criterion",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
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
      "name": "checkedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "checkedBy",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
  "type": "Criterion",
  "abstractKey": null
};
})();

(node as any).hash = "ad047ff0168d9c1576ae48bbe0d88ba1";

export default node;
