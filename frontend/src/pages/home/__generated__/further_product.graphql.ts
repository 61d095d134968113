/**
 * @generated SignedSource<<65ea0cc3e1eeeb4a6f77b4bc54efa8e3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type further_product$data = {
  readonly activeSprint: {
    readonly board: {
      readonly columns: ReadonlyArray<{
        readonly stories: ReadonlyArray<{
          readonly block: {
            readonly owner: {
              readonly id: string;
            } | null | undefined;
            readonly reason: string;
            readonly since: string;
          } | null | undefined;
          readonly id: string;
          readonly key: string;
          readonly title: string;
        }>;
      }>;
    };
  } | null | undefined;
  readonly canLaunch: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly canPlan: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly canPublish: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly canTriage: {
    readonly " $fragmentSpreads": FragmentRefs<"Right_right">;
  };
  readonly drafts: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly asks: ReadonlyArray<{
          readonly id: string;
        }>;
        readonly headline: string;
        readonly id: string;
        readonly updatedAt: string;
      };
    }>;
  };
  readonly inbox: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly createdAt: string;
      };
    }>;
    readonly totalCount: number;
  };
  readonly items: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly " $fragmentSpreads": FragmentRefs<"further_item">;
      };
    }>;
  };
  readonly late: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly " $fragmentSpreads": FragmentRefs<"further_item">;
      };
    }>;
  };
  readonly myItems: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly " $fragmentSpreads": FragmentRefs<"further_item">;
      };
    }>;
  };
  readonly severe: {
    readonly totalCount: number;
  };
  readonly timeZone: string;
  readonly told: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly asks: ReadonlyArray<{
          readonly answeredAt: string | null | undefined;
          readonly due: string | null | undefined;
          readonly id: string;
          readonly of: {
            readonly id: string;
            readonly name: string;
          };
          readonly question: string;
        }>;
        readonly id: string;
        readonly publishedAt: string | null | undefined;
        readonly superseded: boolean;
      };
    }>;
  };
  readonly upcoming: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly capacity: number | null | undefined;
        readonly createdAt: string;
        readonly id: string;
        readonly name: string;
        readonly progress: {
          readonly points: number;
        };
        readonly start: string | null | undefined;
      };
    }>;
  };
  readonly " $fragmentType": "further_product";
};
export type further_product$key = {
  readonly " $data"?: further_product$data;
  readonly " $fragmentSpreads": FragmentRefs<"further_product">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "further_product"
};

(node as any).hash = "9f025917ba1622a7bd62b4fc5d871e79";

export default node;
