/**
 * @generated SignedSource<<0856b93284f6d07c64e42394fb5bdc38>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type actTestQuery$variables = Record<PropertyKey, never>;
export type actTestQuery$data = {
  readonly story: {
    readonly id: string;
    readonly points: number | null | undefined;
  } | null | undefined;
};
export type actTestQuery = {
  response: actTestQuery$data;
  variables: actTestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "key",
        "value": "CHK-1"
      }
    ],
    "concreteType": "Story",
    "kind": "LinkedField",
    "name": "story",
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
        "name": "points",
        "storageKey": null
      }
    ],
    "storageKey": "story(key:\"CHK-1\")"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "actTestQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "actTestQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "2964c05ee4bb0344fce4cb329daa3f73",
    "id": null,
    "metadata": {},
    "name": "actTestQuery",
    "operationKind": "query",
    "text": "query actTestQuery {\n  story(key: \"CHK-1\") {\n    id\n    points\n  }\n}\n"
  }
};
})();

(node as any).hash = "69bd5b402e4c87f7f34653196b914891";

export default node;
