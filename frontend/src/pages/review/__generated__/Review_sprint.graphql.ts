/**
 * @generated SignedSource<<8307dcd618cf41b8fad194609f57823f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
import { FragmentRefs } from "relay-runtime";
export type Review_sprint$data = {
  readonly demos: ReadonlyArray<{
    readonly id: string;
    readonly key: string;
    readonly status: StoryStatus;
  }>;
  readonly end: string | null | undefined;
  readonly id: string;
  readonly name: string;
  readonly start: string | null | undefined;
  readonly state: SprintState;
  readonly " $fragmentSpreads": FragmentRefs<"NoDemo_sprint" | "Outcome_sprint" | "Queue_sprint">;
  readonly " $fragmentType": "Review_sprint";
};
export type Review_sprint$key = {
  readonly " $data"?: Review_sprint$data;
  readonly " $fragmentSpreads": FragmentRefs<"Review_sprint">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Review_sprint",
  "selections": [
    (v0/*:: as any*/),
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
      "name": "state",
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
      "concreteType": "Story",
      "kind": "LinkedField",
      "name": "demos",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Queue_sprint"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Outcome_sprint"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "NoDemo_sprint"
    }
  ],
  "type": "Sprint",
  "abstractKey": null
};
})();

(node as any).hash = "f2092baf51e244a7bbefe0380cdda37c";

export default node;
