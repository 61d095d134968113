/**
 * @generated SignedSource<<517190672f35eaf06e3c6e29cd7c4b1c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type useSlicesFirst_feature$data = {
  readonly first: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly key: string;
        readonly rank: string;
        readonly " $fragmentSpreads": FragmentRefs<"StoryRows_story">;
      };
    }>;
    readonly totalCount: number;
  };
  readonly firstForecast: {
    readonly even: string | null | undefined;
    readonly nearly: string | null | undefined;
    readonly noDate: string | null | undefined;
    readonly sure: string | null | undefined;
  } | null | undefined;
  readonly firstInTime: number | null | undefined;
  readonly id: string;
  readonly " $fragmentType": "useSlicesFirst_feature";
};
export type useSlicesFirst_feature$key = {
  readonly " $data"?: useSlicesFirst_feature$data;
  readonly " $fragmentSpreads": FragmentRefs<"useSlicesFirst_feature">;
};

import useSlicesFirstMoreQuery_graphql from './useSlicesFirstMoreQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "first"
],
v1 = [
  {
    "kind": "Literal",
    "name": "slice",
    "value": "FIRST"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": 100,
      "kind": "LocalArgument",
      "name": "count"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "cursor"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "count",
        "cursor": "cursor",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "count",
          "cursor": "cursor"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [
        "node"
      ],
      "operation": useSlicesFirstMoreQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "useSlicesFirst_feature",
  "selections": [
    {
      "alias": "firstInTime",
      "args": (v1/*:: as any*/),
      "kind": "ScalarField",
      "name": "inTime",
      "storageKey": "inTime(slice:\"FIRST\")"
    },
    {
      "alias": "firstForecast",
      "args": (v1/*:: as any*/),
      "concreteType": "Forecast",
      "kind": "LinkedField",
      "name": "forecast",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "noDate",
          "storageKey": null
        },
        {
          "alias": "even",
          "args": [
            {
              "kind": "Literal",
              "name": "likely",
              "value": 0.5
            }
          ],
          "kind": "ScalarField",
          "name": "date",
          "storageKey": "date(likely:0.5)"
        },
        {
          "alias": "sure",
          "args": null,
          "kind": "ScalarField",
          "name": "date",
          "storageKey": null
        },
        {
          "alias": "nearly",
          "args": [
            {
              "kind": "Literal",
              "name": "likely",
              "value": 0.95
            }
          ],
          "kind": "ScalarField",
          "name": "date",
          "storageKey": "date(likely:0.95)"
        }
      ],
      "storageKey": "forecast(slice:\"FIRST\")"
    },
    {
      "alias": "first",
      "args": null,
      "concreteType": "StoryConnection",
      "kind": "LinkedField",
      "name": "__useSlices_first_connection",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "StoryEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Story",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v2/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "key",
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
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "StoryRows_story"
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "__typename",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "cursor",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PageInfo",
          "kind": "LinkedField",
          "name": "pageInfo",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "endCursor",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "hasNextPage",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    (v2/*:: as any*/)
  ],
  "type": "Feature",
  "abstractKey": null
};
})();

(node as any).hash = "3fd2a8e981e0707c1bc49f1853292bed";

export default node;
