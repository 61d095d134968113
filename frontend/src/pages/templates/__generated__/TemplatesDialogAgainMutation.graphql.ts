/**
 * @generated SignedSource<<3abf1bc885024fa5ab06ce366502c3ee>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type CreateTemplateInput = {
  asA?: string | null | undefined;
  body?: string | null | undefined;
  criteria?: ReadonlyArray<TemplateCriterionInput> | null | undefined;
  iWant?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  name: string;
  productId: string;
  soThat?: string | null | undefined;
};
export type TemplateCriterionInput = {
  given?: string | null | undefined;
  text?: string | null | undefined;
  then?: string | null | undefined;
  when?: string | null | undefined;
};
export type TemplatesDialogAgainMutation$variables = {
  input: CreateTemplateInput;
};
export type TemplatesDialogAgainMutation$data = {
  readonly createTemplate: {
    readonly product: {
      readonly id: string;
      readonly templates: ReadonlyArray<{
        readonly id: string;
      }>;
    };
  };
};
export type TemplatesDialogAgainMutation = {
  response: TemplatesDialogAgainMutation$data;
  variables: TemplatesDialogAgainMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "CreateTemplatePayload",
    "kind": "LinkedField",
    "name": "createTemplate",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Product",
        "kind": "LinkedField",
        "name": "product",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Template",
            "kind": "LinkedField",
            "name": "templates",
            "plural": true,
            "selections": [
              (v1/*:: as any*/)
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
    "name": "TemplatesDialogAgainMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TemplatesDialogAgainMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "30299bfff872fc861ce125a7b35e0fec",
    "id": null,
    "metadata": {},
    "name": "TemplatesDialogAgainMutation",
    "operationKind": "mutation",
    "text": "mutation TemplatesDialogAgainMutation(\n  $input: CreateTemplateInput!\n) {\n  createTemplate(input: $input) {\n    product {\n      id\n      templates {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "c3eb0e9e4980206c894a5ae4c7b734dc";

export default node;
