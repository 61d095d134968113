/**
 * @generated SignedSource<<06de9155dfa80b15debb68f111ae690b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Reworded_criterion$data = {
  readonly reworded: ReadonlyArray<{
    readonly actor: {
      readonly name: string;
    } | null | undefined;
    readonly at: string;
    readonly changes: ReadonlyArray<{
      readonly field: string;
      readonly from: string | null | undefined;
    }>;
  }>;
  readonly " $fragmentType": "Reworded_criterion";
};
export type Reworded_criterion$key = {
  readonly " $data"?: Reworded_criterion$data;
  readonly " $fragmentSpreads": FragmentRefs<"Reworded_criterion">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "Reworded_criterion"
};

(node as any).hash = "2874af714e2a3c1e0814f25487294836";

export default node;
