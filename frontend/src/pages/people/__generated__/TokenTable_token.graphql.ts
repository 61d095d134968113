/**
 * @generated SignedSource<<cf3c329060fb4e858db5eda9ea48e759>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Decision = "ACCEPT_STORIES" | "ADMINISTER" | "ANSWER" | "CAPTURE_INSIGHTS" | "CHECK_CRITERIA" | "DISCUSS" | "ESTIMATE" | "LINK_STORIES" | "MOVE_STORIES" | "ORDER_BACKLOG" | "PLAN_SPRINTS" | "PREPARE_LAUNCH" | "PUBLISH_REPORTS" | "RECORD_READINGS" | "SET_GOALS" | "SHAPE_ROADMAP" | "SLICE_FEATURES" | "TRIAGE_INSIGHTS" | "WRITE_STORIES";
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
import { FragmentRefs } from "relay-runtime";
export type TokenTable_token$data = ReadonlyArray<{
  readonly author: {
    readonly id: string;
    readonly initials: string;
    readonly name: string;
  } | null | undefined;
  readonly decisions: ReadonlyArray<Decision> | null | undefined;
  readonly expiresAt: string | null | undefined;
  readonly id: string;
  readonly lastUsedAt: string | null | undefined;
  readonly name: string;
  readonly owner: {
    readonly id: string;
    readonly initials: string;
    readonly name: string;
    readonly service: boolean;
  };
  readonly product: {
    readonly key: string;
  } | null | undefined;
  readonly readOnly: boolean;
  readonly requestsPerMinute: number;
  readonly role: RoleKind | null | undefined;
  readonly " $fragmentType": "TokenTable_token";
}>;
export type TokenTable_token$key = ReadonlyArray<{
  readonly " $data"?: TokenTable_token$data;
  readonly " $fragmentSpreads": FragmentRefs<"TokenTable_token">;
}>;

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
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "initials",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "TokenTable_token",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "role",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "readOnly",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decisions",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "requestsPerMinute",
      "storageKey": null
    },
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
          "name": "key",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "expiresAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastUsedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "owner",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "service",
          "storageKey": null
        }
      ],
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
        (v1/*:: as any*/),
        (v2/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Token",
  "abstractKey": null
};
})();

(node as any).hash = "e021be01eba385e519b6baff575ebd03";

export default node;
