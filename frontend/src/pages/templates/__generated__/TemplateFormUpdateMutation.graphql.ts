/**
 * @generated SignedSource<<4c963e0008fa8b5d6e0067c65ae558d6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UpdateTemplateInput = {
  asA?: string | null | undefined;
  body?: string | null | undefined;
  criteria?: ReadonlyArray<TemplateCriterionInput> | null | undefined;
  iWant?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  name?: string | null | undefined;
  soThat?: string | null | undefined;
  version?: number | null | undefined;
};
export type TemplateCriterionInput = {
  given?: string | null | undefined;
  text?: string | null | undefined;
  then?: string | null | undefined;
  when?: string | null | undefined;
};
export type TemplateFormUpdateMutation$variables = {
  input: UpdateTemplateInput;
};
export type TemplateFormUpdateMutation$data = {
  readonly updateTemplate: {
    readonly template: {
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
    };
  };
};
export type TemplateFormUpdateMutation = {
  response: TemplateFormUpdateMutation$data;
  variables: TemplateFormUpdateMutation$variables;
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
    "concreteType": "UpdateTemplatePayload",
    "kind": "LinkedField",
    "name": "updateTemplate",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Template",
        "kind": "LinkedField",
        "name": "template",
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "TemplateFormUpdateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TemplateFormUpdateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "7f0fc14767a8b3ce2d2a382d4a20ec2c",
    "id": null,
    "metadata": {},
    "name": "TemplateFormUpdateMutation",
    "operationKind": "mutation",
    "text": "mutation TemplateFormUpdateMutation(\n  $input: UpdateTemplateInput!\n) {\n  updateTemplate(input: $input) {\n    template {\n      id\n      version\n      name\n      asA\n      iWant\n      soThat\n      body\n      criteria {\n        given\n        when\n        then\n        text\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1851e3f56e8d3beaa2cb711add988019";

export default node;
