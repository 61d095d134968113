/**
 * @generated SignedSource<<b73ed9446bfb54ec20be3406905e521b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type CriterionState = "MET" | "OPEN" | "UNVERIFIED";
export type CheckCriterionInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  met: boolean;
  unverified?: boolean | null | undefined;
  version?: number | null | undefined;
};
export type useCheckMutation$variables = {
  input: CheckCriterionInput;
};
export type useCheckMutation$data = {
  readonly checkCriterion: {
    readonly criterion: {
      readonly checkedAt: string | null | undefined;
      readonly checkedBy: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly id: string;
      readonly state: CriterionState;
      readonly version: number;
    };
  };
};
export type useCheckMutation = {
  response: useCheckMutation$data;
  variables: useCheckMutation$variables;
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
    "concreteType": "CheckCriterionPayload",
    "kind": "LinkedField",
    "name": "checkCriterion",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Criterion",
        "kind": "LinkedField",
        "name": "criterion",
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
            "kind": "ScalarField",
            "name": "state",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "checkedAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "User",
            "kind": "LinkedField",
            "name": "checkedBy",
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
    "name": "useCheckMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useCheckMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "8e96e74b0a64bbb31ed26837d23fe8de",
    "id": null,
    "metadata": {},
    "name": "useCheckMutation",
    "operationKind": "mutation",
    "text": "mutation useCheckMutation(\n  $input: CheckCriterionInput!\n) {\n  checkCriterion(input: $input) {\n    criterion {\n      id\n      version\n      state\n      checkedAt\n      checkedBy {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "b1d78cff3e1727aef78a0e2314d1c4ad";

export default node;
