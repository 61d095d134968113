/**
 * @generated SignedSource<<ddcbce6aa5f3cf2e07bf31a6be97a593>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type ProposalState = "ACCEPTED" | "DECLINED" | "EXPIRED" | "OPEN" | "OUTDATED" | "UNDONE" | "WITHDRAWN";
export type RenewProposalInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type useDecidingRenewMutation$variables = {
  input: RenewProposalInput;
};
export type useDecidingRenewMutation$data = {
  readonly renewProposal: {
    readonly proposal: {
      readonly id: string;
      readonly state: ProposalState;
      readonly version: number;
    };
  };
};
export type useDecidingRenewMutation = {
  response: useDecidingRenewMutation$data;
  variables: useDecidingRenewMutation$variables;
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
    "concreteType": "RenewProposalPayload",
    "kind": "LinkedField",
    "name": "renewProposal",
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
    "name": "useDecidingRenewMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useDecidingRenewMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "922dcfbf5902c3592f3d8964aee96a7d",
    "id": null,
    "metadata": {},
    "name": "useDecidingRenewMutation",
    "operationKind": "mutation",
    "text": "mutation useDecidingRenewMutation(\n  $input: RenewProposalInput!\n) {\n  renewProposal(input: $input) {\n    proposal {\n      id\n      state\n      version\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "5507cb1d7f6f9bf8eef98753b28df8bf";

export default node;
