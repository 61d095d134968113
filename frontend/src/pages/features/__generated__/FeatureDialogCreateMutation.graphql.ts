/**
 * @generated SignedSource<<3cd5a0334e58e82276f42bc24f273870>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type FeatureState = "BUILDING" | "DROPPED" | "IDEA" | "LAUNCHED" | "PLANNED";
export type Horizon = "LATER" | "NEXT" | "NOW";
export type CreateFeatureInput = {
  confidence?: number | null | undefined;
  effortGuess?: number | null | undefined;
  goalId?: string | null | undefined;
  horizon?: Horizon | null | undefined;
  idempotencyKey?: string | null | undefined;
  impact?: number | null | undefined;
  insightIds?: ReadonlyArray<string> | null | undefined;
  productId: string;
  reach?: number | null | undefined;
  state?: FeatureState | null | undefined;
  title: string;
  what?: string | null | undefined;
  why?: string | null | undefined;
  windowEnd?: string | null | undefined;
  windowStart?: string | null | undefined;
};
export type FeatureDialogCreateMutation$variables = {
  input: CreateFeatureInput;
};
export type FeatureDialogCreateMutation$data = {
  readonly createFeature: {
    readonly featureEdge: {
      readonly node: {
        readonly id: string;
      };
    };
  };
};
export type FeatureDialogCreateMutation = {
  response: FeatureDialogCreateMutation$data;
  variables: FeatureDialogCreateMutation$variables;
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
    "concreteType": "CreateFeaturePayload",
    "kind": "LinkedField",
    "name": "createFeature",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "FeatureEdge",
        "kind": "LinkedField",
        "name": "featureEdge",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Feature",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "id",
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
    "name": "FeatureDialogCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "FeatureDialogCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "e8797a856127f8f158c788e7c4069c7b",
    "id": null,
    "metadata": {},
    "name": "FeatureDialogCreateMutation",
    "operationKind": "mutation",
    "text": "mutation FeatureDialogCreateMutation(\n  $input: CreateFeatureInput!\n) {\n  createFeature(input: $input) {\n    featureEdge {\n      node {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2994985fc524ccf205ad96f92551e8ba";

export default node;
