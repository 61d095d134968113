import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useAll } from '../../api/useAll';
import { useFresh } from '../../lib/freshness';
import { Picker } from '../../ui/Picker';
import { readRight } from '../../ui/Right';
import { CaptureSheet } from './CaptureSheet';
import type {
  CaptureAnywhereQuery,
  CaptureAnywhereQuery$data,
} from './__generated__/CaptureAnywhereQuery.graphql';

type Products = CaptureAnywhereQuery$data['workspace']['products'];

const query = graphql`
  query CaptureAnywhereQuery($after: String) {
    workspace {
      products(first: 100, after: $after) {
        edges {
          node {
            id
            key
            name
            canCapture: viewerCan(decision: CAPTURE_INSIGHTS) {
              ...Right_right
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

/** Writes down what somebody said where no product is open: which one it is of comes first. */
export function CaptureAnywhere({ onClose }: { onClose: () => void }) {
  const { workspace } = useLazyLoadQuery<CaptureAnywhereQuery>(query, {}, useFresh());
  const { nodes, reading } = useAll<CaptureAnywhereQuery, Products['edges'][number]['node']>(
    workspace.products,
    { query, variables: {}, read: ({ workspace }) => workspace.products },
  );
  const [picked, setPicked] = useState<string>();
  const open = nodes
    .map(({ canCapture, ...product }) => ({ ...product, right: readRight(canCapture) }))
    .filter(({ right }) => right.acts);
  const only = !reading && open.length === 1 ? open[0] : undefined;
  const product = only ?? open.find(({ id }) => id === picked);
  if (product) {
    const { key, id, right } = product;
    return <CaptureSheet product={key} productId={id} right={right} onClose={onClose} />;
  }
  return (
    <Picker
      title="Of which product was it said"
      options={open.map(({ id, key, name }) => ({ id, name, detail: key }))}
      reading={reading}
      empty="There is no product here in which you write down what customers say."
      onPick={({ id }) => setPicked(id)}
      onClose={onClose}
    />
  );
}
