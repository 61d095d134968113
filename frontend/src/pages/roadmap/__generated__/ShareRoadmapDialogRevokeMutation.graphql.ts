/**
 * @generated SignedSource<<d3f90e01bd057f571786db2d2cc12258>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type RevokeRoadmapLinkInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type ShareRoadmapDialogRevokeMutation$variables = {
  input: RevokeRoadmapLinkInput;
};
export type ShareRoadmapDialogRevokeMutation$data = {
  readonly revokeRoadmapLink: {
    readonly product: {
      readonly id: string;
      readonly roadmapLinks: ReadonlyArray<{
        readonly id: string;
      }>;
    };
  };
};
export type ShareRoadmapDialogRevokeMutation = {
  response: ShareRoadmapDialogRevokeMutation$data;
  variables: ShareRoadmapDialogRevokeMutation$variables;
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
    "concreteType": "RevokeRoadmapLinkPayload",
    "kind": "LinkedField",
    "name": "revokeRoadmapLink",
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
            "concreteType": "RoadmapLink",
            "kind": "LinkedField",
            "name": "roadmapLinks",
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
    "name": "ShareRoadmapDialogRevokeMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ShareRoadmapDialogRevokeMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "02c5fb4e508c90dcf0cbdee2d61a3872",
    "id": null,
    "metadata": {},
    "name": "ShareRoadmapDialogRevokeMutation",
    "operationKind": "mutation",
    "text": "mutation ShareRoadmapDialogRevokeMutation(\n  $input: RevokeRoadmapLinkInput!\n) {\n  revokeRoadmapLink(input: $input) {\n    product {\n      id\n      roadmapLinks {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d6370a1ea90858e2272d3fe95c4d4a09";

export default node;
