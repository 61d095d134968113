/**
 * @generated SignedSource<<3077488c62369ff5e86739e84459e50a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type CreateProductInput = {
  estimationScale?: ReadonlyArray<number> | null | undefined;
  idempotencyKey?: string | null | undefined;
  key: string;
  name: string;
  timeZone?: string | null | undefined;
  vision?: string | null | undefined;
  workingDays?: ReadonlyArray<number> | null | undefined;
};
export type ProductDialogMutation$variables = {
  input: CreateProductInput;
};
export type ProductDialogMutation$data = {
  readonly createProduct: {
    readonly productEdge: {
      readonly node: {
        readonly id: string;
        readonly key: string;
      };
    };
  };
};
export type ProductDialogMutation = {
  response: ProductDialogMutation$data;
  variables: ProductDialogMutation$variables;
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
    "concreteType": "CreateProductPayload",
    "kind": "LinkedField",
    "name": "createProduct",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ProductEdge",
        "kind": "LinkedField",
        "name": "productEdge",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Product",
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
                "name": "key",
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
    "name": "ProductDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ProductDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "5fc6fa64ae82e33a52332e295a6c8f1e",
    "id": null,
    "metadata": {},
    "name": "ProductDialogMutation",
    "operationKind": "mutation",
    "text": "mutation ProductDialogMutation(\n  $input: CreateProductInput!\n) {\n  createProduct(input: $input) {\n    productEdge {\n      node {\n        id\n        key\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "de4f360b3ccd5780082a5b3f22d9b4d9";

export default node;
