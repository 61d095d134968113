/**
 * @generated SignedSource<<07ff18ddbb609f3e0e8120ab85a173ee>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Risks_subject$data = {
  readonly canAnswer?: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly canDiscuss?: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly id: string;
  readonly product?: {
    readonly timeZone: string;
  };
  readonly " $fragmentSpreads": FragmentRefs<"Risks_open">;
  readonly " $fragmentType": "Risks_subject";
};
export type Risks_subject$key = {
  readonly " $data"?: Risks_subject$data;
  readonly " $fragmentSpreads": FragmentRefs<"Risks_subject">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "kind": "InlineDataFragmentSpread",
    "name": "Right_right",
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "may",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "whyNot",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "decidedBy",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "otherHat",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "people",
        "plural": true,
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
    "args": null,
    "argumentDefinitions": ([]/*:: as any*/)
  }
],
v1 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Product",
    "kind": "LinkedField",
    "name": "product",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "timeZone",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": "canDiscuss",
    "args": [
      {
        "kind": "Literal",
        "name": "decision",
        "value": "DISCUSS"
      }
    ],
    "concreteType": "Right",
    "kind": "LinkedField",
    "name": "viewerCan",
    "plural": false,
    "selections": (v0/*:: as any*/),
    "storageKey": "viewerCan(decision:\"DISCUSS\")"
  },
  {
    "alias": "canAnswer",
    "args": [
      {
        "kind": "Literal",
        "name": "decision",
        "value": "ANSWER"
      }
    ],
    "concreteType": "Right",
    "kind": "LinkedField",
    "name": "viewerCan",
    "plural": false,
    "selections": (v0/*:: as any*/),
    "storageKey": "viewerCan(decision:\"ANSWER\")"
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Risks_subject",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v1/*:: as any*/),
      "type": "Feature",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v1/*:: as any*/),
      "type": "Goal",
      "abstractKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Risks_open"
    }
  ],
  "type": "Node",
  "abstractKey": "__isNode"
};
})();

(node as any).hash = "410cc493b565549019e4b62f34b80f31";

export default node;
