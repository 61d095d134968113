import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import type { GoalsPageQuery } from './__generated__/GoalsPageQuery.graphql';

export function GoalsPage({ product: key }: { product: string }) {
  const { product } = useLazyLoadQuery<GoalsPageQuery>(
    graphql`
      query GoalsPageQuery($product: String!) {
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
  return <Page title="Goals">{null}</Page>;
}
