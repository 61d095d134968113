import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { instant } from '../../lib/days';
import { refresh } from '../../lib/freshness';
import { Dialog } from '../../ui/Dialog';
import { Mark } from '../../ui/Mark';
import { Decide, type Right } from '../../ui/Right';
import { text } from '../discussion/changes';
import type { VisionVersionsMutation } from './__generated__/VisionVersionsMutation.graphql';
import type { VisionVersionsQuery } from './__generated__/VisionVersionsQuery.graphql';
import styles from './Vision.module.css';

type VisionVersionsProps = { product: string; right: Right; onClose: () => void };

/** The vision through time, newest first: how it read, since when and by whom. One is brought back with one press. */
export function VisionVersions({ product, right, onClose }: VisionVersionsProps) {
  const { node } = useLazyLoadQuery<VisionVersionsQuery>(
    graphql`
      query VisionVersionsQuery($product: ID!) {
        node(id: $product) {
          ... on Product {
            version
            vision
            visionEvents(last: 100) {
              edges {
                node {
                  id
                  at
                  actor {
                    name
                  }
                  hat
                  changes {
                    field
                    from
                    to
                  }
                }
              }
            }
          }
        }
      }
    `,
    { product },
    { fetchPolicy: 'store-and-network' },
  );
  const update = useMutate<VisionVersionsMutation>(graphql`
    mutation VisionVersionsMutation($input: UpdateProductInput!) {
      updateProduct(input: $input) {
        product {
          version
          vision
          visionHtml
        }
      }
    }
  `);
  const { version, vision: now = '' } = node ?? {};
  const changes = (node?.visionEvents?.edges ?? []).flatMap(({ node: event }) => {
    const change = event.changes.find(({ field }) => field === 'vision');
    return change ? [{ ...event, from: text(change.from), to: text(change.to) }] : [];
  });
  const [first] = changes;

  async function set(vision: string, version: number | null) {
    const answer = await update({ input: { id: product, vision, version } }, { right });
    refresh(); // the log has it once the mutation is over
    return answer;
  }
  function bringBack(vision: string) {
    onClose();
    void act({
      run: () => set(vision, version ?? null),
      done: 'The earlier vision is back.',
      failed: 'The vision stays as it is.',
      undo: ({ updateProduct }) => set(now, updateProduct.product.version),
    });
  }
  const back = (vision: string) =>
    right.acts &&
    vision &&
    vision !== now && (
      <Decide
        right={right}
        size="small"
        proposing="Propose to bring it back"
        onClick={() => bringBack(vision)}
      >
        Bring it back
      </Decide>
    );

  return (
    <Dialog title="The vision through time" onClose={onClose} reads>
      <ol className={styles.versions}>
        {changes.toReversed().map(({ id, at, actor, hat, to }, newest) => (
          <li key={id}>
            <p className="meta">
              {newest === 0 && to === now ? 'Now, since' : 'From'} {instant(at)},{' '}
              {actor?.name ?? 'Throughline'} {hat && <Mark role={hat} />}
            </p>
            <p className={to ? styles.words : styles.none}>{to || 'It was taken away.'}</p>
            {back(to)}
          </li>
        ))}
        {first?.from && (
          <li>
            <p className="meta">Before that</p>
            <p className={styles.words}>{first.from}</p>
            {back(first.from)}
          </li>
        )}
      </ol>
    </Dialog>
  );
}
