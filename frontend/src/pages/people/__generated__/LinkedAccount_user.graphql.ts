/**
 * @generated SignedSource<<8172519c6d0d9e57f45152f994aed5c1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LinkedAccount_user$data = {
  readonly email: string | null | undefined;
  readonly id: string;
  readonly identityIssuer: string | null | undefined;
  readonly name: string;
  readonly " $fragmentType": "LinkedAccount_user";
};
export type LinkedAccount_user$key = {
  readonly " $data"?: LinkedAccount_user$data;
  readonly " $fragmentSpreads": FragmentRefs<"LinkedAccount_user">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LinkedAccount_user",
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
      "name": "email",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "identityIssuer",
      "storageKey": null
    }
  ],
  "type": "User",
  "abstractKey": null
};

(node as any).hash = "b57578771ff587d6977a60e93eae54f1";

export default node;
