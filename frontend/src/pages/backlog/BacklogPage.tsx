import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import type { BacklogPageQuery } from './__generated__/BacklogPageQuery.graphql';

export function BacklogPage({ product: key }: { product: string }) {
  const { product } = useLazyLoadQuery<BacklogPageQuery>(
    graphql`
      query BacklogPageQuery($product: String!) {
        product(key: $product) {
          id
          name
        }
      }
    `,
    { product: key },
    useFresh(),
  );
  if (!product) return <NotFound what="product" />;
  return <Page title="Backlog">{null}</Page>;
}
