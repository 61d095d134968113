/**
 * @generated SignedSource<<6a111add56a66bafa345770cc20eb0aa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type useTemplate_story$data = {
  readonly asA: string;
  readonly body: string;
  readonly iWant: string;
  readonly id: string;
  readonly key: string;
  readonly soThat: string;
  readonly " $fragmentType": "useTemplate_story";
};
export type useTemplate_story$key = {
  readonly " $data"?: useTemplate_story$data;
  readonly " $fragmentSpreads": FragmentRefs<"useTemplate_story">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "useTemplate_story",
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
      "kind": "ScalarField",
      "name": "body",
      "storageKey": null
    }
  ],
  "type": "Story",
  "abstractKey": null
};

(node as any).hash = "570c371255073f1d73afc08d9d0db2e3";

export default node;
