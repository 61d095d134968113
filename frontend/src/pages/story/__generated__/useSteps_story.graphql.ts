/**
 * @generated SignedSource<<6057571e1fe93b16b46daca3c5907319>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CriterionState = "MET" | "OPEN" | "UNVERIFIED";
export type Missing = "ANSWER" | "CRITERION" | "ESTIMATE" | "WHAT" | "WHY";
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
import { FragmentRefs } from "relay-runtime";
export type useSteps_story$data = {
  readonly age: number | null | undefined;
  readonly criteria: ReadonlyArray<{
    readonly id: string;
    readonly state: CriterionState;
    readonly version: number;
    readonly waiver: string;
  }>;
  readonly feature: {
    readonly id: string;
    readonly progress: {
      readonly accepted: number;
      readonly stories: number;
    };
  } | null | undefined;
  readonly id: string;
  readonly missing: ReadonlyArray<Missing>;
  readonly status: StoryStatus;
  readonly statusSince: string;
  readonly verdict: {
    readonly at: string;
    readonly by: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly hat: RoleKind | null | undefined;
    readonly reason: string;
    readonly stale: boolean;
  } | null | undefined;
  readonly version: number;
  readonly " $fragmentType": "useSteps_story";
};
export type useSteps_story$key = {
  readonly " $data"?: useSteps_story$data;
  readonly " $fragmentSpreads": FragmentRefs<"useSteps_story">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "useSteps_story",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
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
      "name": "statusSince",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "age",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "missing",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "verdict",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "at",
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
          "name": "reason",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "stale",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "User",
          "kind": "LinkedField",
          "name": "by",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
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
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Criterion",
      "kind": "LinkedField",
      "name": "criteria",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
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
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Feature",
      "kind": "LinkedField",
      "name": "feature",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Progress",
          "kind": "LinkedField",
          "name": "progress",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "stories",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "accepted",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Story",
  "abstractKey": null
};
})();

(node as any).hash = "d676f99a33baa3d6003058daf961535b";

export default node;
