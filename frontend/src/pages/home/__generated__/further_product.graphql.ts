/**
 * @generated SignedSource<<61379357efd6ff486cb9a0a05c598c2e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type InsightSeverity = "ANNOYS" | "DELAYS" | "STOPS";
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
        readonly severity: InsightSeverity;
      };
    }>;
    readonly totalCount: number;
  };
  readonly items: {
    readonly edges: ReadonlyArray<{
      readonly node: {
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
        readonly task: string;
        readonly yours: boolean;
      };
    }>;
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

(node as any).hash = "9458de110608872bc2b50734155e1e53";

export default node;
