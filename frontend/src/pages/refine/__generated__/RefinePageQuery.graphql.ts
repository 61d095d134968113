/**
 * @generated SignedSource<<587824b252aaa809d0c6ba95e20171ed>>
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
export type RefinePageQuery$variables = {
  filter: BacklogFilter;
  product: string;
};
export type RefinePageQuery$data = {
  readonly product: {
    readonly backlogOrder: ReadonlyArray<string>;
    readonly id: string;
  } | null | undefined;
};
export type RefinePageQuery = {
  response: RefinePageQuery$data;
  variables: RefinePageQuery$variables;
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
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "key",
        "variableName": "product"
      }
    ],
    "concreteType": "Product",
    "kind": "LinkedField",
    "name": "product",
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
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "RefinePageQuery",
    "selections": (v2/*:: as any*/),
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
    "name": "RefinePageQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "7bc37288263dc8de9ad229ef105e3b71",
    "id": null,
    "metadata": {},
    "name": "RefinePageQuery",
    "operationKind": "query",
    "text": "query RefinePageQuery(\n  $product: String!\n  $filter: BacklogFilter!\n) {\n  product(key: $product) {\n    id\n    backlogOrder(filter: $filter)\n  }\n}\n"
  }
};
})();

(node as any).hash = "5a2e9994cedc13d2937db983d85c62ad";

export default node;
