/**
 * @generated SignedSource<<29f72c23db622b6f1279ed2521e59696>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type UpdateCriterionInput = {
  given?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  text?: string | null | undefined;
  then?: string | null | undefined;
  version?: number | null | undefined;
  when?: string | null | undefined;
};
export type CriterionFormUpdateMutation$variables = {
  input: UpdateCriterionInput;
};
export type CriterionFormUpdateMutation$data = {
  readonly updateCriterion: {
    readonly criterion: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"CriterionRow_criterion">;
    };
    readonly story: {
      readonly id: string;
      readonly verdict: {
        readonly stale: boolean;
      } | null | undefined;
      readonly version: number;
    };
  };
};
export type CriterionFormUpdateMutation = {
  response: CriterionFormUpdateMutation$data;
  variables: CriterionFormUpdateMutation$variables;
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
  "name": "version",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "Story",
  "kind": "LinkedField",
  "name": "story",
  "plural": false,
  "selections": [
    (v2/*:: as any*/),
    (v3/*:: as any*/),
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
    }
  ],
  "storageKey": null
},
v5 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  },
  (v2/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CriterionFormUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateCriterionPayload",
        "kind": "LinkedField",
        "name": "updateCriterion",
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
              (v2/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "CriterionRow_criterion"
              }
            ],
            "storageKey": null
          },
          (v4/*:: as any*/)
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
    "name": "CriterionFormUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateCriterionPayload",
        "kind": "LinkedField",
        "name": "updateCriterion",
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
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "given",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "when",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "then",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "text",
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
                "name": "waiver",
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
                "selections": (v5/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Event",
                "kind": "LinkedField",
                "name": "reworded",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "at",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "User",
                    "kind": "LinkedField",
                    "name": "actor",
                    "plural": false,
                    "selections": (v5/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Change",
                    "kind": "LinkedField",
                    "name": "changes",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "field",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "from",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v4/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "38338be2da71f0f57daf16d74b5feb5c",
    "id": null,
    "metadata": {},
    "name": "CriterionFormUpdateMutation",
    "operationKind": "mutation",
    "text": "mutation CriterionFormUpdateMutation(\n  $input: UpdateCriterionInput!\n) {\n  updateCriterion(input: $input) {\n    criterion {\n      id\n      ...CriterionRow_criterion\n    }\n    story {\n      id\n      version\n      verdict {\n        stale\n      }\n    }\n  }\n}\n\nfragment CriterionRow_criterion on Criterion {\n  id\n  version\n  given\n  when\n  then\n  text\n  state\n  waiver\n  checkedAt\n  checkedBy {\n    name\n    id\n  }\n  ...Reworded_criterion\n}\n\nfragment Reworded_criterion on Criterion {\n  reworded {\n    at\n    actor {\n      name\n      id\n    }\n    changes {\n      field\n      from\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "41257436d5b106c309ed39496b0b12c1";

export default node;
