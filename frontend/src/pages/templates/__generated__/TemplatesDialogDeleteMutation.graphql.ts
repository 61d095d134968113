/**
 * @generated SignedSource<<4bfa105331e7d870146e1a1d0d610142>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type DeleteTemplateInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type TemplatesDialogDeleteMutation$variables = {
  input: DeleteTemplateInput;
};
export type TemplatesDialogDeleteMutation$data = {
  readonly deleteTemplate: {
    readonly product: {
      readonly id: string;
      readonly templates: ReadonlyArray<{
        readonly id: string;
      }>;
    };
  };
};
export type TemplatesDialogDeleteMutation = {
  response: TemplatesDialogDeleteMutation$data;
  variables: TemplatesDialogDeleteMutation$variables;
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
    "concreteType": "DeleteTemplatePayload",
    "kind": "LinkedField",
    "name": "deleteTemplate",
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
    "name": "TemplatesDialogDeleteMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TemplatesDialogDeleteMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "c08a8f20175b313f6d521ced03ebeeb6",
    "id": null,
    "metadata": {},
    "name": "TemplatesDialogDeleteMutation",
    "operationKind": "mutation",
    "text": "mutation TemplatesDialogDeleteMutation(\n  $input: DeleteTemplateInput!\n) {\n  deleteTemplate(input: $input) {\n    product {\n      id\n      templates {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "779c9afe9ab39cf6ecc0973b981010bf";

export default node;
