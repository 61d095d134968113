/**
 * @generated SignedSource<<149bd20f58df7365f9a861427af749b2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Thread_comments$data = ReadonlyArray<{
  readonly answer: {
    readonly id: string;
  } | null | undefined;
  readonly id: string;
  readonly open: boolean;
  readonly question: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"Said_comment">;
  readonly " $fragmentType": "Thread_comments";
}>;
export type Thread_comments$key = ReadonlyArray<{
  readonly " $data"?: Thread_comments$data;
  readonly " $fragmentSpreads": FragmentRefs<"Thread_comments">;
}>;

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
  "metadata": {
    "plural": true
  },
  "name": "Thread_comments",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "question",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "open",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Comment",
      "kind": "LinkedField",
      "name": "answer",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Said_comment"
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "637fbfba0e0c049ee278008cebd6c927";

export default node;
