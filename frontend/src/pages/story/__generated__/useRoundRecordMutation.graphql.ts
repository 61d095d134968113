/**
 * @generated SignedSource<<3b84acab69efaec83e3b64d953230884>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Missing = "ANSWER" | "CRITERION" | "ESTIMATE" | "WHAT" | "WHY";
export type RecordRoundInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  points: number;
  storyVersion?: number | null | undefined;
  version?: number | null | undefined;
};
export type useRoundRecordMutation$variables = {
  input: RecordRoundInput;
};
export type useRoundRecordMutation$data = {
  readonly recordRound: {
    readonly round: {
      readonly " $fragmentSpreads": FragmentRefs<"useRound_fields">;
    };
    readonly story: {
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly points: number | null | undefined;
      readonly version: number;
    };
  };
};
export type useRoundRecordMutation = {
  response: useRoundRecordMutation$data;
  variables: useRoundRecordMutation$variables;
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
  "concreteType": "Story",
  "kind": "LinkedField",
  "name": "story",
  "plural": false,
  "selections": [
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    (v3/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "missing",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v5 = {
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
    "name": "useRoundRecordMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RecordRoundPayload",
        "kind": "LinkedField",
        "name": "recordRound",
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
          },
          (v4/*:: as any*/)
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
    "name": "useRoundRecordMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RecordRoundPayload",
        "kind": "LinkedField",
        "name": "recordRound",
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
                  (v5/*:: as any*/),
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
                      (v5/*:: as any*/)
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
          },
          (v4/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "503dd73cec56ca2910af281d7773b5e5",
    "id": null,
    "metadata": {},
    "name": "useRoundRecordMutation",
    "operationKind": "mutation",
    "text": "mutation useRoundRecordMutation(\n  $input: RecordRoundInput!\n) {\n  recordRound(input: $input) {\n    round {\n      ...useRound_fields\n      id\n    }\n    story {\n      id\n      version\n      points\n      missing\n    }\n  }\n}\n\nfragment useRound_fields on Round {\n  id\n  state\n  revealedAt\n  points\n  voters {\n    id\n    name\n    initials\n  }\n  voted {\n    id\n  }\n  votes {\n    points\n    voter {\n      id\n      name\n    }\n  }\n  spread {\n    lowest\n    highest\n    median\n  }\n}\n"
  }
};
})();

(node as any).hash = "3719f157d84e95a7d6236b3cc0edbf7c";

export default node;
