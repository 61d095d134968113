import { useMemo, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Link, useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { refresh, useFresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { count } from '../../lib/words';
import { paths } from '../../paths';
import { Button, buttonClass } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { asked, narrows, readFilter } from '../backlog/filter';
import type { RefinePageQuery } from './__generated__/RefinePageQuery.graphql';
import { Refined } from './Refined';
import styles from './RefinePage.module.css';
import { useQueue } from './useQueue';

/**
 * Goes through the drafts in their order, one at a time: what each lacks to be
 * ready is written right there. What the backlog was narrowed to, this is too.
 */
export function RefinePage({ product: key }: { product: string }) {
  const search = useSearch();
  const filter = useMemo(() => ({ ...readFilter(search), all: true, status: [] }), [search]);
  const { product } = useLazyLoadQuery<RefinePageQuery>(
    graphql`
      query RefinePageQuery($product: String!, $filter: BacklogFilter!) {
        product(key: $product) {
          id
          backlogOrder(filter: $filter)
        }
      }
    `,
    { product: key, filter: { ...asked(filter), status: ['DRAFT'] } },
    useFresh(),
  );
  if (!product) return <NotFoundPage what="product" />;
  return (
    <Refine
      key={JSON.stringify([product.id, asked(filter)])}
      product={key}
      drafts={product.backlogOrder}
      narrowed={narrows(filter)}
    />
  );
}

type RefineProps = { product: string; drafts: readonly string[]; narrowed: boolean };

function Refine({ product, drafts, narrowed }: RefineProps) {
  const search = new URLSearchParams(useSearch());
  const queue = useQueue(drafts, search.get('story'));
  const [through, setThrough] = useState(false);
  const { at, order } = queue;
  const id = through ? undefined : order[at];

  function show(story: string | undefined) {
    setThrough(!story);
    if (story) search.set('story', story);
    navigate(`${paths.refine({ product })}?${search}`, { replace: true, state: history.state });
  }
  const step = (story: string | undefined) => () => {
    if (story) show(story);
  };
  const goOn = () => show(queue.nextDraft);
  useKeys(
    id
      ? [
          { keys: 'j', does: 'Next story', run: step(order[at + 1]) },
          { keys: 'k', does: 'Story before', run: step(order[at - 1]) },
        ]
      : [],
  );

  const left = queue.drafts;
  search.delete('story');
  const backlog = paths.backlog({ product }) + (search.size > 0 ? `?${search}` : '');
  return (
    <Page title="Refinement" crumb={<Link href={backlog}>Backlog</Link>}>
      {id ? (
        <div className={styles.page}>
          <Refined
            id={id}
            place={`${at + 1} of ${order.length}`}
            ahead={queue.nextDraft}
            onReady={() => {
              refresh();
              goOn();
            }}
            before={
              <Button look="ghost" keys="k" aria-disabled={at === 0} onClick={step(order[at - 1])}>
                Before
              </Button>
            }
            skip={
              <Button look="ghost" onClick={goOn}>
                Skip
              </Button>
            }
          />
        </div>
      ) : (
        <Empty
          title={
            left.length > 0
              ? `That was the last. ${count(left.length, 'story is still a draft', 'stories are still drafts')}.`
              : narrowed
                ? 'No draft is like that.'
                : 'No draft waits to be refined.'
          }
          actions={
            <>
              <Link href={backlog} className={buttonClass({ look: 'primary' })}>
                Back to the backlog
              </Link>
              {left.length > 0 && <Button onClick={step(left[0])}>Once more from the first</Button>}
            </>
          }
        >
          {left.length === 0 &&
            !narrowed &&
            'A story begins as a draft, and comes here until it is ready.'}
        </Empty>
      )}
    </Page>
  );
}
