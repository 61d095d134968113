import {
  type CSSProperties,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useLocation, useSearch } from 'wouter';
import { announce } from '../../lib/announce';
import { useKeys } from '../../lib/keys';
import { overHere } from '../../lib/panel';
import { usePlanned } from '../../lib/planned';
import { say } from '../../lib/toasts';
import { narrow, phone, useMedia } from '../../lib/useMedia';
import { count } from '../../lib/words';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { Picker } from '../../ui/Picker';
import { Boundary, Problem } from '../../ui/Problem';
import { Ready } from '../../ui/Ready';
import { Decide, Decides, readRight } from '../../ui/Right';
import { Skeleton } from '../../ui/Skeleton';
import { FeaturePicker } from '../pickers/pickers';
import type { FilterBar_named$key } from './__generated__/FilterBar_named.graphql';
import type { BacklogPageQuery$data } from './__generated__/BacklogPageQuery.graphql';
import styles from './Backlog.module.css';
import type { Carried } from './drag';
import { FilterBar } from './FilterBar';
import { asked, cleared, type Filter, narrows, whole } from './filter';
import { useGroups } from './groups';
import type { Lists } from './lists';
import { NewStory } from './NewStory';
import { moved, type Place, step } from './order';
import { useRows } from './rows';
import { SelectionBar, type Verb } from './SelectionBar';
import { SprintDialog } from './SprintDialog';
import { SprintPlan } from './SprintPlan';
import { type Item, rowElement, StoryList, StoryListHead } from './StoryList';
import { type Rights, usePlanning } from './usePlanning';
import { useWalk } from './useWalk';

type BacklogProps = {
  product: NonNullable<BacklogPageQuery$data['product']>;
  /** What the filter names. */
  named: FilterBar_named$key;
  filter: Filter;
  /** Counts how often the page was read anew. */
  fresh: number;
  onFilter: (filter: Filter) => void;
};

/** The line for a new story stands below this one; null: at the top. */
type Below = string | null;

export function Backlog({ product, named, filter, fresh, onFilter }: BacklogProps) {
  const [, navigate] = useLocation();
  const search = useSearch();
  const tall = useMedia(phone);
  const drawer = useMedia(narrow);
  const rows = useRows(fresh);
  const first = product.backlog.edges;
  useEffect(() => rows.put(first.map(({ node }) => node)), [rows, first]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string>();
  const [cursor, setCursor] = useState<string>();
  const [below, setBelow] = useState<Below>();
  const [picking, setPicking] = useState<'points' | 'feature'>();
  const [planning, setPlanning] = useState<'drawer' | 'new'>();

  const order = product.backlogOrder;
  const all = product.whole ?? order;
  const ranks = useMemo(() => new Map(all.map((id, i) => [id, i + 1])), [all]);
  const groups = useGroups(filter.view, order);
  const sprints = product.sprints.edges.map(({ node }) => node);
  const wanted = new URLSearchParams(search).get('sprint');
  const sprint =
    sprints.find(({ id }) => id === wanted) ??
    sprints.find(({ state }) => state === 'PLANNED') ??
    sprints[0];

  const rights: Rights = useMemo(
    () => ({
      order: readRight(product.canOrder),
      write: readRight(product.canWrite),
      plan: readRight(product.canPlan),
      estimate: readRight(product.canEstimate),
      link: readRight(product.canLink),
    }),
    [product],
  );
  const sprintName = sprint && `${sprint.id} ${sprint.name}`;
  const lists: Lists = useMemo(
    () => ({
      product: product.id,
      whole: whole(filter),
      narrowed: narrows(filter) ? asked(filter) : undefined,
      unsprinted: !filter.all,
      order: all,
      sprint: sprint && { id: sprint.id, name: sprint.name },
    }),
    // oxlint-disable-next-line react/exhaustive-deps -- a sprint is its id and name here
    [product.id, filter, all, sprintName],
  );
  const plan = usePlanning(lists, rows, rights);
  usePlanned((planned) => void plan.follow(planned));

  const items = useMemo(() => {
    const found: Item[] = [];
    const line: Item = { kind: 'new', id: 'new' };
    if (below === null) found.push(line);
    for (const group of groups) {
      if (group.title !== undefined) {
        found.push({
          kind: 'group',
          id: `group ${group.id}`,
          title: group.title,
          stories: group.ids.length,
        });
      }
      for (const id of group.ids) {
        found.push({ kind: 'story', id });
        if (id === below) found.push(line);
      }
    }
    return found;
  }, [groups, below]);
  const stories = useMemo(() => groups.flatMap(({ ids }) => ids), [groups]);

  /** The row to give the focus to, once it is on screen. */
  const due = useRef<string>(undefined);
  const focus = useCallback((id: string | undefined) => {
    if (!id) return;
    due.current = id;
    setCursor(id);
    const row = rowElement(id);
    if (!row || document.querySelector('dialog[open]')) return;
    due.current = undefined;
    row.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (!due.current || document.querySelector('dialog[open]')) return;
    const row = rowElement(due.current);
    if (!row) return;
    due.current = undefined;
    row.focus({ preventScroll: true });
  });

  // A story that left the list takes its selection and the cursor along.
  const here = useWalk(rows, stories, { onOpen: setCursor, onClosed: focus });
  const chosen = useMemo(() => stories.filter((id) => selected.has(id)), [stories, selected]);
  const lastAt = useRef(0);
  const at = here.get(cursor ?? '') ?? -1;
  useEffect(() => {
    if (at >= 0) {
      lastAt.current = at;
      return;
    }
    if (!cursor || stories.length === 0) return;
    const next = stories[Math.min(lastAt.current, stories.length - 1)];
    // It took the focus along when it had it; whoever types elsewhere goes on typing.
    if (document.activeElement === document.body) focus(next);
    else setCursor(next);
  }, [at, cursor, stories, focus]);
  useEffect(() => rows.want(chosen), [rows, chosen]);

  const select = useCallback(
    (id: string, extend: boolean) => {
      setCursor(id);
      if (extend && anchor && here.has(anchor)) {
        const ends = [stories.indexOf(anchor), stories.indexOf(id)].toSorted((a, b) => a - b);
        setSelected(new Set(stories.slice(ends[0], (ends[1] ?? 0) + 1)));
        return;
      }
      setAnchor(id);
      setSelected((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    [anchor, here, stories],
  );

  function go(by: 1 | -1, extend = false) {
    const from = at >= 0 ? at : by > 0 ? -1 : 1;
    const next = stories[Math.max(0, Math.min(stories.length - 1, from + by))];
    if (!next) return;
    if (extend) {
      const start = anchor && here.has(anchor) && selected.size > 0 ? anchor : (cursor ?? next);
      const ends = [stories.indexOf(start), stories.indexOf(next)].toSorted((a, b) => a - b);
      setAnchor(start);
      setSelected(new Set(stories.slice(ends[0], (ends[1] ?? 0) + 1)));
      announce(`${(ends[1] ?? 0) - (ends[0] ?? 0) + 1} selected`);
    }
    focus(next);
  }

  /** What a verb is about: what is selected, else the row one is on. */
  const subjects = chosen.length > 0 ? chosen : at >= 0 && cursor ? [cursor] : [];
  /** The neighbours one moves among: a group's own when there are groups. */
  const among = (id: string) => groups.find(({ ids }) => ids.includes(id))?.ids ?? stories;

  function shift(by: 1 | -1) {
    const [one] = subjects;
    if (!one) return;
    const place = step(among(one), subjects, by);
    if (place) void plan.toPlace(subjects, place);
    else announce(by < 0 ? 'At the top.' : 'At the bottom.');
  }

  function toSprint() {
    if (subjects.length === 0) return;
    if (sprint) void plan.toSprint(subjects, sprint);
    else if (rights.plan.decides) setPlanning('new');
    else say({ kind: 'failed', title: 'No sprint is planned.', detail: rights.plan.ask });
  }

  function pick(what: 'points' | 'feature') {
    if (subjects.length === 0) return;
    const right = what === 'points' ? rights.estimate : rights.link;
    if (right.decides) setPicking(what);
    else say({ kind: 'failed', title: `The ${what} stay as they are.`, detail: right.ask });
  }

  function write() {
    if (rights.write.decides) setBelow(at >= 0 && cursor ? cursor : null);
    else say({ kind: 'failed', title: 'No story was written.', detail: rights.write.ask });
  }

  function open(id = cursor) {
    const story = id && rows.read(id);
    if (!story) return;
    navigate(paths.story({ product: product.key, story: story.key }) + (search && `?${search}`), {
      state: overHere(),
    });
  }

  const verbs: Verb[] = [
    {
      words: sprint ? `To ${sprint.name}` : 'To a sprint',
      keys: 's',
      right: rights.plan,
      run: toSprint,
    },
    {
      words: 'To top',
      keys: 't',
      right: rights.order,
      run: () => void plan.toPlace(subjects, { to: 'TOP' }),
    },
    {
      words: 'Up one rank',
      short: '↑',
      keys: 'alt+ArrowUp',
      right: rights.order,
      run: () => shift(-1),
    },
    {
      words: 'Down one rank',
      short: '↓',
      keys: 'alt+ArrowDown',
      right: rights.order,
      run: () => shift(1),
    },
    { words: 'Estimate', keys: 'e', right: rights.estimate, run: () => pick('points') },
    { words: 'Feature', keys: 'f', right: rights.link, run: () => pick('feature') },
  ];

  useKeys([
    { keys: 'n', does: 'New story', run: write },
    { keys: 'j', does: 'Next story', run: () => go(1) },
    { keys: 'k', does: 'Story before', run: () => go(-1) },
    { keys: 'x', does: 'Select', run: () => at >= 0 && cursor && select(cursor, false) },
    { keys: 'shift+ArrowDown', does: 'Select down', run: () => go(1, true) },
    { keys: 'shift+ArrowUp', does: 'Select up', run: () => go(-1, true) },
    { keys: 'alt+ArrowUp', does: 'Rank up', run: () => shift(-1) },
    { keys: 'alt+ArrowDown', does: 'Rank down', run: () => shift(1) },
    { keys: 's', does: verbs[0]?.words ?? '', run: toSprint },
    { keys: 't', does: 'To top', run: () => verbs[1]?.run() },
    { keys: 'e', does: 'Estimate', run: () => pick('points') },
    { keys: 'f', does: 'Feature', run: () => pick('feature') },
    ...(selected.size > 0
      ? [{ keys: 'Escape', does: 'Clear selection', run: () => setSelected(new Set()) }]
      : []),
  ]);

  /** Keys that mean something else elsewhere: they answer on a row only. */
  function pressed(id: string, event: KeyboardEvent) {
    if (event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return;
    const answers: Record<string, (() => void) | undefined> = {
      ArrowDown: () => go(1),
      ArrowUp: () => go(-1),
      Home: () => focus(stories[0]),
      End: () => focus(stories.at(-1)),
      Enter: () => open(id),
      ' ': () => select(id, false),
    };
    const answer = answers[event.key];
    if (!answer) return;
    event.preventDefault();
    answer();
  }

  // Rows keep what they were given: these two stay the same and do what is current.
  const keys = useRef(pressed);
  const dragged = useRef((id: string): Carried => ({ ids: [id], words: '' }));
  useEffect(() => {
    keys.current = pressed;
    dragged.current = (id) => {
      const ids = selected.has(id) ? chosen : [id];
      const story = rows.read(id);
      return {
        ids,
        words:
          ids.length > 1
            ? count(ids.length, 'story', 'stories')
            : `${story?.key ?? ''}  ${story?.title ?? ''}`,
      };
    };
  });
  const lift = useCallback((id: string) => dragged.current(id), []);
  const onKey = useCallback((id: string, event: KeyboardEvent) => keys.current(id, event), []);

  function drop({ ids, from }: Carried, place: Place) {
    if (from) void plan.outOfSprint(ids, from, place);
    else void plan.toPlace(ids, place);
  }

  const sprintPanel = sprint && (
    <SprintPlan
      key={sprint.id}
      product={product.key}
      sprint={sprint.id}
      others={sprints}
      rows={rows}
      rights={rights}
      plan={plan}
      would={chosen}
      onChoose={(id) => {
        const query = new URLSearchParams(search);
        query.set('sprint', id);
        navigate(`${location.pathname}?${query}`, { replace: true, state: history.state });
      }}
      onNew={() => setPlanning('new')}
    />
  );
  const noSprint = (
    <Empty
      title="No sprint is planned."
      actions={
        <Decide right={rights.plan} look="primary" onClick={() => setPlanning('new')}>
          Plan a sprint
        </Decide>
      }
    >
      A sprint takes stories from the top of the backlog.
    </Empty>
  );
  const side = (
    <Boundary what="The sprint">
      <Ready waiting={<Skeleton />}>{sprintPanel ?? noSprint}</Ready>
    </Boundary>
  );

  const keyWidth = Math.max(56, (product.key.length + 1 + String(all.length).length) * 8);
  const measures = {
    '--key': `${keyWidth}px`,
    '--rank': `${Math.max(20, String(all.length).length * 7.5)}px`,
  } as CSSProperties;
  const empty = order.length === 0 && below === undefined;
  const names =
    subjects.length === 1
      ? (rows.read(subjects[0] ?? '')?.key ?? 'the story')
      : count(subjects.length, 'story', 'stories');
  const after = below ? rows.read(below)?.key : undefined;

  return (
    <Page
      title="Backlog"
      meta={
        narrows(filter)
          ? `${order.length} of ${count(all.length, 'story', 'stories')}`
          : `${count(order.length, 'story', 'stories')}${filter.all ? '' : ' without a sprint'}`
      }
      actions={
        <>
          {drawer && (
            <Button onClick={() => setPlanning(sprint ? 'drawer' : 'new')}>
              {sprint ? sprint.name : 'Plan a sprint'}
            </Button>
          )}
          <Decide right={rights.write} look="primary" keys="n" onClick={write} otherwise={null}>
            New story
          </Decide>
        </>
      }
    >
      <div className={styles.split}>
        <section className={styles.backlog} aria-label="Stories" style={measures}>
          <div className={styles.bar}>
            <FilterBar product={product.key} named={named} filter={filter} onChange={onFilter} />
            <span className={styles.decides}>
              <Decides right={rights.order} what="the order" />
            </span>
          </div>
          {rows.failed && (
            <div className={styles.problem}>
              <Problem
                title="Some stories could not be read."
                action={<Button onClick={rows.again}>Try again</Button>}
              >
                Nothing was lost.
              </Problem>
            </div>
          )}
          {empty ? (
            narrows(filter) ? (
              <Empty
                title="No story is like that."
                actions={<Button onClick={() => onFilter(cleared(filter))}>Show all</Button>}
              />
            ) : (
              <Empty
                title={filter.all ? 'There are no stories yet.' : 'Nothing waits to be planned.'}
                actions={
                  <>
                    <Decide right={rights.write} look="primary" keys="n" onClick={write}>
                      New story
                    </Decide>
                    {!filter.all && (
                      <Button onClick={() => onFilter({ ...filter, all: true })}>
                        All stories
                      </Button>
                    )}
                  </>
                }
              >
                A story is the unit of delivery: what someone wants, and why.
              </Empty>
            )
          ) : (
            <div
              role="grid"
              aria-label="Backlog"
              aria-multiselectable="true"
              aria-rowcount={order.length + 1}
              className={styles.grid}
            >
              <StoryListHead tall={tall} />
              <StoryList
                items={items}
                rows={rows}
                product={product.key}
                rankOf={(id) => ranks.get(id) ?? 0}
                selected={selected}
                cursor={cursor ?? stories[0]}
                onCursor={setCursor}
                onSelect={select}
                onKey={onKey}
                dragged={lift}
                onDrop={drop}
                movable={rights.order.decides || rights.plan.decides}
                saysStatus={filter.all}
                tall={tall}
                newStory={
                  <NewStory
                    key={below}
                    right={rights.write}
                    where={after ? `below ${after}` : 'at the top'}
                    input={{
                      productId: product.id,
                      ...(below ? { after: below } : { to: 'TOP' }),
                      ...(filter.feature && { featureId: filter.feature }),
                      ...(filter.goal && !filter.feature && { goalId: filter.goal }),
                    }}
                    updater={(store, id) => {
                      const record = store.get(product.id);
                      const counted = record?.getLinkedRecord('backlog', { first: 1 });
                      counted?.setValue(Number(counted.getValue('totalCount')) + 1, 'totalCount');
                      for (const name of [asked(filter), whole(filter)]) {
                        const ids = record?.getValue('backlogOrder', { filter: name });
                        if (!Array.isArray(ids)) continue;
                        const place: Place = below ? { after: below } : { to: 'TOP' };
                        record?.setValue(moved(ids, [{ id, ...place }]), 'backlogOrder', {
                          filter: name,
                        });
                      }
                    }}
                    onCreated={(story) => {
                      rows.put([story]);
                      setBelow(story.id);
                    }}
                    onClose={() => {
                      setBelow(undefined);
                      focus(below ?? cursor ?? stories[0]);
                    }}
                  />
                }
              />
            </div>
          )}
          {chosen.length > 0 && (
            <SelectionBar
              stories={chosen.flatMap((id) => rows.get(id) ?? [])}
              selected={chosen.length}
              verbs={verbs}
              onClear={() => setSelected(new Set())}
            />
          )}
        </section>
        {!drawer && (
          <aside className={styles.sprint} aria-label="Sprint">
            {side}
          </aside>
        )}
      </div>
      {planning === 'drawer' && drawer && (
        <Dialog title="Sprint plan" shape="drawer" onClose={() => setPlanning(undefined)}>
          <div className={styles.drawer}>{side}</div>
        </Dialog>
      )}
      {planning === 'new' && (
        <SprintDialog
          product={product.key}
          right={rights.plan}
          onClose={() => setPlanning(undefined)}
          onSaved={(id) => {
            setPlanning(undefined);
            const query = new URLSearchParams(search);
            query.set('sprint', id);
            navigate(`${location.pathname}?${query}`, { replace: true, state: history.state });
          }}
        />
      )}
      {picking === 'points' && (
        <Picker
          title={`Points for ${names}`}
          about={<Decides right={rights.estimate} />}
          options={[
            ...product.estimationScale.map((value) => ({ id: String(value), name: String(value) })),
            { id: '', name: 'No estimate' },
          ]}
          onPick={({ id }) => {
            setPicking(undefined);
            void plan.toPoints(subjects, id ? Number(id) : null);
          }}
          onClose={() => setPicking(undefined)}
        />
      )}
      {picking === 'feature' && (
        <FeaturePicker
          product={product.key}
          title={`Feature of ${names}`}
          about={<Decides right={rights.link} />}
          chosen=""
          none="No feature"
          onPick={({ id, name }) => {
            setPicking(undefined);
            void plan.toFeature(subjects, id ? { id, name } : null);
          }}
          onClose={() => setPicking(undefined)}
        />
      )}
    </Page>
  );
}
