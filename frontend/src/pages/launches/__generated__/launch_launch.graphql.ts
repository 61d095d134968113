/**
 * @generated SignedSource<<1e563ff7e958af72064145d55333b75f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type LaunchState = "GO" | "LAUNCHED" | "NO_GO" | "PREPARING";
export type RoleKind = "ADMIN" | "DEVELOPER" | "PM" | "PO" | "VIEWER";
import { FragmentRefs } from "relay-runtime";
export type launch_launch$data = {
  readonly audience: string;
  readonly date: string;
  readonly decidedBy: {
    readonly name: string;
  } | null | undefined;
  readonly decidedHat: RoleKind | null | undefined;
  readonly effect: {
    readonly after: {
      readonly mean: number | null | undefined;
      readonly readings: number;
    };
    readonly before: {
      readonly mean: number | null | undefined;
      readonly readings: number;
    };
    readonly change: number | null | undefined;
    readonly days: number;
    readonly goal: {
      readonly id: string;
      readonly metric: {
        readonly name: string;
        readonly unit: string;
      };
      readonly title: string;
    };
    readonly whyNot: string | null | undefined;
  } | null | undefined;
  readonly id: string;
  readonly items: ReadonlyArray<{
    readonly askedAt: string | null | undefined;
    readonly department: string;
    readonly done: boolean;
    readonly doneAt: string | null | undefined;
    readonly doneBy: {
      readonly name: string;
    } | null | undefined;
    readonly due: string | null | undefined;
    readonly id: string;
    readonly owner: {
      readonly id: string;
      readonly initials: string;
      readonly name: string;
    } | null | undefined;
    readonly ownerLeft: boolean;
    readonly task: string;
    readonly version: number;
    readonly yours: boolean;
  }>;
  readonly launchedOn: string | null | undefined;
  readonly message: string;
  readonly reason: string;
  readonly state: LaunchState;
  readonly version: number;
  readonly voices: ReadonlyArray<{
    readonly go: boolean | null | undefined;
    readonly id: string;
    readonly user: {
      readonly id: string;
      readonly initials: string;
      readonly name: string;
    };
    readonly word: string;
  }>;
  readonly " $fragmentType": "launch_launch";
};
export type launch_launch$key = {
  readonly " $data"?: launch_launch$data;
  readonly " $fragmentSpreads": FragmentRefs<"launch_launch">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "launch_launch"
};

(node as any).hash = "d230baf1271f902afdffb7a94bc9e260";

export default node;
