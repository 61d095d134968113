/**
 * @generated SignedSource<<9db12bad389b72672f0121705cf5bcd2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
import { FragmentRefs } from "relay-runtime";
export type SprintPage_sprint$data = {
  readonly board: {
    readonly columns: ReadonlyArray<{
      readonly stories: ReadonlyArray<{
        readonly key: string;
        readonly points: number | null | undefined;
        readonly status: StoryStatus;
      }>;
    }>;
  };
  readonly capacity: number | null | undefined;
  readonly end: string | null | undefined;
  readonly goal: string;
  readonly id: string;
  readonly name: string;
  readonly start: string | null | undefined;
  readonly state: SprintState;
  readonly version: number;
  readonly " $fragmentSpreads": FragmentRefs<"Board_sprint" | "SprintHead_sprint">;
  readonly " $fragmentType": "SprintPage_sprint";
};
export type SprintPage_sprint$key = {
  readonly " $data"?: SprintPage_sprint$data;
  readonly " $fragmentSpreads": FragmentRefs<"SprintPage_sprint">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SprintPage_sprint",
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
      "name": "goal",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "start",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "end",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "capacity",
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
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Board",
      "kind": "LinkedField",
      "name": "board",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "BoardColumn",
          "kind": "LinkedField",
          "name": "columns",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Story",
              "kind": "LinkedField",
              "name": "stories",
              "plural": true,
              "selections": [
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
                  "name": "status",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "points",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SprintHead_sprint"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Board_sprint"
    }
  ],
  "type": "Sprint",
  "abstractKey": null
};

(node as any).hash = "fb1c487a5c3f29527ffe9657ffd22ac6";

export default node;
