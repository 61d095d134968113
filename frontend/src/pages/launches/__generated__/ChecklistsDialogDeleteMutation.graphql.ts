/**
 * @generated SignedSource<<3bc0dc43eb22c0f5f80de3a18cc842bb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type DeleteLaunchTemplateInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type ChecklistsDialogDeleteMutation$variables = {
  input: DeleteLaunchTemplateInput;
};
export type ChecklistsDialogDeleteMutation$data = {
  readonly deleteLaunchTemplate: {
    readonly product: {
      readonly id: string;
      readonly launchTemplates: ReadonlyArray<{
        readonly id: string;
      }>;
    };
  };
};
export type ChecklistsDialogDeleteMutation = {
  response: ChecklistsDialogDeleteMutation$data;
  variables: ChecklistsDialogDeleteMutation$variables;
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
    "concreteType": "DeleteLaunchTemplatePayload",
    "kind": "LinkedField",
    "name": "deleteLaunchTemplate",
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
            "concreteType": "LaunchTemplate",
            "kind": "LinkedField",
            "name": "launchTemplates",
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
    "name": "ChecklistsDialogDeleteMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ChecklistsDialogDeleteMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "58d8ecd8e90fd79becdc32bd94cc7433",
    "id": null,
    "metadata": {},
    "name": "ChecklistsDialogDeleteMutation",
    "operationKind": "mutation",
    "text": "mutation ChecklistsDialogDeleteMutation(\n  $input: DeleteLaunchTemplateInput!\n) {\n  deleteLaunchTemplate(input: $input) {\n    product {\n      id\n      launchTemplates {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "18c8b355b7ebd95e27fd1d2e77122b3e";

export default node;
