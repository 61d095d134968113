import { graphql } from 'react-relay/hooks';
import { useSearch } from '../../api/useSearch';
import { Picker } from '../../ui/Picker';
import { isGoal, type Thing } from './insight';
import type { ThingPickerQuery } from './__generated__/ThingPickerQuery.graphql';

type ThingPickerProps = {
  product: string;
  chosen: readonly Thing[];
  onPick: (thing: Thing) => void;
  onClose: () => void;
};

/** Finds a goal or a feature that an insight speaks for. */
export function ThingPicker({ product, chosen, onPick, onClose }: ThingPickerProps) {
  const { nodes, list } = useSearch<ThingPickerQuery, Thing>({
    query: graphql`
      query ThingPickerQuery($product: String!, $text: String!) {
        product(key: $product) {
          features(first: 100, state: [IDEA, PLANNED, BUILDING, LAUNCHED], text: $text) {
            edges {
              node {
                id
                title
                voices
              }
            }
            pageInfo {
              hasNextPage
            }
          }
          goals(first: 100, state: [ACTIVE, DRAFT], text: $text) {
            edges {
              node {
                id
                title
                voices
              }
            }
            pageInfo {
              hasNextPage
            }
          }
        }
      }
    `,
    variables: { product },
    read: ({ product }) =>
      product && {
        edges: [...product.features.edges, ...product.goals.edges],
        pageInfo: {
          hasNextPage: product.features.pageInfo.hasNextPage || product.goals.pageInfo.hasNextPage,
        },
      },
  });
  return (
    <Picker
      title="What it speaks for"
      empty="There is no goal or feature yet."
      options={nodes.map((thing) => ({
        id: thing.id,
        name: thing.title,
        detail: isGoal(thing) ? 'Goal' : 'Feature',
        chosen: chosen.some(({ id }) => id === thing.id),
      }))}
      onPick={({ id }) => {
        const thing = nodes.find((node) => node.id === id);
        if (thing) onPick(thing);
      }}
      onClose={onClose}
      {...list}
    />
  );
}
