/**
 * @generated SignedSource<<f6164993bb429ab4163ddf4be3f223bc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ChecklistForm_template$data = {
  readonly id: string;
  readonly items: ReadonlyArray<{
    readonly daysBefore: number;
    readonly department: string;
    readonly task: string;
  }>;
  readonly name: string;
  readonly version: number;
  readonly " $fragmentType": "ChecklistForm_template";
};
export type ChecklistForm_template$key = {
  readonly " $data"?: ChecklistForm_template$data;
  readonly " $fragmentSpreads": FragmentRefs<"ChecklistForm_template">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ChecklistForm_template",
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
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LaunchTemplateItem",
      "kind": "LinkedField",
      "name": "items",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "department",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "task",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "daysBefore",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "LaunchTemplate",
  "abstractKey": null
};

(node as any).hash = "f64ace6c179f4e30e0596fb5125a3aea";

export default node;
