/**
 * @generated SignedSource<<08bbaab4f8334d0275fcc64359d1c728>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type GoalWordForm_goal$data = {
  readonly id: string;
  readonly version: number;
  readonly word: {
    readonly text: string;
  } | null | undefined;
  readonly " $fragmentType": "GoalWordForm_goal";
};
export type GoalWordForm_goal$key = {
  readonly " $data"?: GoalWordForm_goal$data;
  readonly " $fragmentSpreads": FragmentRefs<"GoalWordForm_goal">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GoalWordForm_goal",
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
      "concreteType": "GoalWord",
      "kind": "LinkedField",
      "name": "word",
      "plural": false,
      "selections": [
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
  "type": "Goal",
  "abstractKey": null
};

(node as any).hash = "2b668da4206e4f98f2f84b1a22e826b6";

export default node;
