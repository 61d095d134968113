/**
 * @generated SignedSource<<234c396429f8ec8b28c0b36b97e2a4ea>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AnswerAskInput = {
  answer: string;
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type AsksAnswerMutation$variables = {
  input: AnswerAskInput;
};
export type AsksAnswerMutation$data = {
  readonly answerAsk: {
    readonly ask: {
      readonly " $fragmentSpreads": FragmentRefs<"Asks_ask">;
    };
  };
};
export type AsksAnswerMutation = {
  response: AsksAnswerMutation$data;
  variables: AsksAnswerMutation$variables;
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
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "AsksAnswerMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AnswerAskPayload",
        "kind": "LinkedField",
        "name": "answerAsk",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Ask",
            "kind": "LinkedField",
            "name": "ask",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "Asks_ask"
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
    "name": "AsksAnswerMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AnswerAskPayload",
        "kind": "LinkedField",
        "name": "answerAsk",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Ask",
            "kind": "LinkedField",
            "name": "ask",
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
                "name": "options",
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
                "name": "answer",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "answeredAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "waitsForYou",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "of",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  },
                  (v2/*:: as any*/)
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
    "cacheID": "0077c716b2e76d141d0968ba1ef36d0f",
    "id": null,
    "metadata": {},
    "name": "AsksAnswerMutation",
    "operationKind": "mutation",
    "text": "mutation AsksAnswerMutation(\n  $input: AnswerAskInput!\n) {\n  answerAsk(input: $input) {\n    ask {\n      ...Asks_ask\n      id\n    }\n  }\n}\n\nfragment Asks_ask on Ask {\n  id\n  version\n  question\n  options\n  due\n  answer\n  answeredAt\n  waitsForYou\n  of {\n    name\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "4a18f456cde8c9300b7f18534e922031";

export default node;
