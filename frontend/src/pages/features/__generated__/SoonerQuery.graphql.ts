/**
 * @generated SignedSource<<ae081621d975b29e4d01fad0706fb125>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type SoonerQuery$variables = {
  feature: string;
  hasOne: boolean;
  hasTwo: boolean;
  last: string;
  laterFirst: boolean;
  left: string;
  movable: boolean;
  one?: string | null | undefined;
  parts: boolean;
  two?: string | null | undefined;
};
export type SoonerQuery$data = {
  readonly first?: {
    readonly date: string | null | undefined;
  } | null | undefined;
  readonly one?: {
    readonly date: string | null | undefined;
  } | null | undefined;
  readonly slim?: {
    readonly date: string | null | undefined;
  } | null | undefined;
  readonly two?: {
    readonly date: string | null | undefined;
  } | null | undefined;
  readonly without?: {
    readonly date: string | null | undefined;
  } | null | undefined;
};
export type SoonerQuery = {
  response: SoonerQuery$data;
  variables: SoonerQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "feature"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasOne"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasTwo"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "last"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "laterFirst"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "left"
},
v6 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "movable"
},
v7 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "one"
},
v8 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "parts"
},
v9 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "two"
},
v10 = {
  "kind": "Variable",
  "name": "of",
  "variableName": "left"
},
v11 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "date",
    "storageKey": null
  }
],
v12 = {
  "kind": "Variable",
  "name": "of",
  "variableName": "last"
},
v13 = [
  {
    "condition": "movable",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "first",
        "args": [
          (v10/*:: as any*/),
          {
            "fields": [
              {
                "kind": "Variable",
                "name": "storyFirst",
                "variableName": "last"
              }
            ],
            "kind": "ObjectValue",
            "name": "scenario"
          }
        ],
        "concreteType": "Forecast",
        "kind": "LinkedField",
        "name": "forecast",
        "plural": false,
        "selections": (v11/*:: as any*/),
        "storageKey": null
      }
    ]
  },
  {
    "condition": "parts",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "without",
        "args": [
          (v10/*:: as any*/)
        ],
        "concreteType": "Forecast",
        "kind": "LinkedField",
        "name": "forecast",
        "plural": false,
        "selections": (v11/*:: as any*/),
        "storageKey": null
      }
    ]
  },
  {
    "condition": "hasOne",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "one",
        "args": [
          (v12/*:: as any*/),
          {
            "fields": [
              {
                "kind": "Variable",
                "name": "featureLater",
                "variableName": "one"
              }
            ],
            "kind": "ObjectValue",
            "name": "scenario"
          }
        ],
        "concreteType": "Forecast",
        "kind": "LinkedField",
        "name": "forecast",
        "plural": false,
        "selections": (v11/*:: as any*/),
        "storageKey": null
      }
    ]
  },
  {
    "condition": "hasTwo",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "two",
        "args": [
          (v12/*:: as any*/),
          {
            "fields": [
              {
                "kind": "Variable",
                "name": "featureLater",
                "variableName": "two"
              }
            ],
            "kind": "ObjectValue",
            "name": "scenario"
          }
        ],
        "concreteType": "Forecast",
        "kind": "LinkedField",
        "name": "forecast",
        "plural": false,
        "selections": (v11/*:: as any*/),
        "storageKey": null
      }
    ]
  },
  {
    "condition": "laterFirst",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "slim",
        "args": [
          {
            "kind": "Variable",
            "name": "of",
            "variableName": "feature"
          },
          {
            "fields": [
              {
                "kind": "Variable",
                "name": "firstSliceOnly",
                "variableName": "feature"
              }
            ],
            "kind": "ObjectValue",
            "name": "scenario"
          }
        ],
        "concreteType": "Forecast",
        "kind": "LinkedField",
        "name": "forecast",
        "plural": false,
        "selections": (v11/*:: as any*/),
        "storageKey": null
      }
    ]
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v7/*:: as any*/),
      (v8/*:: as any*/),
      (v9/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "SoonerQuery",
    "selections": (v13/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v3/*:: as any*/),
      (v5/*:: as any*/),
      (v7/*:: as any*/),
      (v9/*:: as any*/),
      (v6/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v4/*:: as any*/),
      (v8/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "SoonerQuery",
    "selections": (v13/*:: as any*/)
  },
  "params": {
    "cacheID": "79f5272684ca20e2993a407afa2700b6",
    "id": null,
    "metadata": {},
    "name": "SoonerQuery",
    "operationKind": "query",
    "text": "query SoonerQuery(\n  $feature: ID!\n  $last: ID!\n  $left: ID!\n  $one: ID\n  $two: ID\n  $movable: Boolean!\n  $hasOne: Boolean!\n  $hasTwo: Boolean!\n  $laterFirst: Boolean!\n  $parts: Boolean!\n) {\n  first: forecast(of: $left, scenario: {storyFirst: $last}) @include(if: $movable) {\n    date\n  }\n  without: forecast(of: $left) @include(if: $parts) {\n    date\n  }\n  one: forecast(of: $last, scenario: {featureLater: $one}) @include(if: $hasOne) {\n    date\n  }\n  two: forecast(of: $last, scenario: {featureLater: $two}) @include(if: $hasTwo) {\n    date\n  }\n  slim: forecast(of: $feature, scenario: {firstSliceOnly: $feature}) @include(if: $laterFirst) {\n    date\n  }\n}\n"
  }
};
})();

(node as any).hash = "e13cefcb3aae0c937fd6781da62f5493";

export default node;
