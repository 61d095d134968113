import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import type { SprintPageQuery } from './__generated__/SprintPageQuery.graphql';

export function SprintPage({ product: key }: { product: string }) {
  const { product } = useLazyLoadQuery<SprintPageQuery>(
    graphql`
      query SprintPageQuery($product: String!) {
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
  return <Page title="Sprint">{null}</Page>;
}
