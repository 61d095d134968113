import { useRef, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Link } from 'wouter';
import { askAhead } from '../../api/ahead';
import { day, daysBetween, today } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { later } from '../../lib/later';
import { useTouched } from '../../lib/touched';
import { count } from '../../lib/words';
import { paths } from '../../paths';
import { Button, buttonClass } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Empty } from '../../ui/Empty';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { Decides, readRight } from '../../ui/Right';
import { Chance } from '../features/Likely';
import { useRows } from '../inbox/useRows';
import { ListMenu } from '../lists/ListMenu';
import { BeforeAfter } from './BeforeAfter';
import { type Launch, readLaunch, ready } from './launch';
import styles from './LaunchesPage.module.css';
import { type Outlook, outlookOf } from './launchOutlook';
import { StateChip } from './StateChip';
import { WaitingItem } from './WaitingItem';
import type { LaunchesPageQuery } from './__generated__/LaunchesPageQuery.graphql';

const table = async () => (await import('./launchesTable')).launchesTable;
const ChecklistsDialog = later(async () => (await import('./ChecklistsDialog')).ChecklistsDialog);

const pageQuery = graphql`
  query LaunchesPageQuery($product: String!) {
    product(key: $product) {
      timeZone
      mine: launchItems(first: 50, mine: true, done: false) {
        edges {
          node {
            id
            due
            ...WaitingItem_item
          }
        }
      }
      coming: launches(first: 50, launched: false) {
        edges {
          node {
            ...launch_launch
            ...launchOutlook_launch
            feature {
              id
              title
              state
              goal {
                title
              }
            }
          }
        }
      }
      launched: launches(last: 50, launched: true) {
        totalCount
        edges {
          node {
            ...launch_launch
            feature {
              id
              title
              state
              goal {
                title
              }
            }
          }
        }
      }
      canPrepare: viewerCan(decision: PREPARE_LAUNCH) {
        ...Right_right
      }
    }
  }
`;

/** All launches by their dates: what waits for oneself, what comes, what was launched. */
export function LaunchesPage({ product: key }: { product: string }) {
  const { product } = useLazyLoadQuery<LaunchesPageQuery>(pageQuery, { product: key }, useFresh());
  const list = useRef<HTMLDivElement>(null);
  const [writing, setWriting] = useState(false);
  const read = ({
    node,
  }: NonNullable<LaunchesPageQuery['response']['product']>['launched']['edges'][number]) => ({
    id: node.feature.id,
    launch: readLaunch(node),
    feature: node.feature,
  });
  const mine = (product?.mine.edges ?? [])
    .map(({ node }) => node)
    .toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
  const now = today(product?.timeZone ?? 'UTC');
  const coming = (product?.coming.edges ?? [])
    .map((edge) => ({ ...read(edge), outlook: outlookOf(edge.node, now) }))
    .filter(({ feature }) => feature.state !== 'DROPPED');
  const past = (product?.launched.edges ?? []).map(read).toReversed();
  const { current, onFocus } = useRows(list, [...mine, ...coming, ...past]);
  if (!product) return <NotFoundPage what="product" />;
  const right = readRight(product.canPrepare);
  const row = ({ id, ...of }: ReturnType<typeof read> & { outlook?: readonly Outlook[] }) => (
    <LaunchRow
      key={id}
      product={key}
      today={now}
      {...of}
      current={id === current}
      onFocus={onFocus}
    />
  );
  return (
    <Page
      title="Launches"
      meta={coming.length > 0 ? `${coming.length} being prepared` : undefined}
      actions={
        <>
          <span className={styles.mark}>
            <Decides right={right} what="launches" />
          </span>
          <Button onClick={() => setWriting(true)}>Checklists</Button>
          <ListMenu what="launches" table={table} variables={{ product: key }} />
        </>
      }
    >
      <div ref={list} className={styles.launches}>
        {mine.length > 0 && (
          <section aria-labelledby="mine">
            <h2 id="mine">Waits for you</h2>
            <ul>
              {mine.map((item) => (
                <WaitingItem
                  key={item.id}
                  product={key}
                  item={item}
                  today={now}
                  right={right}
                  current={item.id === current}
                  onFocus={onFocus}
                />
              ))}
            </ul>
          </section>
        )}
        {coming.length > 0 && (
          <section aria-labelledby="coming">
            <h2 id="coming">Being prepared</h2>
            <ul>{coming.map(row)}</ul>
          </section>
        )}
        {past.length > 0 && (
          <section aria-labelledby="launched">
            <h2 id="launched">Launched</h2>
            <ul>{past.map(row)}</ul>
          </section>
        )}
        {coming.length + past.length === 0 && (
          <Empty
            title="No launch is being prepared."
            actions={
              <Link href={paths.goals({ product: key })} className={buttonClass({})}>
                To the goals
              </Link>
            }
          >
            A feature’s page prepares its launch: the day, what each department sees to, and go or
            no-go.
          </Empty>
        )}
      </div>
      {writing && <ChecklistsDialog product={key} onClose={() => setWriting(false)} />}
    </Page>
  );
}
LaunchesPage.ahead = ({ product }: { product: string }) =>
  askAhead<LaunchesPageQuery>(pageQuery, { product });

type LaunchRowProps = {
  product: string;
  today: string;
  launch: Launch;
  /** How it stands to its day, while it is prepared. */
  outlook?: readonly Outlook[];
  feature: {
    readonly id: string;
    readonly title: string;
    readonly goal?: { readonly title: string } | null | undefined;
  };
  current: boolean;
  onFocus: (id: string) => void;
};

function LaunchRow(props: LaunchRowProps) {
  const { product, today, launch, outlook = [], feature, current, onFocus } = props;
  const likely = outlook.find(({ chance }) => chance !== undefined);
  const touched = useTouched(launch.id);
  const { items, launchedOn, date, audience, state, effect } = launch;
  const late = state !== 'LAUNCHED' && date < today;
  const open = items.filter(({ done }) => !done);
  const overdue = open.filter(({ due }) => due && due < today).length;
  return (
    <li className={classes(styles.row, touched && 'touched')} data-row={feature.id}>
      <div className={styles.day}>
        <p className="medium">{day(launchedOn ?? date)}</p>
        <p className={late ? styles.late : 'meta'}>{launchedOn ? '' : away(today, date)}</p>
      </div>
      <div className={styles.what}>
        <Link
          href={paths.feature({ product, feature: feature.id })}
          className={styles.title}
          tabIndex={current ? 0 : -1}
          onFocus={() => onFocus(feature.id)}
        >
          {feature.title}
        </Link>
        <p className="meta clip">
          {[audience && `For ${audience}`, feature.goal?.title].filter(Boolean).join('. ')}
        </p>
      </div>
      <div className={styles.ready}>
        {effect ? <Effect of={effect} /> : <p>{ready(items)}</p>}
        {likely?.chance !== undefined && (
          <p className="meta" title={likely.likely}>
            {likely.of && `${likely.of}: `}
            <Chance chance={likely.chance} by={launch.date} />
          </p>
        )}
        {state !== 'LAUNCHED' && overdue > 0 && (
          <p className={styles.late}>{count(overdue, 'item')} late</p>
        )}
      </div>
      <StateChip launch={launch} />
    </li>
  );
}

/** What it did to the metric, as far as that can be said. */
function Effect({ of }: { of: NonNullable<Launch['effect']> }) {
  return (
    <>
      <p className={typeof of.change === 'number' ? styles.effect : undefined}>
        <BeforeAfter effect={of} otherwise="No effect to tell yet" />
      </p>
      <p className="meta">{of.goal.metric.name}</p>
    </>
  );
}

/** `in 12 days` */
function away(today: string, date: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  return days > 0 ? `in ${count(days, 'day')}` : `${count(-days, 'day')} ago`;
}
