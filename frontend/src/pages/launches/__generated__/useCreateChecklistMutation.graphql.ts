/**
 * @generated SignedSource<<87f1934765bcb24378436163072ddf15>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CreateLaunchTemplateInput = {
  idempotencyKey?: string | null | undefined;
  items: ReadonlyArray<LaunchTemplateItemInput>;
  name: string;
  productId: string;
};
export type LaunchTemplateItemInput = {
  daysBefore?: number | null | undefined;
  department: string;
  task: string;
};
export type useCreateChecklistMutation$variables = {
  input: CreateLaunchTemplateInput;
};
export type useCreateChecklistMutation$data = {
  readonly createLaunchTemplate: {
    readonly product: {
      readonly id: string;
      readonly launchTemplates: ReadonlyArray<{
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"ChecklistForm_template">;
      }>;
    };
  };
};
export type useCreateChecklistMutation = {
  response: useCreateChecklistMutation$data;
  variables: useCreateChecklistMutation$variables;
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
    "name": "useCreateChecklistMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CreateLaunchTemplatePayload",
        "kind": "LinkedField",
        "name": "createLaunchTemplate",
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
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "LaunchTemplate",
                "kind": "LinkedField",
                "name": "launchTemplates",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "ChecklistForm_template"
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
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useCreateChecklistMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CreateLaunchTemplatePayload",
        "kind": "LinkedField",
        "name": "createLaunchTemplate",
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
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "LaunchTemplate",
                "kind": "LinkedField",
                "name": "launchTemplates",
                "plural": true,
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
                    "concreteType": "LaunchTemplateItem",
                    "kind": "LinkedField",
                    "name": "items",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "department",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "task",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "daysBefore",
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
    ]
  },
  "params": {
    "cacheID": "2c336f3f9ade3702f4397526d46a0d6e",
    "id": null,
    "metadata": {},
    "name": "useCreateChecklistMutation",
    "operationKind": "mutation",
    "text": "mutation useCreateChecklistMutation(\n  $input: CreateLaunchTemplateInput!\n) {\n  createLaunchTemplate(input: $input) {\n    product {\n      id\n      launchTemplates {\n        id\n        ...ChecklistForm_template\n      }\n    }\n  }\n}\n\nfragment ChecklistForm_template on LaunchTemplate {\n  id\n  version\n  name\n  items {\n    department\n    task\n    daysBefore\n  }\n}\n"
  }
};
})();

(node as any).hash = "ed55313726e2be5c3ac0cc981bdf1edc";

export default node;
