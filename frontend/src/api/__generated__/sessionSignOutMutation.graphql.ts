/**
 * @generated SignedSource<<df2c5449e1bf26dbfd72326b767bb346>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type sessionSignOutMutation$variables = Record<PropertyKey, never>;
export type sessionSignOutMutation$data = {
  readonly signOut: {
    readonly deletedSessionId: string | null | undefined;
  };
};
export type sessionSignOutMutation = {
  response: sessionSignOutMutation$data;
  variables: sessionSignOutMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "input",
        "value": {}
      }
    ],
    "concreteType": "SignOutPayload",
    "kind": "LinkedField",
    "name": "signOut",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "deletedSessionId",
        "storageKey": null
      }
    ],
    "storageKey": "signOut(input:{})"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "sessionSignOutMutation",
    "selections": (v0/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "sessionSignOutMutation",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "d46057b8b8d87c631d4bde854d2a64c5",
    "id": null,
    "metadata": {},
    "name": "sessionSignOutMutation",
    "operationKind": "mutation",
    "text": "mutation sessionSignOutMutation {\n  signOut(input: {}) {\n    deletedSessionId\n  }\n}\n"
  }
};
})();

(node as any).hash = "dbf4536332a26675e4a778d1d8cd40ae";

export default node;
