/**
 * @generated SignedSource<<28ba840a94ed61f5e7f88f3641662685>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type OpenFormInput = {
  token: string;
};
export type FormPageOpenMutation$variables = {
  input: OpenFormInput;
};
export type FormPageOpenMutation$data = {
  readonly openForm: {
    readonly form: {
      readonly product: string;
      readonly stamp: string;
    };
  };
};
export type FormPageOpenMutation = {
  response: FormPageOpenMutation$data;
  variables: FormPageOpenMutation$variables;
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
    "concreteType": "OpenFormPayload",
    "kind": "LinkedField",
    "name": "openForm",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Form",
        "kind": "LinkedField",
        "name": "form",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "product",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "stamp",
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
    "name": "FormPageOpenMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "FormPageOpenMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "68026cc1f878ad1608ffe3fdf4ddd6a6",
    "id": null,
    "metadata": {},
    "name": "FormPageOpenMutation",
    "operationKind": "mutation",
    "text": "mutation FormPageOpenMutation(\n  $input: OpenFormInput!\n) {\n  openForm(input: $input) {\n    form {\n      product\n      stamp\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "0a3a21e0119fa80ac29fc2c3e38645fc";

export default node;
