/**
 * @generated SignedSource<<f65f3c3ccab913dde5d0109b98fb3f85>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Missing = "ANSWER" | "CRITERION" | "ESTIMATE" | "WHAT" | "WHY";
import { FragmentRefs } from "relay-runtime";
export type Lacks_story$data = {
  readonly missing: ReadonlyArray<Missing>;
  readonly " $fragmentType": "Lacks_story";
};
export type Lacks_story$key = {
  readonly " $data"?: Lacks_story$data;
  readonly " $fragmentSpreads": FragmentRefs<"Lacks_story">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Lacks_story",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "missing",
      "storageKey": null
    }
  ],
  "type": "Story",
  "abstractKey": null
};

(node as any).hash = "b2b5706e9501412250a15a23337ebafc";

export default node;
