/**
 * @generated SignedSource<<6d2dc7afb70b25f171a3a2ea9422c292>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Asks_ask$data = ReadonlyArray<{
  readonly answer: string;
  readonly answeredAt: string | null | undefined;
  readonly due: string | null | undefined;
  readonly id: string;
  readonly of: {
    readonly name: string;
  };
  readonly options: ReadonlyArray<string>;
  readonly question: string;
  readonly version: number;
  readonly waitsForYou: boolean;
  readonly " $fragmentType": "Asks_ask";
}>;
export type Asks_ask$key = ReadonlyArray<{
  readonly " $data"?: Asks_ask$data;
  readonly " $fragmentSpreads": FragmentRefs<"Asks_ask">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "Asks_ask",
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
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "question",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "options",
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
      "kind": "ScalarField",
      "name": "answer",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "answeredAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "waitsForYou",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "of",
      "plural": false,
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
  "type": "Ask",
  "abstractKey": null
};

(node as any).hash = "fd57858e4db05c0aafde504570e27886";

export default node;
