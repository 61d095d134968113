/**
 * @generated SignedSource<<0ec37f11ec4f91e221027f96781cd3cf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type ProposalState = "ACCEPTED" | "DECLINED" | "EXPIRED" | "OPEN" | "OUTDATED" | "UNDONE" | "WITHDRAWN";
export type UndoEventInput = {
  eventId: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
};
export type undoAcceptanceMutation$variables = {
  input: UndoEventInput;
};
export type undoAcceptanceMutation$data = {
  readonly undoEvent: {
    readonly entity: {
      readonly id?: string;
      readonly state?: ProposalState;
      readonly version?: number;
    } | null | undefined;
  };
};
export type undoAcceptanceMutation = {
  response: undoAcceptanceMutation$data;
  variables: undoAcceptanceMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "undoAcceptanceMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UndoEventPayload",
        "kind": "LinkedField",
        "name": "undoEvent",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "entity",
            "plural": false,
            "selections": [
              {
                "kind": "InlineFragment",
                "selections": [
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  (v4/*:: as any*/)
                ],
                "type": "Proposal",
                "abstractKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "undoAcceptanceMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UndoEventPayload",
        "kind": "LinkedField",
        "name": "undoEvent",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "entity",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "__typename",
                "storageKey": null
              },
              (v2/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v3/*:: as any*/),
                  (v4/*:: as any*/)
                ],
                "type": "Proposal",
                "abstractKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "68125fd26ee59463244bc0271c835166",
    "id": null,
    "metadata": {},
    "name": "undoAcceptanceMutation",
    "operationKind": "mutation",
    "text": "mutation undoAcceptanceMutation(\n  $input: UndoEventInput!\n) {\n  undoEvent(input: $input) {\n    entity {\n      __typename\n      ... on Proposal {\n        id\n        state\n        version\n      }\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "9e8b89a6e1e79ec14f101e20d0c14f41";

export default node;
