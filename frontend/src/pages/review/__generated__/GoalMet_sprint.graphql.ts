/**
 * @generated SignedSource<<c4ba8d25e78b9e236c8420c01774278f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
import { FragmentRefs } from "relay-runtime";
export type GoalMet_sprint$data = {
  readonly goal: string;
  readonly goalMet: boolean | null | undefined;
  readonly id: string;
  readonly note: string;
  readonly state: SprintState;
  readonly version: number;
  readonly " $fragmentType": "GoalMet_sprint";
};
export type GoalMet_sprint$key = {
  readonly " $data"?: GoalMet_sprint$data;
  readonly " $fragmentSpreads": FragmentRefs<"GoalMet_sprint">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GoalMet_sprint",
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
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "goal",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "goalMet",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "note",
      "storageKey": null
    }
  ],
  "type": "Sprint",
  "abstractKey": null
};

(node as any).hash = "310c4163a300d50c96428d9711df33f9";

export default node;
