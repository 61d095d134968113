/**
 * @generated SignedSource<<8cb80f2d4e1e26365fdeb6cebc619237>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RevealRoundInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type useRoundRevealMutation$variables = {
  input: RevealRoundInput;
};
export type useRoundRevealMutation$data = {
  readonly revealRound: {
    readonly round: {
      readonly " $fragmentSpreads": FragmentRefs<"useRound_fields">;
    };
  };
};
export type useRoundRevealMutation = {
  response: useRoundRevealMutation$data;
  variables: useRoundRevealMutation$variables;
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
  "name": "points",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useRoundRevealMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RevealRoundPayload",
        "kind": "LinkedField",
        "name": "revealRound",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Round",
            "kind": "LinkedField",
            "name": "round",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "useRound_fields"
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
    "name": "useRoundRevealMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RevealRoundPayload",
        "kind": "LinkedField",
        "name": "revealRound",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Round",
            "kind": "LinkedField",
            "name": "round",
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
                "kind": "ScalarField",
                "name": "revealedAt",
                "storageKey": null
              },
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "voters",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  (v4/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "initials",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "voted",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "RoundVote",
                "kind": "LinkedField",
                "name": "votes",
                "plural": true,
                "selections": [
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "User",
                    "kind": "LinkedField",
                    "name": "voter",
                    "plural": false,
                    "selections": [
                      (v2/*:: as any*/),
                      (v4/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "RoundSpread",
                "kind": "LinkedField",
                "name": "spread",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "lowest",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "highest",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "median",
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
    "cacheID": "9c93b4a0798a6b2e7a4864f24b401d12",
    "id": null,
    "metadata": {},
    "name": "useRoundRevealMutation",
    "operationKind": "mutation",
    "text": "mutation useRoundRevealMutation(\n  $input: RevealRoundInput!\n) {\n  revealRound(input: $input) {\n    round {\n      ...useRound_fields\n      id\n    }\n  }\n}\n\nfragment useRound_fields on Round {\n  id\n  state\n  revealedAt\n  points\n  voters {\n    id\n    name\n    initials\n  }\n  voted {\n    id\n  }\n  votes {\n    points\n    voter {\n      id\n      name\n    }\n  }\n  spread {\n    lowest\n    highest\n    median\n  }\n}\n"
  }
};
})();

(node as any).hash = "3343568420b18c2d2812d19cdcd6b697";

export default node;
