/**
 * @generated SignedSource<<fed5c0c622090dd3c0830880936c7509>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
import { FragmentRefs } from "relay-runtime";
export type NoDemo_sprint$data = {
  readonly id: string;
  readonly name: string;
  readonly report: {
    readonly accepted: {
      readonly stories: number;
    };
    readonly scope: {
      readonly stories: number;
    };
  } | null | undefined;
  readonly state: SprintState;
  readonly " $fragmentType": "NoDemo_sprint";
};
export type NoDemo_sprint$key = {
  readonly " $data"?: NoDemo_sprint$data;
  readonly " $fragmentSpreads": FragmentRefs<"NoDemo_sprint">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "stories",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "NoDemo_sprint",
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
          "concreteType": "Amount",
          "kind": "LinkedField",
          "name": "accepted",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Amount",
          "kind": "LinkedField",
          "name": "scope",
          "plural": false,
          "selections": (v0/*:: as any*/),
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

(node as any).hash = "4b8dcb477eda6f04bd9ee60ee422e551";

export default node;
