/**
 * @generated SignedSource<<2434744fdcfb5fb1c71dfa234d5fd36b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RetroNoteKind = "IDEA" | "TO_IMPROVE" | "WENT_WELL";
import { FragmentRefs } from "relay-runtime";
export type board_retro$data = {
  readonly actions: ReadonlyArray<{
    readonly done: boolean;
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"ActionRow_action">;
  }>;
  readonly carried: ReadonlyArray<{
    readonly action: {
      readonly done: boolean;
      readonly id: string;
      readonly retro: {
        readonly sprint: {
          readonly name: string;
        };
      };
      readonly " $fragmentSpreads": FragmentRefs<"CarriedAction_action">;
    };
    readonly times: number;
  }>;
  readonly id: string;
  readonly noteCount: number;
  readonly notes: ReadonlyArray<{
    readonly author: {
      readonly id: string;
      readonly initials: string;
      readonly name: string;
    } | null | undefined;
    readonly group: {
      readonly id: string;
      readonly kind: RetroNoteKind;
      readonly title: string;
      readonly version: number;
    } | null | undefined;
    readonly id: string;
    readonly kind: RetroNoteKind;
    readonly text: string;
    readonly version: number;
    readonly voted: boolean;
    readonly votes: number;
  }>;
  readonly revealedAt: string | null | undefined;
  readonly version: number;
  readonly votesLeft: number;
  readonly " $fragmentType": "board_retro";
};
export type board_retro$key = {
  readonly " $data"?: board_retro$data;
  readonly " $fragmentSpreads": FragmentRefs<"board_retro">;
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
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "done",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "board_retro",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "revealedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "noteCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "votesLeft",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "RetroNote",
      "kind": "LinkedField",
      "name": "notes",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        (v2/*:: as any*/),
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
          "name": "votes",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "voted",
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
            (v0/*:: as any*/),
            (v3/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "initials",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "RetroGroup",
          "kind": "LinkedField",
          "name": "group",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "title",
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
      "concreteType": "RetroAction",
      "kind": "LinkedField",
      "name": "actions",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v4/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "ActionRow_action"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "CarriedAction",
      "kind": "LinkedField",
      "name": "carried",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "times",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "RetroAction",
          "kind": "LinkedField",
          "name": "action",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            (v4/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Retro",
              "kind": "LinkedField",
              "name": "retro",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Sprint",
                  "kind": "LinkedField",
                  "name": "sprint",
                  "plural": false,
                  "selections": [
                    (v3/*:: as any*/)
                  ],
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "CarriedAction_action"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Retro",
  "abstractKey": null
};
})();

(node as any).hash = "b435369a5d4cafbc30e7fc826df2dd21";

export default node;
