/**
 * @generated SignedSource<<32d74cb4f9b745accdda830dae851982>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Direction = "DOWN" | "UP";
export type AddGuardRailInput = {
  direction?: Direction | null | undefined;
  goalId: string;
  idempotencyKey?: string | null | undefined;
  limit: number;
  name: string;
  unit?: string | null | undefined;
};
export type GuardRailDialogAddMutation$variables = {
  input: AddGuardRailInput;
};
export type GuardRailDialogAddMutation$data = {
  readonly addGuardRail: {
    readonly guardRail: {
      readonly goal: {
        readonly " $fragmentSpreads": FragmentRefs<"GuardRails_goal">;
      };
      readonly id: string;
    };
  };
};
export type GuardRailDialogAddMutation = {
  response: GuardRailDialogAddMutation$data;
  variables: GuardRailDialogAddMutation$variables;
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
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
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
  "name": "value",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "at",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "GuardRailDialogAddMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AddGuardRailPayload",
        "kind": "LinkedField",
        "name": "addGuardRail",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "GuardRail",
            "kind": "LinkedField",
            "name": "guardRail",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Goal",
                "kind": "LinkedField",
                "name": "goal",
                "plural": false,
                "selections": [
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "GuardRails_goal"
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "GuardRailDialogAddMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AddGuardRailPayload",
        "kind": "LinkedField",
        "name": "addGuardRail",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "GuardRail",
            "kind": "LinkedField",
            "name": "guardRail",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Goal",
                "kind": "LinkedField",
                "name": "goal",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
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
                      (v2/*:: as any*/)
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
                      (v2/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "broken",
                        "storageKey": null
                      },
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
                          (v3/*:: as any*/),
                          (v4/*:: as any*/),
                          (v2/*:: as any*/)
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
                          (v4/*:: as any*/),
                          (v3/*:: as any*/)
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
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "5e31eef81186e4e93bbd05b98668dc0d",
    "id": null,
    "metadata": {},
    "name": "GuardRailDialogAddMutation",
    "operationKind": "mutation",
    "text": "mutation GuardRailDialogAddMutation(\n  $input: AddGuardRailInput!\n) {\n  addGuardRail(input: $input) {\n    guardRail {\n      id\n      goal {\n        ...GuardRails_goal\n        id\n      }\n    }\n  }\n}\n\nfragment GuardRailDialog_rail on GuardRail {\n  id\n  version\n  name\n  unit\n  direction\n  limit\n}\n\nfragment GuardRails_goal on Goal {\n  id\n  state\n  product {\n    timeZone\n    id\n  }\n  guardRails {\n    id\n    broken\n    ...RailRow_rail\n  }\n}\n\nfragment RailRow_rail on GuardRail {\n  id\n  name\n  unit\n  direction\n  limit\n  brokenSince\n  current {\n    value\n    at\n    id\n  }\n  chart {\n    at\n    value\n  }\n  ...GuardRailDialog_rail\n}\n"
  }
};
})();

(node as any).hash = "135ac0ab1e3fded5c0260f1547312306";

export default node;
