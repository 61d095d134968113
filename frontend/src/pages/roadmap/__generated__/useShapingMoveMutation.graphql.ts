/**
 * @generated SignedSource<<c29bae1ee12df9187a6d188d0122e8fa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Horizon = "LATER" | "NEXT" | "NOW";
export type Place = "BOTTOM" | "TOP";
export type MoveFeatureInput = {
  after?: string | null | undefined;
  before?: string | null | undefined;
  horizon?: Horizon | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  to?: Place | null | undefined;
  version?: number | null | undefined;
};
export type useShapingMoveMutation$variables = {
  input: MoveFeatureInput;
};
export type useShapingMoveMutation$data = {
  readonly moveFeature: {
    readonly feature: {
      readonly horizon: Horizon;
      readonly id: string;
      readonly rank: string;
      readonly version: number;
    };
  };
};
export type useShapingMoveMutation$rawResponse = {
  readonly moveFeature: {
    readonly feature: {
      readonly horizon: Horizon;
      readonly id: string;
      readonly rank: string;
      readonly version: number;
    };
  };
};
export type useShapingMoveMutation = {
  rawResponse: useShapingMoveMutation$rawResponse;
  response: useShapingMoveMutation$data;
  variables: useShapingMoveMutation$variables;
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
    "concreteType": "MoveFeaturePayload",
    "kind": "LinkedField",
    "name": "moveFeature",
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
            "name": "horizon",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "rank",
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
    "name": "useShapingMoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useShapingMoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "84e61cab0c2c77f0a918bd927168e99f",
    "id": null,
    "metadata": {},
    "name": "useShapingMoveMutation",
    "operationKind": "mutation",
    "text": "mutation useShapingMoveMutation(\n  $input: MoveFeatureInput!\n) {\n  moveFeature(input: $input) {\n    feature {\n      id\n      horizon\n      rank\n      version\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "b1d1c7af41b6927cae596f1a75562dbf";

export default node;
