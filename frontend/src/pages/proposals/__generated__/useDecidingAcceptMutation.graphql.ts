/**
 * @generated SignedSource<<1c20bcbf39bef7a6788f13c69076b0b3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type ProposalState = "ACCEPTED" | "DECLINED" | "EXPIRED" | "OPEN" | "OUTDATED" | "UNDONE" | "WITHDRAWN";
export type AcceptProposalInput = {
  answer?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type useDecidingAcceptMutation$variables = {
  input: AcceptProposalInput;
};
export type useDecidingAcceptMutation$data = {
  readonly acceptProposal: {
    readonly proposal: {
      readonly id: string;
      readonly state: ProposalState;
      readonly version: number;
    };
  };
};
export type useDecidingAcceptMutation = {
  response: useDecidingAcceptMutation$data;
  variables: useDecidingAcceptMutation$variables;
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
    "concreteType": "AcceptProposalPayload",
    "kind": "LinkedField",
    "name": "acceptProposal",
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
    "name": "useDecidingAcceptMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useDecidingAcceptMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "cd9b7d16c4f127e6eb1d3af9a4bc21a9",
    "id": null,
    "metadata": {},
    "name": "useDecidingAcceptMutation",
    "operationKind": "mutation",
    "text": "mutation useDecidingAcceptMutation(\n  $input: AcceptProposalInput!\n) {\n  acceptProposal(input: $input) {\n    proposal {\n      id\n      state\n      version\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "697befb1a79b710bff7574f2e5ddea43";

export default node;
