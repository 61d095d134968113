/**
 * @generated SignedSource<<30412f1e6ab23a344c0d8227dc0cfac0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type UpdateLaunchTemplateInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  items?: ReadonlyArray<LaunchTemplateItemInput> | null | undefined;
  name?: string | null | undefined;
  version?: number | null | undefined;
};
export type LaunchTemplateItemInput = {
  daysBefore?: number | null | undefined;
  department: string;
  task: string;
};
export type ChecklistFormUpdateMutation$variables = {
  input: UpdateLaunchTemplateInput;
};
export type ChecklistFormUpdateMutation$data = {
  readonly updateLaunchTemplate: {
    readonly launchTemplate: {
      readonly " $fragmentSpreads": FragmentRefs<"ChecklistForm_template">;
    };
  };
};
export type ChecklistFormUpdateMutation = {
  response: ChecklistFormUpdateMutation$data;
  variables: ChecklistFormUpdateMutation$variables;
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ChecklistFormUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateLaunchTemplatePayload",
        "kind": "LinkedField",
        "name": "updateLaunchTemplate",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "LaunchTemplate",
            "kind": "LinkedField",
            "name": "launchTemplate",
            "plural": false,
            "selections": [
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
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ChecklistFormUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateLaunchTemplatePayload",
        "kind": "LinkedField",
        "name": "updateLaunchTemplate",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "LaunchTemplate",
            "kind": "LinkedField",
            "name": "launchTemplate",
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
    ]
  },
  "params": {
    "cacheID": "cf8b952eaec1523414186daa1dd0a890",
    "id": null,
    "metadata": {},
    "name": "ChecklistFormUpdateMutation",
    "operationKind": "mutation",
    "text": "mutation ChecklistFormUpdateMutation(\n  $input: UpdateLaunchTemplateInput!\n) {\n  updateLaunchTemplate(input: $input) {\n    launchTemplate {\n      ...ChecklistForm_template\n      id\n    }\n  }\n}\n\nfragment ChecklistForm_template on LaunchTemplate {\n  id\n  version\n  name\n  items {\n    department\n    task\n    daysBefore\n  }\n}\n"
  }
};
})();

(node as any).hash = "61049400b61732f408df6534b7458024";

export default node;
