import { graphql } from 'react-relay/hooks';
import type { IEnvironment } from 'relay-runtime';
import type { visitMutation } from './__generated__/visitMutation.graphql';
import { commit } from './commit';

const between = 65_000; // the API leaves out what comes within a minute

const marked = new Map<string, number>();

/**
 * Says that someone looks at a product whose log stands at `number`: what
 * changes later is news to them. Once a minute is enough, and nothing waits for
 * it or fails with it.
 */
export function markVisit(environment: IEnvironment, productId: string, number: number) {
  const now = Date.now();
  if (now - (marked.get(productId) ?? 0) < between) return;
  marked.set(productId, now);
  commit<visitMutation>(
    environment,
    graphql`
      mutation visitMutation($input: MarkVisitInput!) {
        markVisit(input: $input) {
          product {
            id
          }
        }
      }
    `,
    { input: { productId, number } },
  ).catch(() => {});
}
