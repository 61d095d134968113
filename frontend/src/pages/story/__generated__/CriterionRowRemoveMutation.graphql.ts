/**
 * @generated SignedSource<<89ce3b23bae2c1c1ffd52176ba53ff74>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Missing = "ANSWER" | "CRITERION" | "ESTIMATE" | "WHAT" | "WHY";
export type RemoveCriterionInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type CriterionRowRemoveMutation$variables = {
  input: RemoveCriterionInput;
};
export type CriterionRowRemoveMutation$data = {
  readonly removeCriterion: {
    readonly deletedCriterionId: string;
    readonly story: {
      readonly criteria: ReadonlyArray<{
        readonly id: string;
      }>;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly verdict: {
        readonly stale: boolean;
      } | null | undefined;
      readonly version: number;
    };
  };
};
export type CriterionRowRemoveMutation = {
  response: CriterionRowRemoveMutation$data;
  variables: CriterionRowRemoveMutation$variables;
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
    "concreteType": "RemoveCriterionPayload",
    "kind": "LinkedField",
    "name": "removeCriterion",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "deletedCriterionId",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Story",
        "kind": "LinkedField",
        "name": "story",
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
            "name": "missing",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Verdict",
            "kind": "LinkedField",
            "name": "verdict",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "stale",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Criterion",
            "kind": "LinkedField",
            "name": "criteria",
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
    "name": "CriterionRowRemoveMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CriterionRowRemoveMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "40f9528dcc6626ce90cc7d5cb9b8ea77",
    "id": null,
    "metadata": {},
    "name": "CriterionRowRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation CriterionRowRemoveMutation(\n  $input: RemoveCriterionInput!\n) {\n  removeCriterion(input: $input) {\n    deletedCriterionId\n    story {\n      id\n      version\n      missing\n      verdict {\n        stale\n      }\n      criteria {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "947b3ea3fa567e1f7daeb3ae13c6e788";

export default node;
