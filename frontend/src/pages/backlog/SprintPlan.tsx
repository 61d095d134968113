import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay/hooks';
import { Link, useLocation, useSearch } from 'wouter';
import { later } from '../../lib/later';
import { days, day } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { overHere } from '../../lib/panel';
import { count } from '../../lib/words';
import { paths } from '../../paths';
import { Avatar } from '../../ui/Avatar';
import { Button, buttonClass } from '../../ui/Button';
import { Pips, Points } from '../../ui/Chip';
import { classes } from '../../ui/classes';
import { Chevron, Cross, Handle } from '../../ui/icons';
import { Kbd } from '../../ui/Kbd';
import { Menu, MenuItem } from '../../ui/Menu';
import { NotFound } from '../../ui/NotFound';
import { Decide, Decides } from '../../ui/Right';
import { StoryLink } from '../../ui/StoryLink';
import type { Proposal } from '../proposals/proposal';
import { Proposals } from '../proposals/Proposals';
import type { SprintPlanQuery } from './__generated__/SprintPlanQuery.graphql';
import type { StoryRow_story$key } from './__generated__/StoryRow_story.graphql';
import { Availability } from './Availability';
import { Capacity } from './Capacity';
import { chanceWords } from './chance';
import type { Carried } from './drag';
import { loadDragKit, useDragKit } from './dragKit';
import { step } from './order';
import type { Rows } from './rows';
import { ready, storyRow, useDraggableRow } from './StoryRow';
import styles from './SprintPlan.module.css';
import type { Planning } from './usePlanning';
import type { Sprint } from './useScoping';
import type { Rights } from './useWork';
import { useWalk } from './useWalk';

const CalendarDialog = later(async () => (await import('./CalendarDialog')).CalendarDialog);
const SprintDialog = later(async () => (await import('./SprintDialog')).SprintDialog);
const StartDialog = later(async () => (await import('./StartDialog')).StartDialog);

type SprintPlanProps = {
  product: string;
  sprint: string;
  /** The sprints one may plan, this one among them. */
  others: readonly { readonly id: string; readonly name: string; readonly state: string }[];
  rows: Rows;
  rights: Rights;
  plan: Planning;
  /** The stories that are selected in the backlog: what they would add is shown. */
  would: readonly string[];
  /** What waits for a decision in the product. */
  proposals: readonly Proposal[];
  onChoose: (sprint: string) => void;
  onNew: () => void;
};

/** A sprint while it is planned: what it is for, what it can hold, and what it holds. */
export function SprintPlan(props: SprintPlanProps) {
  const { rows, rights, plan, others } = props;
  const { product, node } = useLazyLoadQuery<SprintPlanQuery>(
    graphql`
      query SprintPlanQuery($product: String!, $sprint: ID!, $filter: BacklogFilter!) {
        product(key: $product) {
          id
          backlogOrder(filter: $filter)
          backlog(first: 100, filter: $filter) {
            edges {
              node {
                id
                key
                ...StoryRow_story
                ...SelectionBar_stories
              }
            }
          }
          velocity {
            sprints {
              accepted {
                points
              }
            }
          }
        }
        node(id: $sprint) {
          ... on Sprint @alias(as: "sprint") {
            id
            name
            goal
            start
            end
            capacity
            suggestedCapacity
            inTime
            forecast {
              noDate
              date
            }
            availability {
              workingDays
              people
              personDays
              daysOff {
                id
                start
                end
                user {
                  id
                  name
                }
              }
            }
            state
            version
            progress {
              stories
              points
              acceptedPoints
            }
          }
        }
      }
    `,
    { product: props.product, sprint: props.sprint, filter: { sprint: props.sprint } },
    useFresh(),
  );
  const [dialog, setDialog] = useState<'edit' | 'start' | 'calendar'>();
  const edges = product?.backlog.edges;
  useEffect(() => {
    if (edges) rows.put(edges.map(({ node }) => node));
  }, [rows, edges]);
  const order = product?.backlogOrder;
  useEffect(() => {
    if (order) rows.want(order);
  }, [rows, order]);
  const sprint = node?.sprint;
  if (!product || !order || !sprint) return <NotFound what="sprint" />;

  const sum = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (rows.read(id)?.points ?? 0), 0);
  const would = props.would.filter((id) => !order.includes(id));
  const unready = order.filter((id) => {
    const story = rows.read(id);
    return story?.status === 'DRAFT';
  });
  const dates = sprint.start && sprint.end ? days(sprint.start, sprint.end) : 'No dates yet';
  const active = others.find(({ state }) => state === 'ACTIVE');
  const running = sprint.state === 'ACTIVE';
  const suggested = props.proposals.filter((proposal) => isFor(proposal, sprint.id));

  return (
    <>
      <header className={styles.bar}>
        <Menu
          trigger={
            <button type="button" className={styles.name}>
              <h2 className="clip">{sprint.name}</h2>
              <Chevron />
            </button>
          }
        >
          {others.map(({ id, name, state }) => (
            <MenuItem key={id} checked={id === sprint.id} onSelect={() => props.onChoose(id)}>
              {name}
              {state === 'ACTIVE' && <span className="meta">, active</span>}
            </MenuItem>
          ))}
          {rights.plan.acts && <MenuItem onSelect={props.onNew}>Plan another sprint</MenuItem>}
        </Menu>
        <span className={classes('meta', styles.dates)}>{dates}</span>
        <span className="grow" />
        {rights.plan.acts && (
          <Button look="ghost" size="small" onClick={() => setDialog('edit')}>
            Edit
          </Button>
        )}
        <Decides right={rights.plan} />
      </header>
      <div className={styles.goal}>
        <span className="meta">Sprint goal</span>
        {sprint.goal ? (
          <p className={classes('why', styles.why)}>{sprint.goal}</p>
        ) : (
          <p className="sub">
            No goal yet.{' '}
            {rights.plan.acts && (
              <button type="button" className={styles.link} onClick={() => setDialog('edit')}>
                Say what it is for
              </button>
            )}
          </p>
        )}
      </div>
      <Capacity
        points={sprint.progress.points}
        capacity={sprint.capacity}
        landed={product.velocity.sprints.map(({ accepted }) => accepted.points)}
        would={{ stories: would.length, points: sum(would) }}
        chance={chanceWords(sprint)}
      />
      <Availability sprint={sprint} right={rights.plan} onOpen={() => setDialog('calendar')} />
      {suggested.length > 0 && (
        <div className={styles.proposed}>
          <Proposals proposals={suggested} label={`Proposed for ${sprint.name}`} />
        </div>
      )}
      <SprintStories
        product={props.product}
        sprint={{ id: sprint.id, name: sprint.name, order }}
        rows={rows}
        plan={plan}
        rights={rights}
      />
      <footer className={styles.foot}>
        {running ? (
          <>
            <span className="meta">Runs{sprint.end && ` until ${day(sprint.end)}`}.</span>
            <span className="grow" />
            <Link href={paths.sprint({ product: props.product })} className={buttonClass({})}>
              Open the board
            </Link>
          </>
        ) : (
          <>
            <span className="meta grow">
              {unready.length > 0 &&
                `${count(unready.length, 'story is', 'stories are')} not ready`}
            </span>
            <Decide
              right={rights.plan}
              look="primary"
              proposing="Propose to start it"
              onClick={() => setDialog('start')}
            >
              Commit sprint
            </Decide>
          </>
        )}
      </footer>
      {dialog === 'edit' && (
        <SprintDialog
          product={props.product}
          right={rights.plan}
          sprint={sprint}
          onClose={() => setDialog(undefined)}
          onSaved={() => setDialog(undefined)}
        />
      )}
      {dialog === 'calendar' && (
        <CalendarDialog product={props.product} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'start' && (
        <StartDialog
          product={props.product}
          right={rights.plan}
          sprint={{ ...sprint, points: sprint.progress.points, stories: order.length }}
          active={active}
          unready={unready.map((id) => rows.read(id)?.key ?? '')}
          onClose={() => setDialog(undefined)}
        />
      )}
    </>
  );
}

type SprintStoriesProps = Pick<SprintPlanProps, 'product' | 'rows' | 'plan' | 'rights'> & {
  sprint: Sprint;
};

/** The sprint's stories in their rank: arrows, ⌥ arrows, Delete, or a drag. */
function SprintStories({ product, sprint, rows, plan, rights }: SprintStoriesProps) {
  const [, navigate] = useLocation();
  const search = useSearch();
  const { order } = sprint;
  const [cursor, setCursor] = useState<string>();
  useWalk(rows, order, { onOpen: setCursor, onClosed: focus });
  const list = useRef<HTMLDivElement>(null);
  const current = cursor && order.includes(cursor) ? cursor : order[0];
  const [over, setOver] = useState(false);
  const kit = useDragKit();
  const decides = rights.plan.acts;

  const now = useRef((_carried: Carried, _y: number) => {});
  useEffect(() => {
    now.current = (carried, y) => {
      if (carried.from?.id !== sprint.id) return void plan.toSprint(carried.ids, sprint);
      const rowAt = [...(list.current?.querySelectorAll<HTMLElement>('[data-planned]') ?? [])].find(
        (row) => {
          const { top, height } = row.getBoundingClientRect();
          return y < top + height / 2;
        },
      );
      const id = rowAt?.dataset.planned;
      if (id && carried.ids.includes(id)) return;
      void plan.toPlace(carried.ids, placeIn(order, id), order);
    };
  });
  useEffect(() => {
    if (!kit || !decides || !list.current) return;
    return kit.dropOn(list.current, {
      over: () => setOver(true),
      leave: () => setOver(false),
      drop: (carried, y) => now.current(carried, y),
    });
  }, [kit, decides]);

  function pressed(event: KeyboardEvent) {
    const at = current ? order.indexOf(current) : -1;
    const id = (event.target as HTMLElement).dataset.planned;
    if (!id || event.ctrlKey || event.metaKey) return;
    const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key] as 1 | -1 | undefined;
    if (by && event.altKey) {
      const place = step(order, [id], by);
      if (place) void plan.toPlace([id], place, order);
    } else if (by) {
      focus(order[Math.max(0, Math.min(order.length - 1, at + by))]);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      takeOut(id);
    } else if (event.key === 'Enter') {
      const story = rows.read(id);
      if (story) {
        navigate(paths.story({ product, story: story.key }) + (search && `?${search}`), {
          state: overHere(),
        });
      }
    } else return;
    event.preventDefault();
  }

  function focus(id: string | undefined) {
    if (!id) return;
    setCursor(id);
    list.current?.querySelector<HTMLElement>(`[data-planned="${id}"]`)?.focus();
  }

  function takeOut(id: string) {
    const at = order.indexOf(id);
    focus(order[at + 1] ?? order[at - 1]);
    void plan.outOfSprint([id], sprint);
  }

  function lift(id: string): Carried {
    const story = rows.read(id);
    return { ids: [id], from: sprint, words: `${story?.key ?? ''}  ${story?.title ?? ''}` };
  }

  // Rows keep what they were given: these stay the same and do what is current.
  const does = useRef({ pressed, takeOut, lift });
  useEffect(() => {
    does.current = { pressed, takeOut, lift };
  });
  const [on] = useState(() => ({
    onKey: (event: KeyboardEvent) => does.current.pressed(event),
    onRemove: (id: string) => does.current.takeOut(id),
    dragged: (id: string) => does.current.lift(id),
  }));

  return (
    <div
      ref={list}
      className={classes(styles.list, over && styles.over)}
      onPointerEnter={loadDragKit}
    >
      <div role="grid" aria-label={`Stories of ${sprint.name}`}>
        {order.map((id) => {
          const story = rows.get(id);
          return story ? (
            <SprintRow
              key={id}
              story={story}
              product={product}
              current={id === current}
              decides={decides}
              onFocus={setCursor}
              {...on}
            />
          ) : (
            <div key={id} role="row" className={styles.waiting} aria-busy="true">
              <span role="gridcell" className="unseen">
                Loading
              </span>
            </div>
          );
        })}
      </div>
      {decides && (
        <p className={styles.drop}>
          Drop here, or press <Kbd keys="s" />
          <span className="unseen">S</span>
        </p>
      )}
      {order.length === 0 && (
        <p className={classes(styles.none, decides && styles.drawerOnly)}>No stories yet.</p>
      )}
    </div>
  );
}

/** Whether a proposal would plan this sprint, or what is in it. */
const isFor = ({ steps, changes }: Proposal, sprint: string) =>
  steps.some(({ input }) => input.sprintId === sprint || input.id === sprint) ||
  changes.some(({ fields }) =>
    fields.some(({ field, from }) => field === 'sprintId' && from === JSON.stringify(sprint)),
  );

function placeIn(order: readonly string[], before: string | undefined) {
  const last = order.at(-1);
  if (before) return { before };
  return last ? { after: last } : { to: 'BOTTOM' as const };
}

type SprintRowProps = {
  story: StoryRow_story$key;
  product: string;
  current: boolean;
  decides: boolean;
  onFocus: (id: string) => void;
  onKey: (event: KeyboardEvent) => void;
  onRemove: (id: string) => void;
  dragged: (id: string) => Carried;
};

const SprintRow = memo(function SprintRow(props: SprintRowProps) {
  const { story: key, product, current, decides, ...on } = props;
  const story = useFragment(storyRow, key);
  const row = useDraggableRow(story.id, decides, on.dragged);
  const accepted = story.status === 'ACCEPTED';
  const [person] = story.assignees;
  return (
    <div
      ref={row}
      role="row"
      data-planned={story.id}
      tabIndex={current ? 0 : -1}
      className={classes(styles.row, current && styles.current)}
      onFocus={() => on.onFocus(story.id)}
      onKeyDown={on.onKey}
    >
      <span className={styles.handle} aria-hidden="true">
        {decides && <Handle />}
      </span>
      <span role="gridcell" className={styles.key}>
        {story.key}
      </span>
      <span role="gridcell" className={styles.what}>
        <StoryLink
          product={product}
          story={story.key}
          tabIndex={-1}
          draggable={false}
          className={classes('clip', styles.title)}
          title={story.title}
        >
          {story.title}
        </StoryLink>
      </span>
      <span role="gridcell" className={styles.criteria}>
        <Pips done={ready(story.criteria)} of={story.criteria.length} what="criteria ready" />
      </span>
      <span role="gridcell">
        <Points value={story.points} />
      </span>
      <span role="gridcell" className={styles.person}>
        {person && <Avatar {...person} />}
      </span>
      {decides && !accepted && (
        <span role="gridcell" className={styles.out}>
          <button
            type="button"
            tabIndex={current ? 0 : -1}
            className={styles.remove}
            aria-label={`Take ${story.key} out of the sprint`}
            onClick={() => on.onRemove(story.id)}
          >
            <Cross />
          </button>
        </span>
      )}
    </div>
  );
});
