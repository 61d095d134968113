/**
 * @generated SignedSource<<c2d90a016988111be7713793f005b4cf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type WithdrawInsightsInput = {
  idempotencyKey?: string | null | undefined;
  insightIds: ReadonlyArray<string>;
  productId: string;
};
export type ImportDialogBackMutation$variables = {
  input: WithdrawInsightsInput;
};
export type ImportDialogBackMutation$data = {
  readonly withdrawInsights: {
    readonly withdrawnIds: ReadonlyArray<string>;
  };
};
export type ImportDialogBackMutation = {
  response: ImportDialogBackMutation$data;
  variables: ImportDialogBackMutation$variables;
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
    "concreteType": "WithdrawInsightsPayload",
    "kind": "LinkedField",
    "name": "withdrawInsights",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "withdrawnIds",
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
    "name": "ImportDialogBackMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ImportDialogBackMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "463bafbef5e06a59ddcd0d46cce4179b",
    "id": null,
    "metadata": {},
    "name": "ImportDialogBackMutation",
    "operationKind": "mutation",
    "text": "mutation ImportDialogBackMutation(\n  $input: WithdrawInsightsInput!\n) {\n  withdrawInsights(input: $input) {\n    withdrawnIds\n  }\n}\n"
  }
};
})();

(node as any).hash = "1655f6e22ed7f577c2817325e5695616";

export default node;
