/**
 * @generated SignedSource<<bb6576ba38ec2d662a62bd32867fb16d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
export type ScopeChangeKind = "ADDED" | "DROPPED" | "REMOVED" | "RE_ESTIMATED" | "TAKEN_UP";
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
import { FragmentRefs } from "relay-runtime";
export type ChartsPage_sprint$data = {
  readonly chart: {
    readonly changes: ReadonlyArray<{
      readonly at: string;
      readonly by: {
        readonly points: number;
        readonly stories: number;
      };
      readonly event: {
        readonly actor: {
          readonly id: string;
          readonly initials: string;
          readonly name: string;
        } | null | undefined;
        readonly hat: RoleKind | null | undefined;
        readonly id: string;
        readonly reason: string;
      };
      readonly kind: ScopeChangeKind;
      readonly story: {
        readonly id: string;
        readonly key: string;
        readonly title: string;
      };
    }>;
    readonly committed: {
      readonly accepted: {
        readonly points: number;
        readonly stories: number;
      };
      readonly inProgress: {
        readonly points: number;
        readonly stories: number;
      };
      readonly inReview: {
        readonly points: number;
        readonly stories: number;
      };
      readonly notAccepted: {
        readonly points: number;
        readonly stories: number;
      };
      readonly scope: {
        readonly points: number;
        readonly stories: number;
      };
      readonly waiting: {
        readonly points: number;
        readonly stories: number;
      };
    };
    readonly days: ReadonlyArray<{
      readonly begins: string;
      readonly date: string;
      readonly ideal: {
        readonly points: number;
        readonly stories: number;
      } | null | undefined;
      readonly standing: {
        readonly accepted: {
          readonly points: number;
          readonly stories: number;
        };
        readonly inProgress: {
          readonly points: number;
          readonly stories: number;
        };
        readonly inReview: {
          readonly points: number;
          readonly stories: number;
        };
        readonly notAccepted: {
          readonly points: number;
          readonly stories: number;
        };
        readonly notBuilt: {
          readonly points: number;
          readonly stories: number;
        };
        readonly scope: {
          readonly points: number;
          readonly stories: number;
        };
        readonly waiting: {
          readonly points: number;
          readonly stories: number;
        };
      } | null | undefined;
      readonly works: boolean;
    }>;
    readonly last: {
      readonly accepted: {
        readonly points: number;
        readonly stories: number;
      };
      readonly inProgress: {
        readonly points: number;
        readonly stories: number;
      };
      readonly inReview: {
        readonly points: number;
        readonly stories: number;
      };
      readonly notAccepted: {
        readonly points: number;
        readonly stories: number;
      };
      readonly notBuilt: {
        readonly points: number;
        readonly stories: number;
      };
      readonly scope: {
        readonly points: number;
        readonly stories: number;
      };
      readonly waiting: {
        readonly points: number;
        readonly stories: number;
      };
    };
    readonly steps: ReadonlyArray<{
      readonly at: string;
      readonly standing: {
        readonly accepted: {
          readonly points: number;
          readonly stories: number;
        };
        readonly notAccepted: {
          readonly points: number;
          readonly stories: number;
        };
        readonly notBuilt: {
          readonly points: number;
          readonly stories: number;
        };
        readonly scope: {
          readonly points: number;
          readonly stories: number;
        };
      };
    }>;
    readonly until: string;
  } | null | undefined;
  readonly end: string | null | undefined;
  readonly id: string;
  readonly name: string;
  readonly report: {
    readonly summary: string;
  } | null | undefined;
  readonly start: string | null | undefined;
  readonly state: SprintState;
  readonly " $fragmentType": "ChartsPage_sprint";
};
export type ChartsPage_sprint$key = {
  readonly " $data"?: ChartsPage_sprint$data;
  readonly " $fragmentSpreads": FragmentRefs<"ChartsPage_sprint">;
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
  "name": "name",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "points",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "stories",
    "storageKey": null
  }
],
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "Amount",
  "kind": "LinkedField",
  "name": "scope",
  "plural": false,
  "selections": (v2/*:: as any*/),
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "Amount",
  "kind": "LinkedField",
  "name": "notAccepted",
  "plural": false,
  "selections": (v2/*:: as any*/),
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "concreteType": "Amount",
  "kind": "LinkedField",
  "name": "accepted",
  "plural": false,
  "selections": (v2/*:: as any*/),
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "Amount",
  "kind": "LinkedField",
  "name": "inReview",
  "plural": false,
  "selections": (v2/*:: as any*/),
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "concreteType": "Amount",
  "kind": "LinkedField",
  "name": "inProgress",
  "plural": false,
  "selections": (v2/*:: as any*/),
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "concreteType": "Amount",
  "kind": "LinkedField",
  "name": "waiting",
  "plural": false,
  "selections": (v2/*:: as any*/),
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "concreteType": "Amount",
  "kind": "LinkedField",
  "name": "notBuilt",
  "plural": false,
  "selections": (v2/*:: as any*/),
  "storageKey": null
},
v10 = [
  (v3/*:: as any*/),
  (v4/*:: as any*/),
  (v9/*:: as any*/),
  (v5/*:: as any*/),
  (v6/*:: as any*/),
  (v7/*:: as any*/),
  (v8/*:: as any*/)
],
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "at",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ChartsPage_sprint",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
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
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "SprintReport",
      "kind": "LinkedField",
      "name": "report",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "summary",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "SprintChart",
      "kind": "LinkedField",
      "name": "chart",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "until",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Standing",
          "kind": "LinkedField",
          "name": "committed",
          "plural": false,
          "selections": [
            (v3/*:: as any*/),
            (v4/*:: as any*/),
            (v5/*:: as any*/),
            (v6/*:: as any*/),
            (v7/*:: as any*/),
            (v8/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Standing",
          "kind": "LinkedField",
          "name": "last",
          "plural": false,
          "selections": (v10/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "SprintStep",
          "kind": "LinkedField",
          "name": "steps",
          "plural": true,
          "selections": [
            (v11/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Standing",
              "kind": "LinkedField",
              "name": "standing",
              "plural": false,
              "selections": [
                (v3/*:: as any*/),
                (v4/*:: as any*/),
                (v9/*:: as any*/),
                (v5/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "SprintDay",
          "kind": "LinkedField",
          "name": "days",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "date",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "begins",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "works",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Pace",
              "kind": "LinkedField",
              "name": "ideal",
              "plural": false,
              "selections": (v2/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Standing",
              "kind": "LinkedField",
              "name": "standing",
              "plural": false,
              "selections": (v10/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ScopeChange",
          "kind": "LinkedField",
          "name": "changes",
          "plural": true,
          "selections": [
            (v11/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "kind",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Amount",
              "kind": "LinkedField",
              "name": "by",
              "plural": false,
              "selections": (v2/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Story",
              "kind": "LinkedField",
              "name": "story",
              "plural": false,
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
                  "name": "title",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Event",
              "kind": "LinkedField",
              "name": "event",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
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
                  "concreteType": "User",
                  "kind": "LinkedField",
                  "name": "actor",
                  "plural": false,
                  "selections": [
                    (v0/*:: as any*/),
                    (v1/*:: as any*/),
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
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Sprint",
  "abstractKey": null
};
})();

(node as any).hash = "19ce43fd943d8671df83e0eb1d2bd0a8";

export default node;
