/**
 * @generated SignedSource<<321657645d535ba88900ef7b3c497c3c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
export type Unfinished = "BACKLOG" | "NEXT_SPRINT";
export type CloseSprintInput = {
  carryOver?: ReadonlyArray<CarryOverInput> | null | undefined;
  goalMet: boolean;
  id: string;
  idempotencyKey?: string | null | undefined;
  note?: string | null | undefined;
  unfinished: Unfinished;
  version?: number | null | undefined;
};
export type CarryOverInput = {
  sprintId?: string | null | undefined;
  storyId: string;
};
export type CloseDialogMutation$variables = {
  input: CloseSprintInput;
};
export type CloseDialogMutation$data = {
  readonly closeSprint: {
    readonly sprint: {
      readonly closedAt: string | null | undefined;
      readonly goalMet: boolean | null | undefined;
      readonly id: string;
      readonly note: string;
      readonly state: SprintState;
      readonly version: number;
    };
    readonly unfinished: ReadonlyArray<{
      readonly id: string;
      readonly rank: string;
      readonly sprint: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly version: number;
    }>;
  };
};
export type CloseDialogMutation = {
  response: CloseDialogMutation$data;
  variables: CloseDialogMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "CloseSprintPayload",
    "kind": "LinkedField",
    "name": "closeSprint",
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
          (v1/*:: as any*/),
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
            "kind": "ScalarField",
            "name": "closedAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "goalMet",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "note",
            "storageKey": null
          },
          (v2/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Story",
        "kind": "LinkedField",
        "name": "unfinished",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "rank",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Sprint",
            "kind": "LinkedField",
            "name": "sprint",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
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
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CloseDialogMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CloseDialogMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "3404a9dd925c9c9a88442ee467557a32",
    "id": null,
    "metadata": {},
    "name": "CloseDialogMutation",
    "operationKind": "mutation",
    "text": "mutation CloseDialogMutation(\n  $input: CloseSprintInput!\n) {\n  closeSprint(input: $input) {\n    sprint {\n      id\n      state\n      closedAt\n      goalMet\n      note\n      version\n    }\n    unfinished {\n      id\n      version\n      rank\n      sprint {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "00a3fa378c619d5bb15a2c0417bf63e7";

export default node;
