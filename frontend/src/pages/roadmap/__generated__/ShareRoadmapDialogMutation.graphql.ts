/**
 * @generated SignedSource<<856eca905cff066ed7377a395f23de69>>
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
        readonly author: {
          readonly name: string;
        } | null | undefined;
        readonly createdAt: string;
        readonly expiresAt: string | null | undefined;
        readonly id: string;
        readonly reads: number;
        readonly shows: ReadonlyArray<RoadmapPart>;
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
  "name": "token",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "shows",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "expiresAt",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reads",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ShareRoadmapDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "ShareRoadmapPayload",
        "kind": "LinkedField",
        "name": "shareRoadmap",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Product",
            "kind": "LinkedField",
            "name": "product",
            "plural": false,
            "selections": [
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "RoadmapLink",
                "kind": "LinkedField",
                "name": "roadmapLinks",
                "plural": true,
                "selections": [
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "User",
                    "kind": "LinkedField",
                    "name": "author",
                    "plural": false,
                    "selections": [
                      (v8/*:: as any*/)
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
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ShareRoadmapDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "ShareRoadmapPayload",
        "kind": "LinkedField",
        "name": "shareRoadmap",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Product",
            "kind": "LinkedField",
            "name": "product",
            "plural": false,
            "selections": [
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "RoadmapLink",
                "kind": "LinkedField",
                "name": "roadmapLinks",
                "plural": true,
                "selections": [
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "User",
                    "kind": "LinkedField",
                    "name": "author",
                    "plural": false,
                    "selections": [
                      (v8/*:: as any*/),
                      (v3/*:: as any*/)
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
    "cacheID": "94d3c449aae72fad3dda69be9db312ac",
    "id": null,
    "metadata": {},
    "name": "ShareRoadmapDialogMutation",
    "operationKind": "mutation",
    "text": "mutation ShareRoadmapDialogMutation(\n  $input: ShareRoadmapInput!\n) {\n  shareRoadmap(input: $input) {\n    token\n    product {\n      id\n      roadmapLinks {\n        id\n        shows\n        expiresAt\n        createdAt\n        reads\n        author {\n          name\n          id\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "c7cbe7b1975eee69f44c61e88ed52074";

export default node;
