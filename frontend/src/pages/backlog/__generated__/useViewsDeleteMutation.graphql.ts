/**
 * @generated SignedSource<<2d5b7ff940372411b6c51989e580dcc0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type DeleteSavedViewInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type useViewsDeleteMutation$variables = {
  input: DeleteSavedViewInput;
};
export type useViewsDeleteMutation$data = {
  readonly deleteSavedView: {
    readonly product: {
      readonly id: string;
      readonly savedViews: ReadonlyArray<{
        readonly id: string;
      }>;
    };
  };
};
export type useViewsDeleteMutation = {
  response: useViewsDeleteMutation$data;
  variables: useViewsDeleteMutation$variables;
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
    "concreteType": "DeleteSavedViewPayload",
    "kind": "LinkedField",
    "name": "deleteSavedView",
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
            "concreteType": "SavedView",
            "kind": "LinkedField",
            "name": "savedViews",
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
    "name": "useViewsDeleteMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useViewsDeleteMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "1aacb5cff98ceabb2c09d5c5b02497e9",
    "id": null,
    "metadata": {},
    "name": "useViewsDeleteMutation",
    "operationKind": "mutation",
    "text": "mutation useViewsDeleteMutation(\n  $input: DeleteSavedViewInput!\n) {\n  deleteSavedView(input: $input) {\n    product {\n      id\n      savedViews {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "43142dcfe4ffe6480dcf756f55695174";

export default node;
