/**
 * @generated SignedSource<<c6e6dfb9c07851065461743932ea46c7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type further_item$data = {
  readonly askedAt: string | null | undefined;
  readonly createdAt: string;
  readonly department: string;
  readonly due: string | null | undefined;
  readonly id: string;
  readonly launch: {
    readonly date: string;
    readonly feature: {
      readonly id: string;
      readonly title: string;
    };
  };
  readonly owner: {
    readonly name: string;
  } | null | undefined;
  readonly ownerLeft: boolean;
  readonly task: string;
  readonly yours: boolean;
  readonly " $fragmentType": "further_item";
};
export type further_item$key = {
  readonly " $data"?: further_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"further_item">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "further_item"
};

(node as any).hash = "eb829b0bae6179da03d441975402cd71";

export default node;
