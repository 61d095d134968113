import { useRef, useState } from 'react';
import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay/hooks';
import { useSearchParams } from 'wouter';
import { askAhead } from '../../api/ahead';
import { later } from '../../lib/later';
import { daysBetween, today } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Plus } from '../../ui/icons';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { Decide, Decides, readRight } from '../../ui/Right';
import { Segmented } from '../../ui/Segmented';
import { Proposals } from '../proposals/Proposals';
import { useProposalKeys } from '../proposals/useProposalKeys';
import { useProposals } from '../proposals/useProposals';
import { ListMenu } from '../lists/ListMenu';
import type { GoalsPage_product$key } from './__generated__/GoalsPage_product.graphql';
import type { GoalsPageMoreQuery } from './__generated__/GoalsPageMoreQuery.graphql';
import type { GoalsPageQuery, GoalState } from './__generated__/GoalsPageQuery.graphql';
import { GoalRow } from './GoalRow';
import { treeOf } from './goalTree';
import styles from './GoalsPage.module.css';
import { Vision } from './Vision';

const GoalDialog = later(async () => (await import('./GoalDialog')).GoalDialog);

const views = { open: 'Open', closed: 'Closed', all: 'All' } as const;
type View = keyof typeof views;
const table = async () => (await import('./goalsTable')).goalsTable;

const states: Record<View, GoalState[] | null> = {
  open: ['ACTIVE', 'DRAFT'],
  closed: ['ACHIEVED', 'MISSED', 'DROPPED'],
  all: null,
};

const pageQuery = graphql`
  query GoalsPageQuery($product: String!, $state: [GoalState!]) {
    product(key: $product) {
      id
      timeZone
      proposals(first: 100, state: [OPEN, OUTDATED]) {
        edges {
          node {
            id
            ...proposal_proposal
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      canSet: viewerCan(decision: SET_GOALS) {
        ...Right_right
      }
      closed: goals(first: 1, state: [ACHIEVED, MISSED, DROPPED]) {
        edges {
          node {
            id
          }
        }
      }
      ...GoalsPage_product @arguments(state: $state)
      ...GoalDialog_product
      ...Vision_product
    }
  }
`;

function viewIn(search: URLSearchParams): View {
  const asked = search.get('show');
  return asked === 'closed' || asked === 'all' ? asked : 'open';
}

/** The goals of a product: why it is built at all. */
export function GoalsPage({ product: key }: { product: string }) {
  const [search, setSearch] = useSearchParams();
  const view = viewIn(search);
  const [creating, setCreating] = useState(false);
  const { product } = useLazyLoadQuery<GoalsPageQuery>(
    pageQuery,
    { product: key, state: states[view] },
    useFresh(),
  );
  const right = product && readRight(product.canSet);
  const list = useRef<HTMLUListElement>(null);
  const step = (by: number) => () => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    links[at < 0 ? 0 : Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
  };
  useKeys([
    { keys: 'j', does: 'Next goal', run: step(1) },
    { keys: 'k', does: 'Goal before', run: step(-1) },
    { keys: 'ArrowDown', run: step(1) },
    { keys: 'ArrowUp', run: step(-1) },
    ...(right?.acts ? [{ keys: 'n', does: 'New goal', run: () => setCreating(true) }] : []),
  ]);

  const waiting = useProposals(key, product?.proposals);
  useProposalKeys();
  if (!product || !right) return <NotFoundPage what="product" />;
  const proposals = waiting.filter(({ steps }) =>
    steps.some(({ mutation }) => /Goal$|GuardRail$|Feature$|Product$/.test(mutation)),
  );
  return (
    <Page
      title="Goals"
      meta={quarter(today(product.timeZone))}
      actions={
        <>
          <span className={styles.mark}>
            <Decides right={right} what="goals" />
          </span>
          <Segmented
            label="Goals shown"
            value={view}
            options={Object.entries(views) as [View, string][]}
            onChange={(next) => setSearch(next === 'open' ? {} : { show: next }, { replace: true })}
          />
          <ListMenu what="goals" table={table} variables={{ product: key, state: states[view] }} />
        </>
      }
    >
      <Vision product={product} />
      <GoalList
        list={list}
        product={product}
        productKey={key}
        view={view}
        begun={product.closed.edges.length > 0}
        create={
          <Decide
            right={right}
            look="ghost"
            keys="n"
            proposing="Propose a goal"
            onClick={() => setCreating(true)}
          >
            <Plus />
            New goal
          </Decide>
        }
        createFirst={
          <Decide
            right={right}
            look="primary"
            keys="n"
            proposing="Propose a goal"
            onClick={() => setCreating(true)}
          >
            New goal
          </Decide>
        }
      />
      {proposals.length > 0 && (
        <div className={styles.proposed}>
          <h2>Proposed</h2>
          <Proposals proposals={proposals} label="Proposed goals and features" />
        </div>
      )}
      {creating && (
        <GoalDialog product={product} productKey={key} onClose={() => setCreating(false)} />
      )}
    </Page>
  );
}
GoalsPage.ahead = ({ product }: { product: string }, search: string) =>
  askAhead<GoalsPageQuery>(pageQuery, {
    product,
    state: states[viewIn(new URLSearchParams(search))],
  });

type GoalListProps = {
  product: GoalsPage_product$key;
  productKey: string;
  view: View;
  /** Some were closed. */
  begun: boolean;
  list: React.RefObject<HTMLUListElement | null>;
  create: React.ReactNode;
  createFirst: React.ReactNode;
};

const order = ['ACTIVE', 'DRAFT', 'ACHIEVED', 'MISSED', 'DROPPED'];

function GoalList({
  product: fragment,
  productKey,
  view,
  begun,
  list,
  create,
  createFirst,
}: GoalListProps) {
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    GoalsPageMoreQuery,
    GoalsPage_product$key
  >(
    graphql`
      fragment GoalsPage_product on Product
      @refetchable(queryName: "GoalsPageMoreQuery")
      @argumentDefinitions(
        state: { type: "[GoalState!]" }
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
      ) {
        goals(first: $count, after: $cursor, state: $state) @connection(key: "GoalsPage_goals") {
          edges {
            node {
              id
              state
              due
              serves {
                id
              }
              ...GoalRow_goal
            }
          }
        }
      }
    `,
    fragment,
  );
  // What is under way before what is drafted, and what is due first before what is due later;
  // what serves a goal stands below it.
  const goals = data.goals.edges
    .map(({ node }) => node)
    .toSorted(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) ||
        (a.due ?? '9999').localeCompare(b.due ?? '9999'),
    );
  if (!goals.length) {
    return view === 'closed' ? (
      <Empty title="No goal has been closed yet.">
        A goal closes as achieved, missed or dropped, with what was learned.
      </Empty>
    ) : (
      <Empty title={begun ? 'No goal is open.' : 'There is no goal yet.'} actions={createFirst}>
        A goal says what should change, by how much and by when. Every story leads back to one.
      </Empty>
    );
  }
  return (
    <div className={styles.goals}>
      <div className={styles.head} aria-hidden="true">
        <span>Goal</span>
        <span>Now</span>
        <span>Measured, target path, outlook</span>
        <span>{view === 'closed' ? 'Closed' : 'Health'}</span>
      </div>
      <ul ref={list} aria-label="Goals">
        {treeOf(goals).map(({ goal, depth }) => (
          <GoalRow key={goal.id} product={productKey} goal={goal} depth={depth} />
        ))}
      </ul>
      <div className={styles.foot}>
        {hasNext && (
          <Button busy={isLoadingNext} onClick={() => loadNext(50)}>
            More goals
          </Button>
        )}
        {create}
        <span className="meta">A goal needs a metric, a baseline, a target and a date.</span>
      </div>
    </div>
  );
}

/** `Quarter 3, day 51 of 92` */
export function quarter(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const quarter = Math.ceil(month / 3);
  const first = (quarter: number) =>
    new Date(Date.UTC(year, quarter * 3, 1)).toISOString().slice(0, 10);
  const start = first(quarter - 1);
  return `Quarter ${quarter}, day ${daysBetween(start, today) + 1} of ${daysBetween(start, first(quarter))}`;
}
