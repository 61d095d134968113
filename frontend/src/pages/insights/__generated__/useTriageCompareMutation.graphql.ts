/**
 * @generated SignedSource<<724a617a3d038dcfef9eeccb67cb8c85>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type CompareInsightsInput = {
  alike: boolean;
  id: string;
  idempotencyKey?: string | null | undefined;
  otherId: string;
  version?: number | null | undefined;
};
export type useTriageCompareMutation$variables = {
  input: CompareInsightsInput;
};
export type useTriageCompareMutation$data = {
  readonly compareInsights: {
    readonly insight: {
      readonly id: string;
      readonly version: number;
    };
  };
};
export type useTriageCompareMutation = {
  response: useTriageCompareMutation$data;
  variables: useTriageCompareMutation$variables;
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
    "concreteType": "CompareInsightsPayload",
    "kind": "LinkedField",
    "name": "compareInsights",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Insight",
        "kind": "LinkedField",
        "name": "insight",
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
    "name": "useTriageCompareMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useTriageCompareMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "2c8081a64507006146bab154af1e64d7",
    "id": null,
    "metadata": {},
    "name": "useTriageCompareMutation",
    "operationKind": "mutation",
    "text": "mutation useTriageCompareMutation(\n  $input: CompareInsightsInput!\n) {\n  compareInsights(input: $input) {\n    insight {\n      id\n      version\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "964ed5c78c87d05b52c31536ef2b47a4";

export default node;
