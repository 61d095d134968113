// Written by npm run generate.
import type { Operation } from './throughline.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ReleaseNotesQueryVariables = Exact<{
  product: string;
  after?: string | null | undefined;
}>;


export type ReleaseNotesQuery = { product: { backlog: { edges: Array<{ node: { key: string, title: string, statusSince: string, feature: { title: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export const ReleaseNotes: Operation<ReleaseNotesQuery, ReleaseNotesQueryVariables> = "query ReleaseNotes($product: String!, $after: String) {\n  product(key: $product) {\n    backlog(first: 100, after: $after, filter: { status: [ACCEPTED], scope: ALL }) {\n      edges {\n        node {\n          key\n          title\n          statusSince\n          feature {\n            title\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n";
