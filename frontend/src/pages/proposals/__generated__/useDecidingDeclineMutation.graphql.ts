/**
 * @generated SignedSource<<3b240e00c08310bf69168a0724d39779>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type ProposalState = "ACCEPTED" | "DECLINED" | "EXPIRED" | "OPEN" | "OUTDATED" | "UNDONE" | "WITHDRAWN";
export type DeclineProposalInput = {
  answer: string;
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type useDecidingDeclineMutation$variables = {
  input: DeclineProposalInput;
};
export type useDecidingDeclineMutation$data = {
  readonly declineProposal: {
    readonly proposal: {
      readonly id: string;
      readonly state: ProposalState;
      readonly version: number;
    };
  };
};
export type useDecidingDeclineMutation = {
  response: useDecidingDeclineMutation$data;
  variables: useDecidingDeclineMutation$variables;
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
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "DeclineProposalPayload",
    "kind": "LinkedField",
    "name": "declineProposal",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Proposal",
        "kind": "LinkedField",
        "name": "proposal",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
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
            "name": "version",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useDecidingDeclineMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useDecidingDeclineMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "9235b29bafdb99e74de8c0e21cafc4ce",
    "id": null,
    "metadata": {},
    "name": "useDecidingDeclineMutation",
    "operationKind": "mutation",
    "text": "mutation useDecidingDeclineMutation(\n  $input: DeclineProposalInput!\n) {\n  declineProposal(input: $input) {\n    proposal {\n      id\n      state\n      version\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "5aa220faadfabd6aa70b8bc40bbfb56d";

export default node;
