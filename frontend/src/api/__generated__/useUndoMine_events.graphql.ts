/**
 * @generated SignedSource<<219c5ac2ef735050e5321188fd860f20>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type useUndoMine_events$data = {
  readonly edges: ReadonlyArray<{
    readonly node: {
      readonly action: string;
      readonly entityId: string;
      readonly id: string;
      readonly requestId: string;
    };
  }>;
  readonly " $fragmentType": "useUndoMine_events";
};
export type useUndoMine_events$key = {
  readonly " $data"?: useUndoMine_events$data;
  readonly " $fragmentSpreads": FragmentRefs<"useUndoMine_events">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "useUndoMine_events",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "EventEdge",
      "kind": "LinkedField",
      "name": "edges",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Event",
          "kind": "LinkedField",
          "name": "node",
          "plural": false,
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
              "name": "action",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "entityId",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "requestId",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "EventConnection",
  "abstractKey": null
};

(node as any).hash = "97e76b61a982e0bdabf5f5f82e8f4f27";

export default node;
