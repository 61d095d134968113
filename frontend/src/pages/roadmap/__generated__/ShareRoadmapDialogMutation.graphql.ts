/**
 * @generated SignedSource<<e7c6d1ad843c909d5f4beadce65c7573>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type RoadmapPart = "DATES" | "EVIDENCE" | "GOALS" | "PROGRESS" | "WORDS";
export type ShareRoadmapInput = {
  expiresAt?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  productId: string;
  public?: boolean | null | undefined;
  shows: ReadonlyArray<RoadmapPart>;
};
export type ShareRoadmapDialogMutation$variables = {
  input: ShareRoadmapInput;
};
export type ShareRoadmapDialogMutation$data = {
  readonly shareRoadmap: {
    readonly product: {
      readonly id: string;
      readonly roadmapLinks: ReadonlyArray<{
        readonly id: string;
      }>;
    };
    readonly token: string | null | undefined;
  };
};
export type ShareRoadmapDialogMutation = {
  response: ShareRoadmapDialogMutation$data;
  variables: ShareRoadmapDialogMutation$variables;
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
    "concreteType": "ShareRoadmapPayload",
    "kind": "LinkedField",
    "name": "shareRoadmap",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "token",
        "storageKey": null
      },
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
    "name": "ShareRoadmapDialogMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ShareRoadmapDialogMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "d95d26fd0f5c5d0c8ac228c631febb3f",
    "id": null,
    "metadata": {},
    "name": "ShareRoadmapDialogMutation",
    "operationKind": "mutation",
    "text": "mutation ShareRoadmapDialogMutation(\n  $input: ShareRoadmapInput!\n) {\n  shareRoadmap(input: $input) {\n    token\n    product {\n      id\n      roadmapLinks {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f4f89653b44aef81432df97f0d059a05";

export default node;
