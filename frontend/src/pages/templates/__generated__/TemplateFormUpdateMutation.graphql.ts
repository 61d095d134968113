/**
 * @generated SignedSource<<62c709a95e7b6ce612db80a0eb84dfb7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
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
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"TemplateForm_template">;
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
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "TemplateFormUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              (v2/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "TemplateForm_template"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TemplateFormUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              (v2/*:: as any*/),
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
    ]
  },
  "params": {
    "cacheID": "cd9bb2302121fb7d1f6ee62c3af8bbb8",
    "id": null,
    "metadata": {},
    "name": "TemplateFormUpdateMutation",
    "operationKind": "mutation",
    "text": "mutation TemplateFormUpdateMutation(\n  $input: UpdateTemplateInput!\n) {\n  updateTemplate(input: $input) {\n    template {\n      id\n      ...TemplateForm_template\n    }\n  }\n}\n\nfragment TemplateForm_template on Template {\n  id\n  version\n  name\n  asA\n  iWant\n  soThat\n  body\n  criteria {\n    given\n    when\n    then\n    text\n  }\n}\n"
  }
};
})();

(node as any).hash = "d27c03ee07368899fef0e706242e7b9a";

export default node;
