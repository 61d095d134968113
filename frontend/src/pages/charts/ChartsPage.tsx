import type { ReactNode } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay/hooks';
import { Link, useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { days } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { paths } from '../../paths';
import { buttonClass } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { NotFound } from '../../ui/NotFound';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { Segmented } from '../../ui/Segmented';
import { Burndown } from './Burndown';
import styles from './ChartsPage.module.css';
import { CycleTimes } from './CycleTimes';
import { Flow } from './Flow';
import { Held } from './Held';
import { ScopeChanges } from './ScopeChanges';
import type { Unit } from './series';
import type { ChartsPage_sprint$key } from './__generated__/ChartsPage_sprint.graphql';
import type { ChartsPageQuery } from './__generated__/ChartsPageQuery.graphql';

const units = [
  ['points', 'Points'],
  ['stories', 'Stories'],
] as const;

/** How the sprint goes, or went: the one chosen, else the one that runs, else the last. */
export function ChartsPage({ product: key }: { product: string }) {
  const search = useSearch();
  const query = new URLSearchParams(search);
  const chosen = query.get('sprint');
  const unit: Unit = query.get('unit') === 'stories' ? 'stories' : 'points';
  const { product, node } = useLazyLoadQuery<ChartsPageQuery>(
    graphql`
      query ChartsPageQuery($product: String!, $sprint: ID!, $chosen: Boolean!) {
        product(key: $product) {
          activeSprint @skip(if: $chosen) {
            ...ChartsPage_sprint @alias(as: "sprint")
          }
          closed: sprints(last: 1, state: [CLOSED]) @skip(if: $chosen) {
            edges {
              node {
                ...ChartsPage_sprint @alias(as: "sprint")
              }
            }
          }
          ...CycleTimes_product
          ...Held_product
        }
        node(id: $sprint) @include(if: $chosen) {
          ... on Sprint {
            ...ChartsPage_sprint @alias(as: "sprint")
          }
        }
      }
    `,
    { product: key, sprint: chosen ?? '', chosen: chosen !== null },
    useFresh(),
  );
  if (!product) return <NotFoundPage what="product" />;
  const sprint = chosen
    ? node?.sprint
    : (product.activeSprint?.sprint ?? product.closed?.edges[0]?.node.sprint);
  if (!sprint) {
    return (
      <Page title="Charts">
        {chosen ? (
          <NotFound what="sprint" />
        ) : (
          <Empty
            title="No sprint has run yet."
            actions={
              <Link
                href={paths.backlog({ product: key })}
                className={buttonClass({ look: 'primary' })}
              >
                See the backlog
              </Link>
            }
          >
            Charts begin with the first sprint that is started, and keep its past.
          </Empty>
        )}
      </Page>
    );
  }
  return (
    <Charts
      sprint={sprint}
      product={key}
      unit={unit}
      choice={
        <Segmented<Unit>
          label="Figures"
          value={unit}
          options={units}
          onChange={(unit) => {
            const next = new URLSearchParams(search);
            if (unit === 'points') next.delete('unit');
            else next.set('unit', unit);
            navigate(paths.charts({ product: key }) + (next.size > 0 ? `?${next}` : ''), {
              replace: true,
            });
          }}
        />
      }
      cycles={<CycleTimes of={product} product={key} />}
      held={<Held of={product} product={key} />}
    />
  );
}

type ChartsProps = {
  sprint: ChartsPage_sprint$key;
  product: string;
  unit: Unit;
  choice: ReactNode;
  cycles: ReactNode;
  held: ReactNode;
};

function Charts({ sprint: key, product, unit, choice, cycles, held }: ChartsProps) {
  const { id, name, start, end, state, report, chart } = useFragment(
    graphql`
      fragment ChartsPage_sprint on Sprint {
        id
        name
        start
        end
        state
        report {
          summary
        }
        chart {
          until
          committed {
            scope {
              points
              stories
            }
            notAccepted {
              points
              stories
            }
            accepted {
              points
              stories
            }
            inReview {
              points
              stories
            }
            inProgress {
              points
              stories
            }
            waiting {
              points
              stories
            }
          }
          last {
            scope {
              points
              stories
            }
            notAccepted {
              points
              stories
            }
            notBuilt {
              points
              stories
            }
            accepted {
              points
              stories
            }
            inReview {
              points
              stories
            }
            inProgress {
              points
              stories
            }
            waiting {
              points
              stories
            }
          }
          steps {
            at
            standing {
              scope {
                points
                stories
              }
              notAccepted {
                points
                stories
              }
              notBuilt {
                points
                stories
              }
              accepted {
                points
                stories
              }
            }
          }
          days {
            date
            begins
            works
            ideal {
              points
              stories
            }
            standing {
              scope {
                points
                stories
              }
              notAccepted {
                points
                stories
              }
              notBuilt {
                points
                stories
              }
              accepted {
                points
                stories
              }
              inReview {
                points
                stories
              }
              inProgress {
                points
                stories
              }
              waiting {
                points
                stories
              }
            }
          }
          changes {
            at
            kind
            by {
              points
              stories
            }
            story {
              id
              key
              title
            }
            event {
              id
              hat
              reason
              actor {
                id
                name
                initials
              }
            }
          }
        }
      }
    `,
    key,
  );
  const board = paths.sprint({ product }) + (state === 'ACTIVE' ? '' : `?sprint=${id}`);
  const crumb = <Link href={board}>{name}</Link>;
  if (!chart) {
    return (
      <Page title="Charts" crumb={crumb}>
        <Empty
          title={`${name} has not been started.`}
          actions={
            <Link href={board} className={buttonClass({ look: 'primary' })}>
              See {name}
            </Link>
          }
        >
          Its charts begin when it is.
        </Empty>
      </Page>
    );
  }
  const file = `${product}-${name}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  const course = { chart, unit, file, until: chart.until };
  return (
    <Page
      title="Charts"
      crumb={crumb}
      meta={start && end ? days(start, end) : undefined}
      actions={choice}
    >
      <div className={styles.page}>
        <div className={styles.first}>
          <Burndown {...course} />
          <div className={styles.changes}>
            <ScopeChanges
              chart={chart}
              unit={unit}
              product={product}
              summary={report?.summary ?? ''}
            />
          </div>
        </div>
        <div className={styles.second}>
          <Flow {...course} />
          {cycles}
        </div>
        {held}
      </div>
    </Page>
  );
}
