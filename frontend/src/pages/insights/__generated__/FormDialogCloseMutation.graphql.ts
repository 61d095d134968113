/**
 * @generated SignedSource<<bc917ec0b5e1c63e9d048954294b2752>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type CloseFormLinkInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type FormDialogCloseMutation$variables = {
  input: CloseFormLinkInput;
};
export type FormDialogCloseMutation$data = {
  readonly closeFormLink: {
    readonly product: {
      readonly formLink: {
        readonly id: string;
      } | null | undefined;
      readonly id: string;
    };
  };
};
export type FormDialogCloseMutation = {
  response: FormDialogCloseMutation$data;
  variables: FormDialogCloseMutation$variables;
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
    "concreteType": "CloseFormLinkPayload",
    "kind": "LinkedField",
    "name": "closeFormLink",
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
            "concreteType": "FormLink",
            "kind": "LinkedField",
            "name": "formLink",
            "plural": false,
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
    "name": "FormDialogCloseMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "FormDialogCloseMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "3b25d71f8a06da622355b29958a47c54",
    "id": null,
    "metadata": {},
    "name": "FormDialogCloseMutation",
    "operationKind": "mutation",
    "text": "mutation FormDialogCloseMutation(\n  $input: CloseFormLinkInput!\n) {\n  closeFormLink(input: $input) {\n    product {\n      id\n      formLink {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "0ac4d57b22097177fbe23418061887a3";

export default node;
