/**
 * @generated SignedSource<<33496a039643364426980338739c2462>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
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
    readonly thing: {
      readonly id: string;
      readonly kind: string;
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
v7 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "title",
    "storageKey": null
  }
],
v8 = {
  "kind": "InlineFragment",
  "selections": (v7/*:: as any*/),
  "type": "Feature",
  "abstractKey": null
},
v9 = {
  "kind": "InlineFragment",
  "selections": (v7/*:: as any*/),
  "type": "Goal",
  "abstractKey": null
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
              (v9/*:: as any*/)
            ],
            "storageKey": null
          }
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
              (v9/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "0bd85310f280da23e73998aa9aa2a59d",
    "id": null,
    "metadata": {},
    "name": "MovedQuery",
    "operationKind": "query",
    "text": "query MovedQuery(\n  $of: ID!\n  $scenario: Scenario!\n) {\n  whatIf(product: $of, scenario: $scenario) {\n    from\n    to\n    days\n    thing {\n      __typename\n      kind: __typename\n      id\n      ... on Feature {\n        title\n      }\n      ... on Goal {\n        title\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4812c955ad8e3253fc5d9a7cbc6116ae";

export default node;
