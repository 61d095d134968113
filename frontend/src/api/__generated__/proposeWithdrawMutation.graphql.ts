/**
 * @generated SignedSource<<3ea5e11c5c547256afaffc815eb69e58>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type ProposalState = "ACCEPTED" | "DECLINED" | "EXPIRED" | "OPEN" | "OUTDATED" | "UNDONE" | "WITHDRAWN";
export type WithdrawProposalInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type proposeWithdrawMutation$variables = {
  input: WithdrawProposalInput;
};
export type proposeWithdrawMutation$data = {
  readonly withdrawProposal: {
    readonly proposal: {
      readonly id: string;
      readonly state: ProposalState;
      readonly version: number;
    };
  };
};
export type proposeWithdrawMutation = {
  response: proposeWithdrawMutation$data;
  variables: proposeWithdrawMutation$variables;
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
    "concreteType": "WithdrawProposalPayload",
    "kind": "LinkedField",
    "name": "withdrawProposal",
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
    "name": "proposeWithdrawMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "proposeWithdrawMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "32d4ad99dc86dc8dda21332ff6ac00ac",
    "id": null,
    "metadata": {},
    "name": "proposeWithdrawMutation",
    "operationKind": "mutation",
    "text": "mutation proposeWithdrawMutation(\n  $input: WithdrawProposalInput!\n) {\n  withdrawProposal(input: $input) {\n    proposal {\n      id\n      state\n      version\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1a2dba0fa229572d00d0d823623d03a0";

export default node;
