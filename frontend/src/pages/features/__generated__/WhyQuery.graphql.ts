/**
 * @generated SignedSource<<02dd30026969d674732c1c902c218da6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type ForecastUnit = "POINTS" | "STORIES";
export type WhyQuery$variables = {
  feature: string;
};
export type WhyQuery$data = {
  readonly node: {
    readonly feature: {
      readonly first: {
        readonly amount: number;
        readonly because: {
          readonly absent: number;
          readonly before: number;
          readonly doubt: number;
          readonly growth: number;
          readonly itself: number;
        } | null | undefined;
        readonly drivers: {
          readonly days: number;
          readonly growth: number;
          readonly high: number;
          readonly low: number;
          readonly pace: number;
          readonly typical: number;
        };
        readonly noDate: string | null | undefined;
        readonly sure: string | null | undefined;
        readonly unestimated: number;
        readonly unit: ForecastUnit;
      } | null | undefined;
      readonly id: string;
      readonly later: {
        readonly totalCount: number;
      };
      readonly product: {
        readonly workingDays: ReadonlyArray<number>;
      };
      readonly whole: {
        readonly amount: number;
        readonly because: {
          readonly absent: number;
          readonly before: number;
          readonly doubt: number;
          readonly growth: number;
          readonly itself: number;
        } | null | undefined;
        readonly drivers: {
          readonly days: number;
          readonly growth: number;
          readonly high: number;
          readonly low: number;
          readonly pace: number;
          readonly typical: number;
        };
        readonly noDate: string | null | undefined;
        readonly sure: string | null | undefined;
        readonly unestimated: number;
        readonly unit: ForecastUnit;
      } | null | undefined;
    } | null | undefined;
  } | null | undefined;
};
export type WhyQuery = {
  response: WhyQuery$data;
  variables: WhyQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "feature"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "feature"
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
  "name": "workingDays",
  "storageKey": null
},
v4 = {
  "alias": "later",
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 1
    },
    {
      "kind": "Literal",
      "name": "slice",
      "value": "LATER"
    }
  ],
  "concreteType": "StoryConnection",
  "kind": "LinkedField",
  "name": "stories",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "totalCount",
      "storageKey": null
    }
  ],
  "storageKey": "stories(first:1,slice:\"LATER\")"
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "growth",
  "storageKey": null
},
v6 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "noDate",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "unit",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "amount",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "unestimated",
    "storageKey": null
  },
  {
    "alias": "sure",
    "args": null,
    "kind": "ScalarField",
    "name": "date",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "ForecastSum",
    "kind": "LinkedField",
    "name": "because",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "itself",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "before",
        "storageKey": null
      },
      (v5/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "absent",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "doubt",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "ForecastDrivers",
    "kind": "LinkedField",
    "name": "drivers",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "days",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "pace",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "low",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "high",
        "storageKey": null
      },
      (v5/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "typical",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
],
v7 = {
  "alias": "first",
  "args": [
    {
      "kind": "Literal",
      "name": "slice",
      "value": "FIRST"
    }
  ],
  "concreteType": "Forecast",
  "kind": "LinkedField",
  "name": "forecast",
  "plural": false,
  "selections": (v6/*:: as any*/),
  "storageKey": "forecast(slice:\"FIRST\")"
},
v8 = {
  "alias": "whole",
  "args": null,
  "concreteType": "Forecast",
  "kind": "LinkedField",
  "name": "forecast",
  "plural": false,
  "selections": (v6/*:: as any*/),
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "WhyQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                (v2/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Product",
                  "kind": "LinkedField",
                  "name": "product",
                  "plural": false,
                  "selections": [
                    (v3/*:: as any*/)
                  ],
                  "storageKey": null
                },
                (v4/*:: as any*/),
                (v7/*:: as any*/),
                (v8/*:: as any*/)
              ],
              "type": "Feature",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "feature"
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
    "name": "WhyQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "product",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              },
              (v4/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/)
            ],
            "type": "Feature",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "d3a2676ffdbbfa9b608bc48fd0a1f9c6",
    "id": null,
    "metadata": {},
    "name": "WhyQuery",
    "operationKind": "query",
    "text": "query WhyQuery(\n  $feature: ID!\n) {\n  node(id: $feature) {\n    __typename\n    ... on Feature {\n      id\n      product {\n        workingDays\n        id\n      }\n      later: stories(first: 1, slice: LATER) {\n        totalCount\n      }\n      first: forecast(slice: FIRST) {\n        noDate\n        unit\n        amount\n        unestimated\n        sure: date\n        because {\n          itself\n          before\n          growth\n          absent\n          doubt\n        }\n        drivers {\n          days\n          pace\n          low\n          high\n          growth\n          typical\n        }\n      }\n      whole: forecast {\n        noDate\n        unit\n        amount\n        unestimated\n        sure: date\n        because {\n          itself\n          before\n          growth\n          absent\n          doubt\n        }\n        drivers {\n          days\n          pace\n          low\n          high\n          growth\n          typical\n        }\n      }\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "132b82981d204185b5bb25a255b232ba";

export default node;
