/**
 * @generated SignedSource<<b1bcfaad80c5974739d49901afa8634c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type useSlicesLater_feature$data = {
  readonly forecast: {
    readonly even: string | null | undefined;
    readonly nearly: string | null | undefined;
    readonly noDate: string | null | undefined;
    readonly sure: string | null | undefined;
  } | null | undefined;
  readonly id: string;
  readonly inTime: number | null | undefined;
  readonly later: {
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
  readonly " $fragmentType": "useSlicesLater_feature";
};
export type useSlicesLater_feature$key = {
  readonly " $data"?: useSlicesLater_feature$data;
  readonly " $fragmentSpreads": FragmentRefs<"useSlicesLater_feature">;
};

import useSlicesLaterMoreQuery_graphql from './useSlicesLaterMoreQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "later"
],
v1 = {
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
      "operation": useSlicesLaterMoreQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "useSlicesLater_feature",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "inTime",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
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
      "storageKey": null
    },
    {
      "alias": "later",
      "args": null,
      "concreteType": "StoryConnection",
      "kind": "LinkedField",
      "name": "__useSlices_later_connection",
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
                (v1/*:: as any*/),
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
    (v1/*:: as any*/)
  ],
  "type": "Feature",
  "abstractKey": null
};
})();

(node as any).hash = "b81e9a64b62b55e6971aee210834eab2";

export default node;
