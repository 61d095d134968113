/**
 * @generated SignedSource<<cbfa8f43e3692ea290d570a6229a0bfe>>
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
export type SummaryFormMutation$variables = {
  input: UpdateSprintInput;
};
export type SummaryFormMutation$data = {
  readonly updateSprint: {
    readonly sprint: {
      readonly id: string;
      readonly summary: string;
      readonly version: number;
    };
  };
};
export type SummaryFormMutation = {
  response: SummaryFormMutation$data;
  variables: SummaryFormMutation$variables;
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
            "name": "summary",
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
    "name": "SummaryFormMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SummaryFormMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "95967af6bc31911317d77c5b9a04ba55",
    "id": null,
    "metadata": {},
    "name": "SummaryFormMutation",
    "operationKind": "mutation",
    "text": "mutation SummaryFormMutation(\n  $input: UpdateSprintInput!\n) {\n  updateSprint(input: $input) {\n    sprint {\n      id\n      version\n      summary\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "3a867824bf9e4b8a2771e3eae66f8978";

export default node;
