import { graphql } from 'react-relay/hooks';
import { useSearch } from '../../api/useSearch';
import { type Option, Picker } from '../../ui/Picker';
import { statusNames } from '../../ui/statuses';
import type { StoryPickerQuery } from './__generated__/StoryPickerQuery.graphql';

type StoryPickerProps = {
  product: string;
  title: string;
  /** Those that are not to be picked. */
  without: readonly string[];
  /** Only of the product, and what is still to be done. */
  open?: boolean;
  onPick: (story: Option) => void;
  onClose: () => void;
};

const unfinished = ['DRAFT', 'READY', 'IN_PROGRESS', 'IN_REVIEW'] as const;

/** Finds a story: one of the product by its words or key, one of another by its key. */
export function StoryPicker({ product, without, open = false, ...picker }: StoryPickerProps) {
  const query = graphql`
    query StoryPickerQuery(
        $product: String!
        $text: String!
        $status: [StoryStatus!]
        $open: Boolean!
      ) {
      product(key: $product) {
        backlog(first: 100, filter: { scope: ALL, text: $text, status: $status }) {
          edges {
            node {
              id
              key
              title
              status
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
      elsewhere: story(key: $text) @skip(if: $open) {
        id
        key
        title
        status
      }
    }
  `;
  const { nodes, list } = useSearch<StoryPickerQuery, Story>({
    query,
    variables: { product, open, status: open ? unfinished : null },
    beyond: !open,
    read: ({ product, elsewhere }) => {
      const { edges = [], pageInfo = { hasNextPage: false } } = product?.backlog ?? {};
      return { edges: elsewhere ? [{ node: elsewhere }, ...edges] : edges, pageInfo };
    },
  });
  const options: Option[] = nodes
    .filter(({ id }) => !without.includes(id))
    .map(({ id, key, title, status }) => ({
      id,
      name: `${key} ${title}`,
      detail: statusNames[status],
    }));
  return <Picker {...picker} options={options} {...list} />;
}

type Story = NonNullable<StoryPickerQuery['response']['elsewhere']>;
