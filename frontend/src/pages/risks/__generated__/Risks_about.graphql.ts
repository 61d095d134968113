/**
 * @generated SignedSource<<59d80a67e87a6b24f3ff3080cc11cc7a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Risks_about$data = {
  readonly goal?: {
    readonly " $fragmentSpreads": FragmentRefs<"Risks_open">;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"Risks_open">;
  readonly " $fragmentType": "Risks_about";
};
export type Risks_about$key = {
  readonly " $data"?: Risks_about$data;
  readonly " $fragmentSpreads": FragmentRefs<"Risks_about">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "args": null,
  "kind": "FragmentSpread",
  "name": "Risks_open"
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Risks_about",
  "selections": [
    (v0/*:: as any*/),
    {
      "kind": "InlineFragment",
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Goal",
          "kind": "LinkedField",
          "name": "goal",
          "plural": false,
          "selections": [
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "type": "Feature",
      "abstractKey": null
    }
  ],
  "type": "Node",
  "abstractKey": "__isNode"
};
})();

(node as any).hash = "2b209b7a920368db2a8afd43a782e7a7";

export default node;
