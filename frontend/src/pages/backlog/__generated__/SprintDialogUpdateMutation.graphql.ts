/**
 * @generated SignedSource<<f23d1123fd8593e3a1f6bc596ff38cb8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UpdateSprintInput = {
  capacity?: number | null | undefined;
  demos?: ReadonlyArray<string> | null | undefined;
  end?: string | null | undefined;
  goal?: string | null | undefined;
  goalMet?: boolean | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  name?: string | null | undefined;
  note?: string | null | undefined;
  reason?: string | null | undefined;
  start?: string | null | undefined;
  summary?: string | null | undefined;
  version?: number | null | undefined;
};
export type SprintDialogUpdateMutation$variables = {
  input: UpdateSprintInput;
};
export type SprintDialogUpdateMutation$data = {
  readonly updateSprint: {
    readonly sprint: {
      readonly availability: {
        readonly daysOff: ReadonlyArray<{
          readonly end: string;
          readonly id: string;
          readonly start: string;
          readonly user: {
            readonly id: string;
            readonly name: string;
          };
        }>;
        readonly people: number;
        readonly personDays: number;
        readonly workingDays: number;
      } | null | undefined;
      readonly capacity: number | null | undefined;
      readonly end: string | null | undefined;
      readonly goal: string;
      readonly id: string;
      readonly name: string;
      readonly start: string | null | undefined;
      readonly suggestedCapacity: number | null | undefined;
      readonly version: number;
    };
  };
};
export type SprintDialogUpdateMutation = {
  response: SprintDialogUpdateMutation$data;
  variables: SprintDialogUpdateMutation$variables;
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
  "name": "name",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "start",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "end",
  "storageKey": null
},
v5 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "UpdateSprintPayload",
    "kind": "LinkedField",
    "name": "updateSprint",
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
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "goal",
            "storageKey": null
          },
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "capacity",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "suggestedCapacity",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Availability",
            "kind": "LinkedField",
            "name": "availability",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "workingDays",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "people",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "personDays",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "DaysOff",
                "kind": "LinkedField",
                "name": "daysOff",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "User",
                    "kind": "LinkedField",
                    "name": "user",
                    "plural": false,
                    "selections": [
                      (v1/*:: as any*/),
                      (v2/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "version",
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
    "name": "SprintDialogUpdateMutation",
    "selections": (v5/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SprintDialogUpdateMutation",
    "selections": (v5/*:: as any*/)
  },
  "params": {
    "cacheID": "8e2266620bca649145e80e32e4f735ef",
    "id": null,
    "metadata": {},
    "name": "SprintDialogUpdateMutation",
    "operationKind": "mutation",
    "text": "mutation SprintDialogUpdateMutation(\n  $input: UpdateSprintInput!\n) {\n  updateSprint(input: $input) {\n    sprint {\n      id\n      name\n      goal\n      start\n      end\n      capacity\n      suggestedCapacity\n      availability {\n        workingDays\n        people\n        personDays\n        daysOff {\n          id\n          start\n          end\n          user {\n            id\n            name\n          }\n        }\n      }\n      version\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4b6c3aa58528bf37bf66e893ba0abb07";

export default node;
