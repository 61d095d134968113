/**
 * @generated SignedSource<<158b58d18132cd264b020b185d25be7a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Slice = "FIRST" | "LATER";
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
export type Scenario = {
  away?: Away | null | undefined;
  featureLater?: string | null | undefined;
  firstSliceOnly?: string | null | undefined;
  storyFirst?: string | null | undefined;
  withoutPeriod?: number | null | undefined;
};
export type Away = {
  from: string;
  to: string;
  userId?: string | null | undefined;
};
export type MovedQuery$variables = {
  of: string;
  scenario: Scenario;
};
export type MovedQuery$data = {
  readonly whatIf: ReadonlyArray<{
    readonly days: number | null | undefined;
    readonly from: string | null | undefined;
    readonly slice: Slice | null | undefined;
    readonly thing: {
      readonly id: string;
      readonly key?: string;
      readonly kind: string;
      readonly name?: string;
      readonly state?: SprintState;
      readonly title?: string;
    };
    readonly to: string | null | undefined;
  }> | null | undefined;
};
export type MovedQuery = {
  response: MovedQuery$data;
  variables: MovedQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "of"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "scenario"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "product",
    "variableName": "of"
  },
  {
    "kind": "Variable",
    "name": "scenario",
    "variableName": "scenario"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "from",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "to",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "days",
  "storageKey": null
},
v5 = {
  "alias": "kind",
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v8 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "key",
      "storageKey": null
    },
    (v7/*:: as any*/)
  ],
  "type": "Story",
  "abstractKey": null
},
v9 = [
  (v7/*:: as any*/)
],
v10 = {
  "kind": "InlineFragment",
  "selections": (v9/*:: as any*/),
  "type": "Feature",
  "abstractKey": null
},
v11 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    }
  ],
  "type": "Sprint",
  "abstractKey": null
},
v12 = {
  "kind": "InlineFragment",
  "selections": (v9/*:: as any*/),
  "type": "Goal",
  "abstractKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "slice",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "MovedQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "ForecastShift",
        "kind": "LinkedField",
        "name": "whatIf",
        "plural": true,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "thing",
            "plural": false,
            "selections": [
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v8/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/)
            ],
            "storageKey": null
          },
          (v13/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "MovedQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "ForecastShift",
        "kind": "LinkedField",
        "name": "whatIf",
        "plural": true,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "thing",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "__typename",
                "storageKey": null
              },
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v8/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/)
            ],
            "storageKey": null
          },
          (v13/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "3b33e0f0d5a250265210fbc0d7a5123c",
    "id": null,
    "metadata": {},
    "name": "MovedQuery",
    "operationKind": "query",
    "text": "query MovedQuery(\n  $of: ID!\n  $scenario: Scenario!\n) {\n  whatIf(product: $of, scenario: $scenario) {\n    from\n    to\n    days\n    thing {\n      __typename\n      kind: __typename\n      id\n      ... on Story {\n        key\n        title\n      }\n      ... on Feature {\n        title\n      }\n      ... on Sprint {\n        name\n        state\n      }\n      ... on Goal {\n        title\n      }\n    }\n    slice\n  }\n}\n"
  }
};
})();

(node as any).hash = "915d619de2f249d0b3985f320ae980e8";

export default node;
