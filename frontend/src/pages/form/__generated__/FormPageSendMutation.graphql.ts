/**
 * @generated SignedSource<<609e3f95e7bfa19db21107e50cd2c0d6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type SendFormInput = {
  customer?: string | null | undefined;
  email?: string | null | undefined;
  homepage?: string | null | undefined;
  link?: string | null | undefined;
  stamp: string;
  token: string;
  words: string;
};
export type FormPageSendMutation$variables = {
  input: SendFormInput;
};
export type FormPageSendMutation$data = {
  readonly sendForm: {
    readonly product: string;
  };
};
export type FormPageSendMutation = {
  response: FormPageSendMutation$data;
  variables: FormPageSendMutation$variables;
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
    "concreteType": "SendFormPayload",
    "kind": "LinkedField",
    "name": "sendForm",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "product",
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
    "name": "FormPageSendMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "FormPageSendMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "f2eb363e7542f4cd3048144526ac6a6e",
    "id": null,
    "metadata": {},
    "name": "FormPageSendMutation",
    "operationKind": "mutation",
    "text": "mutation FormPageSendMutation(\n  $input: SendFormInput!\n) {\n  sendForm(input: $input) {\n    product\n  }\n}\n"
  }
};
})();

(node as any).hash = "beb4660f78cbd0edf906793bf05d2914";

export default node;
