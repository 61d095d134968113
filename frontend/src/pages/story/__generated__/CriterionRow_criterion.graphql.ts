/**
 * @generated SignedSource<<36301cd10105cd83ed2903424038eefd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CriterionState = "MET" | "OPEN" | "UNVERIFIED";
import { FragmentRefs } from "relay-runtime";
export type CriterionRow_criterion$data = {
  readonly checkedAt: string | null | undefined;
  readonly checkedBy: {
    readonly name: string;
  } | null | undefined;
  readonly given: string;
  readonly id: string;
  readonly state: CriterionState;
  readonly text: string;
  readonly then: string;
  readonly version: number;
  readonly waiver: string;
  readonly when: string;
  readonly " $fragmentType": "CriterionRow_criterion";
};
export type CriterionRow_criterion$key = {
  readonly " $data"?: CriterionRow_criterion$data;
  readonly " $fragmentSpreads": FragmentRefs<"CriterionRow_criterion">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CriterionRow_criterion",
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
      "name": "waiver",
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

(node as any).hash = "859c84d24f0d8ba8c8b7a15f0359838d";

export default node;
