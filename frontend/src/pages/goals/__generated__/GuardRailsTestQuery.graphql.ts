/**
 * @generated SignedSource<<0abb1d3b45576110c3110a46abb3cadc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type GuardRailsTestQuery$variables = Record<PropertyKey, never>;
export type GuardRailsTestQuery$data = {
  readonly node: {
    readonly goal: {
      readonly canRecord: {
        readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
      };
      readonly canSet: {
        readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
      };
      readonly " $fragmentSpreads": FragmentRefs<"GuardRails_goal">;
    } | null | undefined;
  } | null | undefined;
};
export type GuardRailsTestQuery = {
  response: GuardRailsTestQuery$data;
  variables: GuardRailsTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "id",
    "value": "goal_1"
  }
],
v1 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "SET_GOALS"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "may",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "whyNot",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decidedBy",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "otherHat",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v7 = [
  {
    "kind": "InlineDataFragmentSpread",
    "name": "Right_right",
    "selections": [
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "people",
        "plural": true,
        "selections": [
          (v6/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "args": null,
    "argumentDefinitions": ([]/*:: as any*/)
  }
],
v8 = [
  {
    "kind": "Literal",
    "name": "decision",
    "value": "RECORD_READINGS"
  }
],
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "value",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "at",
  "storageKey": null
},
v12 = [
  (v2/*:: as any*/),
  (v3/*:: as any*/),
  (v4/*:: as any*/),
  (v5/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "User",
    "kind": "LinkedField",
    "name": "people",
    "plural": true,
    "selections": [
      (v6/*:: as any*/),
      (v9/*:: as any*/)
    ],
    "storageKey": null
  }
],
v13 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "String"
},
v14 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Right"
},
v15 = [
  "PM",
  "PO",
  "DEVELOPER",
  "VIEWER",
  "ADMIN"
],
v16 = {
  "enumValues": (v15/*:: as any*/),
  "nullable": false,
  "plural": true,
  "type": "RoleKind"
},
v17 = {
  "enumValues": [
    "DECIDE",
    "PROPOSE",
    "READ"
  ],
  "nullable": false,
  "plural": false,
  "type": "May"
},
v18 = {
  "enumValues": (v15/*:: as any*/),
  "nullable": true,
  "plural": false,
  "type": "RoleKind"
},
v19 = {
  "enumValues": null,
  "nullable": false,
  "plural": true,
  "type": "User"
},
v20 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "ID"
},
v21 = {
  "enumValues": null,
  "nullable": true,
  "plural": false,
  "type": "String"
},
v22 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Time"
},
v23 = {
  "enumValues": null,
  "nullable": false,
  "plural": false,
  "type": "Float"
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "GuardRailsTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
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
                  "name": "GuardRails_goal"
                },
                {
                  "alias": "canSet",
                  "args": (v1/*:: as any*/),
                  "concreteType": "Right",
                  "kind": "LinkedField",
                  "name": "viewerCan",
                  "plural": false,
                  "selections": (v7/*:: as any*/),
                  "storageKey": "viewerCan(decision:\"SET_GOALS\")"
                },
                {
                  "alias": "canRecord",
                  "args": (v8/*:: as any*/),
                  "concreteType": "Right",
                  "kind": "LinkedField",
                  "name": "viewerCan",
                  "plural": false,
                  "selections": (v7/*:: as any*/),
                  "storageKey": "viewerCan(decision:\"RECORD_READINGS\")"
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
    "name": "GuardRailsTestQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
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
          (v9/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
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
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "product",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "timeZone",
                    "storageKey": null
                  },
                  (v9/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "GuardRail",
                "kind": "LinkedField",
                "name": "guardRails",
                "plural": true,
                "selections": [
                  (v9/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "broken",
                    "storageKey": null
                  },
                  (v6/*:: as any*/),
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
                    "name": "direction",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "limit",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "brokenSince",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Reading",
                    "kind": "LinkedField",
                    "name": "current",
                    "plural": false,
                    "selections": [
                      (v10/*:: as any*/),
                      (v11/*:: as any*/),
                      (v9/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "GoalPoint",
                    "kind": "LinkedField",
                    "name": "chart",
                    "plural": true,
                    "selections": [
                      (v11/*:: as any*/),
                      (v10/*:: as any*/)
                    ],
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
              },
              {
                "alias": "canSet",
                "args": (v1/*:: as any*/),
                "concreteType": "Right",
                "kind": "LinkedField",
                "name": "viewerCan",
                "plural": false,
                "selections": (v12/*:: as any*/),
                "storageKey": "viewerCan(decision:\"SET_GOALS\")"
              },
              {
                "alias": "canRecord",
                "args": (v8/*:: as any*/),
                "concreteType": "Right",
                "kind": "LinkedField",
                "name": "viewerCan",
                "plural": false,
                "selections": (v12/*:: as any*/),
                "storageKey": "viewerCan(decision:\"RECORD_READINGS\")"
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
    "cacheID": "5e68a1a0637bc79618612e3329df99e1",
    "id": null,
    "metadata": {
      "relayTestingSelectionTypeInfo": {
        "node": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Node"
        },
        "node.__typename": (v13/*:: as any*/),
        "node.canRecord": (v14/*:: as any*/),
        "node.canRecord.decidedBy": (v16/*:: as any*/),
        "node.canRecord.may": (v17/*:: as any*/),
        "node.canRecord.otherHat": (v18/*:: as any*/),
        "node.canRecord.people": (v19/*:: as any*/),
        "node.canRecord.people.id": (v20/*:: as any*/),
        "node.canRecord.people.name": (v13/*:: as any*/),
        "node.canRecord.whyNot": (v21/*:: as any*/),
        "node.canSet": (v14/*:: as any*/),
        "node.canSet.decidedBy": (v16/*:: as any*/),
        "node.canSet.may": (v17/*:: as any*/),
        "node.canSet.otherHat": (v18/*:: as any*/),
        "node.canSet.people": (v19/*:: as any*/),
        "node.canSet.people.id": (v20/*:: as any*/),
        "node.canSet.people.name": (v13/*:: as any*/),
        "node.canSet.whyNot": (v21/*:: as any*/),
        "node.guardRails": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "GuardRail"
        },
        "node.guardRails.broken": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Boolean"
        },
        "node.guardRails.brokenSince": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Time"
        },
        "node.guardRails.chart": {
          "enumValues": null,
          "nullable": false,
          "plural": true,
          "type": "GoalPoint"
        },
        "node.guardRails.chart.at": (v22/*:: as any*/),
        "node.guardRails.chart.value": (v23/*:: as any*/),
        "node.guardRails.current": {
          "enumValues": null,
          "nullable": true,
          "plural": false,
          "type": "Reading"
        },
        "node.guardRails.current.at": (v22/*:: as any*/),
        "node.guardRails.current.id": (v20/*:: as any*/),
        "node.guardRails.current.value": (v23/*:: as any*/),
        "node.guardRails.direction": {
          "enumValues": [
            "DOWN",
            "UP"
          ],
          "nullable": false,
          "plural": false,
          "type": "Direction"
        },
        "node.guardRails.id": (v20/*:: as any*/),
        "node.guardRails.limit": (v23/*:: as any*/),
        "node.guardRails.name": (v13/*:: as any*/),
        "node.guardRails.unit": (v13/*:: as any*/),
        "node.guardRails.version": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Int"
        },
        "node.id": (v20/*:: as any*/),
        "node.product": {
          "enumValues": null,
          "nullable": false,
          "plural": false,
          "type": "Product"
        },
        "node.product.id": (v20/*:: as any*/),
        "node.product.timeZone": (v13/*:: as any*/),
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
        }
      }
    },
    "name": "GuardRailsTestQuery",
    "operationKind": "query",
    "text": "query GuardRailsTestQuery {\n  node(id: \"goal_1\") {\n    __typename\n    ... on Goal {\n      ...GuardRails_goal\n      canSet: viewerCan(decision: SET_GOALS) {\n        ...Right_right\n      }\n      canRecord: viewerCan(decision: RECORD_READINGS) {\n        ...Right_right\n      }\n    }\n    id\n  }\n}\n\nfragment GuardRailDialog_rail on GuardRail {\n  id\n  version\n  name\n  unit\n  direction\n  limit\n}\n\nfragment GuardRails_goal on Goal {\n  id\n  state\n  product {\n    timeZone\n    id\n  }\n  guardRails {\n    id\n    broken\n    ...RailRow_rail\n  }\n}\n\nfragment RailRow_rail on GuardRail {\n  id\n  name\n  unit\n  direction\n  limit\n  brokenSince\n  current {\n    value\n    at\n    id\n  }\n  chart {\n    at\n    value\n  }\n  ...GuardRailDialog_rail\n}\n\nfragment Right_right on Right {\n  may\n  whyNot\n  decidedBy\n  otherHat\n  people {\n    name\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "8b6e344d521e1246edc905206aa41e45";

export default node;
