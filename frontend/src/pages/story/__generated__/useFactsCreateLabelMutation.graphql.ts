/**
 * @generated SignedSource<<84a1057497b4516c9e036c00cce249ef>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type CreateLabelInput = {
  idempotencyKey?: string | null | undefined;
  name: string;
  productId: string;
};
export type useFactsCreateLabelMutation$variables = {
  input: CreateLabelInput;
};
export type useFactsCreateLabelMutation$data = {
  readonly createLabel: {
    readonly labelEdge: {
      readonly node: {
        readonly id: string;
        readonly name: string;
      };
    };
  };
};
export type useFactsCreateLabelMutation = {
  response: useFactsCreateLabelMutation$data;
  variables: useFactsCreateLabelMutation$variables;
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
    "concreteType": "CreateLabelPayload",
    "kind": "LinkedField",
    "name": "createLabel",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "LabelEdge",
        "kind": "LinkedField",
        "name": "labelEdge",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Label",
            "kind": "LinkedField",
            "name": "node",
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
                "name": "name",
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useFactsCreateLabelMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useFactsCreateLabelMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "ed342eb8bf99bff36cf30a9d4b6f5136",
    "id": null,
    "metadata": {},
    "name": "useFactsCreateLabelMutation",
    "operationKind": "mutation",
    "text": "mutation useFactsCreateLabelMutation(\n  $input: CreateLabelInput!\n) {\n  createLabel(input: $input) {\n    labelEdge {\n      node {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f07609072a52467e7a76c1d19ecb67a6";

export default node;
