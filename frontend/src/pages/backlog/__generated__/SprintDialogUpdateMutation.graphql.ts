/**
 * @generated SignedSource<<e8853c85aa22403c9c4eb23fa04c1ba2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UpdateSprintInput = {
  capacity?: number | null | undefined;
  end?: string | null | undefined;
  goal?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  name?: string | null | undefined;
  reason?: string | null | undefined;
  start?: string | null | undefined;
  version?: number | null | undefined;
};
export type SprintDialogUpdateMutation$variables = {
  input: UpdateSprintInput;
};
export type SprintDialogUpdateMutation$data = {
  readonly updateSprint: {
    readonly sprint: {
      readonly capacity: number | null | undefined;
      readonly end: string | null | undefined;
      readonly goal: string;
      readonly id: string;
      readonly name: string;
      readonly start: string | null | undefined;
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
v1 = [
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
            "name": "goal",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "start",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "end",
            "storageKey": null
          },
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
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SprintDialogUpdateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "1b1c3127d51204d04d567ae264415403",
    "id": null,
    "metadata": {},
    "name": "SprintDialogUpdateMutation",
    "operationKind": "mutation",
    "text": "mutation SprintDialogUpdateMutation(\n  $input: UpdateSprintInput!\n) {\n  updateSprint(input: $input) {\n    sprint {\n      id\n      name\n      goal\n      start\n      end\n      capacity\n      version\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "110de416dbbf1ca385a6f5eb83021713";

export default node;
