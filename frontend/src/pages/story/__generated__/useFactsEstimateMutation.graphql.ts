/**
 * @generated SignedSource<<d32c0081c7260e8068d7b60518ebaace>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Missing = "ANSWER" | "CRITERION" | "ESTIMATE" | "WHAT" | "WHY";
export type EstimateStoryInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  points?: number | null | undefined;
  version?: number | null | undefined;
};
export type useFactsEstimateMutation$variables = {
  input: EstimateStoryInput;
};
export type useFactsEstimateMutation$data = {
  readonly estimateStory: {
    readonly story: {
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly points: number | null | undefined;
      readonly version: number;
    };
  };
};
export type useFactsEstimateMutation = {
  response: useFactsEstimateMutation$data;
  variables: useFactsEstimateMutation$variables;
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
    "concreteType": "EstimateStoryPayload",
    "kind": "LinkedField",
    "name": "estimateStory",
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
            "name": "points",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "missing",
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
    "name": "useFactsEstimateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useFactsEstimateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "477421c16ae412893501d9bd2706e546",
    "id": null,
    "metadata": {},
    "name": "useFactsEstimateMutation",
    "operationKind": "mutation",
    "text": "mutation useFactsEstimateMutation(\n  $input: EstimateStoryInput!\n) {\n  estimateStory(input: $input) {\n    story {\n      id\n      version\n      points\n      missing\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "ff46f0f933277c50ba24d6566bdbc6d1";

export default node;
