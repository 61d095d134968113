/**
 * @generated SignedSource<<e969e52dcf4ff31e8900f75f89b62b48>>
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
export type useDemoOrderMutation$variables = {
  input: UpdateSprintInput;
};
export type useDemoOrderMutation$data = {
  readonly updateSprint: {
    readonly sprint: {
      readonly demos: ReadonlyArray<{
        readonly id: string;
      }>;
      readonly id: string;
      readonly version: number;
    };
  };
};
export type useDemoOrderMutation = {
  response: useDemoOrderMutation$data;
  variables: useDemoOrderMutation$variables;
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
v2 = [
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
            "concreteType": "Story",
            "kind": "LinkedField",
            "name": "demos",
            "plural": true,
            "selections": [
              (v1/*:: as any*/)
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
    "name": "useDemoOrderMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useDemoOrderMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "8af7897a386034542b8d0bcd73dd1600",
    "id": null,
    "metadata": {},
    "name": "useDemoOrderMutation",
    "operationKind": "mutation",
    "text": "mutation useDemoOrderMutation(\n  $input: UpdateSprintInput!\n) {\n  updateSprint(input: $input) {\n    sprint {\n      id\n      version\n      demos {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2a255f60b82781719b43e95b87b1a1a7";

export default node;
