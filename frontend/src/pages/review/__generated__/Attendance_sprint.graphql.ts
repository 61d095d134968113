/**
 * @generated SignedSource<<30cc84c7b62a482711d82d18fc346b3c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SprintState = "ACTIVE" | "CLOSED" | "PLANNED";
import { FragmentRefs } from "relay-runtime";
export type Attendance_sprint$data = {
  readonly attendees: ReadonlyArray<{
    readonly id: string;
    readonly initials: string;
    readonly name: string;
  }>;
  readonly id: string;
  readonly state: SprintState;
  readonly " $fragmentType": "Attendance_sprint";
};
export type Attendance_sprint$key = {
  readonly " $data"?: Attendance_sprint$data;
  readonly " $fragmentSpreads": FragmentRefs<"Attendance_sprint">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Attendance_sprint",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
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
        (v0/*:: as any*/),
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
  "type": "Sprint",
  "abstractKey": null
};
})();

(node as any).hash = "7c57a32930ab845bcd45da0b7c57a3a4";

export default node;
