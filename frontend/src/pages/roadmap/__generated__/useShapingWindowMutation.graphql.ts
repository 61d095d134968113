/**
 * @generated SignedSource<<bd9174684080922b24ea06de525470d7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type FeatureState = "BUILDING" | "DROPPED" | "IDEA" | "LAUNCHED" | "PLANNED";
export type Horizon = "LATER" | "NEXT" | "NOW";
export type UpdateFeatureInput = {
  confidence?: number | null | undefined;
  effortGuess?: number | null | undefined;
  goalId?: string | null | undefined;
  horizon?: Horizon | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  impact?: number | null | undefined;
  reach?: number | null | undefined;
  reason?: string | null | undefined;
  state?: FeatureState | null | undefined;
  title?: string | null | undefined;
  version?: number | null | undefined;
  what?: string | null | undefined;
  why?: string | null | undefined;
  windowEnd?: string | null | undefined;
  windowStart?: string | null | undefined;
};
export type useShapingWindowMutation$variables = {
  input: UpdateFeatureInput;
};
export type useShapingWindowMutation$data = {
  readonly updateFeature: {
    readonly feature: {
      readonly id: string;
      readonly version: number;
      readonly windowEnd: string | null | undefined;
      readonly windowStart: string | null | undefined;
    };
  };
};
export type useShapingWindowMutation$rawResponse = {
  readonly updateFeature: {
    readonly feature: {
      readonly id: string;
      readonly version: number;
      readonly windowEnd: string | null | undefined;
      readonly windowStart: string | null | undefined;
    };
  };
};
export type useShapingWindowMutation = {
  rawResponse: useShapingWindowMutation$rawResponse;
  response: useShapingWindowMutation$data;
  variables: useShapingWindowMutation$variables;
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
    "concreteType": "UpdateFeaturePayload",
    "kind": "LinkedField",
    "name": "updateFeature",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Feature",
        "kind": "LinkedField",
        "name": "feature",
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
            "name": "windowStart",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "windowEnd",
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
    "name": "useShapingWindowMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useShapingWindowMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "bf2c714d5a9d5faaf511db49d699158d",
    "id": null,
    "metadata": {},
    "name": "useShapingWindowMutation",
    "operationKind": "mutation",
    "text": "mutation useShapingWindowMutation(\n  $input: UpdateFeatureInput!\n) {\n  updateFeature(input: $input) {\n    feature {\n      id\n      windowStart\n      windowEnd\n      version\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "b956ed5e9bd83d58cff40332719eb786";

export default node;
