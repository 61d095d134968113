/**
 * @generated SignedSource<<e81e484d234cea45ac24bf3cb128ad34>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type GoalDiscussion_goal$data = {
  readonly canAnswer: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly canDiscuss: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly comments: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly open: boolean;
        readonly question: boolean;
        readonly " $fragmentSpreads": FragmentRefs<"Thread_comments">;
      };
    }>;
  };
  readonly id: string;
  readonly " $fragmentType": "GoalDiscussion_goal";
};
export type GoalDiscussion_goal$key = {
  readonly " $data"?: GoalDiscussion_goal$data;
  readonly " $fragmentSpreads": FragmentRefs<"GoalDiscussion_goal">;
};

import GoalDiscussionMoreQuery_graphql from './GoalDiscussionMoreQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "comments"
],
v1 = [
  {
    "kind": "InlineDataFragmentSpread",
    "name": "Right_right",
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "may",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "whyNot",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "decidedBy",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "otherHat",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "people",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "name",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "args": null,
    "argumentDefinitions": ([]/*:: as any*/)
  }
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": 50,
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
      "operation": GoalDiscussionMoreQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "GoalDiscussion_goal",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": "comments",
      "args": null,
      "concreteType": "CommentConnection",
      "kind": "LinkedField",
      "name": "__GoalDiscussion_comments_connection",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "CommentEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Comment",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "question",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "open",
                  "storageKey": null
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "Thread_comments"
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
    {
      "alias": "canDiscuss",
      "args": [
        {
          "kind": "Literal",
          "name": "decision",
          "value": "DISCUSS"
        }
      ],
      "concreteType": "Right",
      "kind": "LinkedField",
      "name": "viewerCan",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": "viewerCan(decision:\"DISCUSS\")"
    },
    {
      "alias": "canAnswer",
      "args": [
        {
          "kind": "Literal",
          "name": "decision",
          "value": "ANSWER"
        }
      ],
      "concreteType": "Right",
      "kind": "LinkedField",
      "name": "viewerCan",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": "viewerCan(decision:\"ANSWER\")"
    }
  ],
  "type": "Goal",
  "abstractKey": null
};
})();

(node as any).hash = "9e2ca20965e5c69ec0fb1c7a43825a0e";

export default node;
