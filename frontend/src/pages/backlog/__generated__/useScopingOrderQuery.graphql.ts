/**
 * @generated SignedSource<<c3f45d645b01d080c3374a6111297451>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type BacklogScope = "ALL" | "UNSPRINTED";
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
export type BacklogFilter = {
  assignee?: string | null | undefined;
  feature?: string | null | undefined;
  goal?: string | null | undefined;
  label?: ReadonlyArray<string> | null | undefined;
  openQuestion?: boolean | null | undefined;
  points?: ReadonlyArray<number | null | undefined> | null | undefined;
  ready?: boolean | null | undefined;
  scope?: BacklogScope | null | undefined;
  sprint?: string | null | undefined;
  status?: ReadonlyArray<StoryStatus> | null | undefined;
  text?: string | null | undefined;
};
export type useScopingOrderQuery$variables = {
  filter: BacklogFilter;
  product: string;
};
export type useScopingOrderQuery$data = {
  readonly node: {
    readonly backlogOrder?: ReadonlyArray<string>;
  } | null | undefined;
};
export type useScopingOrderQuery = {
  response: useScopingOrderQuery$data;
  variables: useScopingOrderQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "filter"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "product"
},
v2 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "product"
  }
],
v3 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "filter",
          "variableName": "filter"
        }
      ],
      "kind": "ScalarField",
      "name": "backlogOrder",
      "storageKey": null
    }
  ],
  "type": "Product",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "useScopingOrderQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "useScopingOrderQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "c3a80c43d59ee08c1bb19aad7fce866b",
    "id": null,
    "metadata": {},
    "name": "useScopingOrderQuery",
    "operationKind": "query",
    "text": "query useScopingOrderQuery(\n  $product: ID!\n  $filter: BacklogFilter!\n) {\n  node(id: $product) {\n    __typename\n    ... on Product {\n      backlogOrder(filter: $filter)\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "9d6383b9a5e6fa7a6a2d76da923b0616";

export default node;
