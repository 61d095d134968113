/**
 * @generated SignedSource<<62a65618defe3374917c776d548c6896>>
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
export type useTemplateUndoCriterionMutation$variables = {
  input: RemoveCriterionInput;
};
export type useTemplateUndoCriterionMutation$data = {
  readonly removeCriterion: {
    readonly story: {
      readonly criteria: ReadonlyArray<{
        readonly id: string;
      }>;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly version: number;
    };
  };
};
export type useTemplateUndoCriterionMutation = {
  response: useTemplateUndoCriterionMutation$data;
  variables: useTemplateUndoCriterionMutation$variables;
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
    "name": "useTemplateUndoCriterionMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useTemplateUndoCriterionMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "c71fbdc43b51ec33cdb7fd2d5e321558",
    "id": null,
    "metadata": {},
    "name": "useTemplateUndoCriterionMutation",
    "operationKind": "mutation",
    "text": "mutation useTemplateUndoCriterionMutation(\n  $input: RemoveCriterionInput!\n) {\n  removeCriterion(input: $input) {\n    story {\n      id\n      version\n      missing\n      criteria {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a11707eac25928819cd9d450c156205e";

export default node;
