/**
 * @generated SignedSource<<9233e175ca507dd9329b61a7aa9571d4>>
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
export type AvailabilityMutation$variables = {
  input: UpdateSprintInput;
};
export type AvailabilityMutation$data = {
  readonly updateSprint: {
    readonly sprint: {
      readonly capacity: number | null | undefined;
      readonly id: string;
      readonly version: number;
    };
  };
};
export type AvailabilityMutation = {
  response: AvailabilityMutation$data;
  variables: AvailabilityMutation$variables;
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
            "name": "version",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "capacity",
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
    "name": "AvailabilityMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AvailabilityMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "f01d359777654053971cbfb18732ea72",
    "id": null,
    "metadata": {},
    "name": "AvailabilityMutation",
    "operationKind": "mutation",
    "text": "mutation AvailabilityMutation(\n  $input: UpdateSprintInput!\n) {\n  updateSprint(input: $input) {\n    sprint {\n      id\n      version\n      capacity\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d7f38939aaf02dbc4bc8d386319cd552";

export default node;
