/**
 * @generated SignedSource<<ab8b24a6b76dc68c997016826b2a46e5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Decision = "ACCEPT_STORIES" | "ADMINISTER" | "ANSWER" | "CAPTURE_INSIGHTS" | "CHECK_CRITERIA" | "DISCUSS" | "ESTIMATE" | "LINK_STORIES" | "MOVE_STORIES" | "ORDER_BACKLOG" | "PLAN_SPRINTS" | "PREPARE_LAUNCH" | "PUBLISH_REPORTS" | "RECORD_READINGS" | "SET_GOALS" | "SHAPE_ROADMAP" | "SLICE_FEATURES" | "TRIAGE_INSIGHTS" | "WRITE_STORIES";
export type May = "DECIDE" | "PROPOSE" | "READ";
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
export type RightsPageQuery$variables = Record<PropertyKey, never>;
export type RightsPageQuery$data = {
  readonly decisionRights: ReadonlyArray<{
    readonly covers: string;
    readonly decision: Decision;
    readonly roles: ReadonlyArray<{
      readonly may: May;
      readonly role: RoleKind;
    }>;
  }>;
};
export type RightsPageQuery = {
  response: RightsPageQuery$data;
  variables: RightsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "DecisionRight",
    "kind": "LinkedField",
    "name": "decisionRights",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "decision",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "covers",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "RoleRight",
        "kind": "LinkedField",
        "name": "roles",
        "plural": true,
        "selections": [
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
            "name": "may",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "RightsPageQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "RightsPageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "f9cec6a0c757844b0111228c918655dd",
    "id": null,
    "metadata": {},
    "name": "RightsPageQuery",
    "operationKind": "query",
    "text": "query RightsPageQuery {\n  decisionRights {\n    decision\n    covers\n    roles {\n      role\n      may\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "55189e18b6e5d87f87eabd1fcc67617a";

export default node;
