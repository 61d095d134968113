/**
 * @generated SignedSource<<7c61468f0d44cab69520ba1f265645fe>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type GoalDialogTestQuery$variables = Record<PropertyKey, never>;
export type GoalDialogTestQuery$data = {
  readonly node: {
    readonly goal: {
      readonly " $fragmentSpreads": FragmentRefs<"GoalDialog_goal">;
    } | null | undefined;
  } | null | undefined;
  readonly product: {
    readonly " $fragmentSpreads": FragmentRefs<"GoalDialog_product">;
  } | null | undefined;
};
export type GoalDialogTestQuery = {
  response: GoalDialogTestQuery$data;
  variables: GoalDialogTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "key",
    "value": "CHK"
  }
],
v1 = [
  {
    "kind": "Literal",
    "name": "id",
    "value": "goal_1"
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
  "name": "name",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v5 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v6 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "Date"
},
v7 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "ID"
},
v8 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "Float"
},
v9 = [
  "PM",
  "PO",
  "DEVELOPER",
  "VIEWER",
  "ADMIN"
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "GoalDialogTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "GoalDialog_product"
          }
        ],
        "storageKey": "product(key:\"CHK\")"
      },
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
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "GoalDialog_goal"
                }
              ],
              "type": "Goal",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "goal"
          }
        ],
        "storageKey": "node(id:\"goal_1\")"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "GoalDialogTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": "canSet",
            "args": [
              {
                "kind": "Literal",
                "name": "decision",
                "value": "SET_GOALS"
              }
            ],
            "concreteType": "Right",
            "kind": "LinkedField",
            "name": "viewerCan",
            "plural": false,
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
                  (v3/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": "viewerCan(decision:\"SET_GOALS\")"
          }
        ],
        "storageKey": "product(key:\"CHK\")"
      },
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
                "kind": "ScalarField",
                "name": "version",
                "storageKey": null
              },
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "why",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "whyHtml",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Metric",
                "kind": "LinkedField",
                "name": "metric",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
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
                    "name": "baseline",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "target",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "direction",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "start",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "due",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "state",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "learned",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "closedAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Goal",
                "kind": "LinkedField",
                "name": "serves",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  (v4/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "type": "Goal",
            "abstractKey": null
          }
        ],
        "storageKey": "node(id:\"goal_1\")"
      }
    ]
  },
  "params": {
    "cacheID": "d5c2df03526e3dfd002c0ef9cea28444",
    "id": null,
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "node": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Node"
        },
        "node.__typename": (v5/*:: as any*/),
        "node.closedAt": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Time"
        },
        "node.due": (v6/*:: as any*/),
        "node.id": (v7/*:: as any*/),
        "node.learned": (v5/*:: as any*/),
        "node.metric": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Metric"
        },
        "node.metric.baseline": (v8/*:: as any*/),
        "node.metric.direction": {
          "enumValues": [
            "DOWN",
            "UP"
          ],
          "nullable": false,
          "plural": false,
          "type": "Direction"
        },
        "node.metric.name": (v5/*:: as any*/),
        "node.metric.target": (v8/*:: as any*/),
        "node.metric.unit": (v5/*:: as any*/),
        "node.serves": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Goal"
        },
        "node.serves.id": (v7/*:: as any*/),
        "node.serves.title": (v5/*:: as any*/),
        "node.start": (v6/*:: as any*/),
        "node.state": {
          "enumValues": [
            "DRAFT",
            "ACTIVE",
            "ACHIEVED",
            "MISSED",
            "DROPPED"
          ],
          "nullable": false,
          "plural": false,
          "type": "GoalState"
        },
        "node.title": (v5/*:: as any*/),
        "node.version": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Int"
        },
        "node.why": (v5/*:: as any*/),
        "node.whyHtml": (v5/*:: as any*/),
        "product": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Product"
        },
        "product.canSet": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Right"
        },
        "product.canSet.decidedBy": {
          "enumValues": (v9/*:: as any*/),
          "nullable": false,
          "plural": true,
          "type": "RoleKind"
        },
        "product.canSet.may": {
          "enumValues": [
            "DECIDE",
            "PROPOSE",
            "READ"
          ],
          "nullable": false,
          "plural": false,
          "type": "May"
        },
        "product.canSet.otherHat": {
          "enumValues": (v9/*:: as any*/),
          "nullable": true,
          "plural": false,
          "type": "RoleKind"
        },
        "product.canSet.people": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "User"
        },
        "product.canSet.people.id": (v7/*:: as any*/),
        "product.canSet.people.name": (v5/*:: as any*/),
        "product.canSet.whyNot": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "String"
        },
        "product.id": (v7/*:: as any*/)
      }
    },
    "name": "GoalDialogTestQuery",
    "operationKind": "query",
    "text": "query GoalDialogTestQuery {\n  product(key: \"CHK\") {\n    ...GoalDialog_product\n    id\n  }\n  node(id: \"goal_1\") {\n    __typename\n    ... on Goal {\n      ...GoalDialog_goal\n    }\n    id\n  }\n}\n\nfragment GoalDialog_goal on Goal {\n  id\n  version\n  title\n  why\n  whyHtml\n  metric {\n    name\n    unit\n    baseline\n    target\n    direction\n  }\n  start\n  due\n  state\n  learned\n  closedAt\n  serves {\n    id\n    title\n  }\n}\n\nfragment GoalDialog_product on Product {\n  id\n  canSet: viewerCan(decision: SET_GOALS) {\n    ...Right_right\n  }\n}\n\nfragment Right_right on Right {\n  may\n  whyNot\n  decidedBy\n  otherHat\n  people {\n    name\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "ef3ea5d805896c31d47615ab8008f17b";

export default node;
