/**
 * @generated SignedSource<<09b5c8825b539a0c3eff080101ab0275>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
import { FragmentRefs } from "relay-runtime";
export type Said_comment$data = {
  readonly author: {
    readonly id: string;
    readonly initials: string;
    readonly name: string;
  } | null | undefined;
  readonly bodyHtml: string;
  readonly createdAt: string;
  readonly hat: RoleKind | null | undefined;
  readonly open: boolean;
  readonly " $fragmentType": "Said_comment";
};
export type Said_comment$key = {
  readonly " $data"?: Said_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"Said_comment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Said_comment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "bodyHtml",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "open",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hat",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "createdAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "author",
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
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "initials",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Comment",
  "abstractKey": null
};

(node as any).hash = "1d520ad18aacc21acd8723c97c53e2c7";

export default node;
