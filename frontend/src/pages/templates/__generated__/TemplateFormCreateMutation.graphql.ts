/**
 * @generated SignedSource<<ac60d5124fac112af9396d8069718042>>
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
export type TemplateFormCreateMutation$variables = {
  input: CreateTemplateInput;
};
export type TemplateFormCreateMutation$data = {
  readonly createTemplate: {
    readonly product: {
      readonly id: string;
      readonly templates: ReadonlyArray<{
        readonly asA: string;
        readonly body: string;
        readonly criteria: ReadonlyArray<{
          readonly given: string;
          readonly text: string;
          readonly then: string;
          readonly when: string;
        }>;
        readonly iWant: string;
        readonly id: string;
        readonly name: string;
        readonly soThat: string;
        readonly version: number;
      }>;
    };
  };
};
export type TemplateFormCreateMutation = {
  response: TemplateFormCreateMutation$data;
  variables: TemplateFormCreateMutation$variables;
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
              (v1/*:: as any*/),
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
                "name": "name",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "asA",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "iWant",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "soThat",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "body",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "TemplateCriterion",
                "kind": "LinkedField",
                "name": "criteria",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "given",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "when",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "then",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "text",
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
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "TemplateFormCreateMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TemplateFormCreateMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "350eca851a93c18f7bfc0b03b59396bc",
    "id": null,
    "metadata": {},
    "name": "TemplateFormCreateMutation",
    "operationKind": "mutation",
    "text": "mutation TemplateFormCreateMutation(\n  $input: CreateTemplateInput!\n) {\n  createTemplate(input: $input) {\n    product {\n      id\n      templates {\n        id\n        version\n        name\n        asA\n        iWant\n        soThat\n        body\n        criteria {\n          given\n          when\n          then\n          text\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "388a2e22e05ef09b87b570b2b6f4aa85";

export default node;
