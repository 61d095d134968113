/**
 * @generated SignedSource<<7467de6763251e9cf5d67e6fb45205a9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type AttendReviewInput = {
  add?: ReadonlyArray<string> | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  remove?: ReadonlyArray<string> | null | undefined;
  version?: number | null | undefined;
};
export type AttendanceMutation$variables = {
  input: AttendReviewInput;
};
export type AttendanceMutation$data = {
  readonly attendReview: {
    readonly sprint: {
      readonly attendees: ReadonlyArray<{
        readonly id: string;
        readonly initials: string;
        readonly name: string;
      }>;
      readonly id: string;
      readonly version: number;
    };
  };
};
export type AttendanceMutation = {
  response: AttendanceMutation$data;
  variables: AttendanceMutation$variables;
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
    "concreteType": "AttendReviewPayload",
    "kind": "LinkedField",
    "name": "attendReview",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Sprint",
        "kind": "LinkedField",
        "name": "sprint",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
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
            "concreteType": "User",
            "kind": "LinkedField",
            "name": "attendees",
            "plural": true,
            "selections": [
              (v1/*:: as any*/),
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
                "kind": "ScalarField",
                "name": "initials",
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "AttendanceMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AttendanceMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "01eb041163ef386263e774193e74ac33",
    "id": null,
    "metadata": {},
    "name": "AttendanceMutation",
    "operationKind": "mutation",
    "text": "mutation AttendanceMutation(\n  $input: AttendReviewInput!\n) {\n  attendReview(input: $input) {\n    sprint {\n      id\n      version\n      attendees {\n        id\n        name\n        initials\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d4f83dd8997eb97af6533d19115bb449";

export default node;
