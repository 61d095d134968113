import type { KeyboardEvent } from 'react';
import { useLocation, useSearch } from 'wouter';
import { announce } from '../../lib/announce';
import { find } from '../../lib/finding';
import { useKeys } from '../../lib/keys';
import { overHere } from '../../lib/panel';
import { say } from '../../lib/toasts';
import { paths } from '../../paths';
import type { Right } from '../../ui/Right';
import { step } from './order';
import type { Verb } from './SelectionBar';
import type { Backlog } from './useBacklog';
import type { Cursor } from './useCursor';
import type { useSelection } from './useSelection';

type Desk = {
  backlog: Backlog;
  cursor: Cursor;
  selection: ReturnType<typeof useSelection>;
  onPick: (what: 'points' | 'feature') => void;
  /** Opens the line for a new story below this one; null: at the top. */
  onWrite: (below: string | null) => void;
  onPlan: () => void;
};

/** What is done to stories from the list, by key or button: to what is selected, else to the row one is on. */
export function useVerbs({ backlog, cursor: place, selection, onPick, onWrite, onPlan }: Desk) {
  const { product, rows, rights, plan, sprint, groups, stories } = backlog;
  const { at, cursor, focus } = place;
  const { chosen, select } = selection;
  const [, navigate] = useLocation();
  const search = useSearch();
  const here = at >= 0 ? cursor : undefined;
  const subjects = chosen.length > 0 ? chosen : here ? [here] : [];

  /** Whoever may not even propose hears who decides. */
  function may(right: Right, failed: string) {
    if (!right.acts) say({ kind: 'failed', title: failed, detail: right.ask });
    return right.acts;
  }

  function go(by: 1 | -1, extend = false) {
    const from = at >= 0 ? at : by > 0 ? -1 : 1;
    const next = stories[Math.max(0, Math.min(stories.length - 1, from + by))];
    if (!next) return;
    if (extend) selection.extendTo(next);
    focus(next);
  }

  function shift(by: 1 | -1) {
    const [one] = subjects;
    if (!one) return;
    // The neighbours one moves among: a group's own when there are groups.
    const among = groups.find(({ ids }) => ids.includes(one))?.ids ?? stories;
    const to = step(among, subjects, by);
    if (to) void plan.toPlace(subjects, to);
    else announce(by < 0 ? 'At the top.' : 'At the bottom.');
  }

  /** Asks where to: the palette says what each place does before it is taken. */
  function move() {
    if (subjects.length === 0) return;
    const [one] = subjects;
    const key = subjects.length === 1 && one ? rows.read(one)?.key : undefined;
    find(`move ${key ?? 'these'} `, subjects);
  }
  const toTop = () => void plan.toPlace(subjects, { to: 'TOP' });
  function toSprint() {
    if (subjects.length === 0) return;
    if (sprint) void plan.toSprint(subjects, sprint);
    else if (may(rights.plan, 'No sprint is planned.')) onPlan();
  }
  function pick(what: 'points' | 'feature') {
    if (subjects.length === 0) return;
    const [right, failed] =
      what === 'points'
        ? [rights.estimate, 'The points stay as they are.']
        : [rights.link, 'The feature stays as it is.'];
    if (may(right, failed)) onPick(what);
  }
  function write() {
    if (may(rights.write, 'No story was written.')) onWrite(here ?? null);
  }
  function open(id: string) {
    const story = rows.read(id);
    if (!story) return;
    navigate(paths.story({ product: product.key, story: story.key }) + (search && `?${search}`), {
      state: overHere(),
    });
  }

  const sprintWords = sprint ? `To ${sprint.name}` : 'To a sprint';
  useKeys([
    { keys: 'n', does: 'New story', run: write },
    { keys: 'j', does: 'Next story', run: () => go(1) },
    { keys: 'k', does: 'Story before', run: () => go(-1) },
    { keys: 'x', does: 'Select', run: () => here && select(here, false) },
    { keys: 'shift+ArrowDown', does: 'Select down', run: () => go(1, true) },
    { keys: 'shift+ArrowUp', does: 'Select up', run: () => go(-1, true) },
    { keys: 'alt+ArrowUp', does: 'Rank up', run: () => shift(-1) },
    { keys: 'alt+ArrowDown', does: 'Rank down', run: () => shift(1) },
    { keys: 's', does: sprintWords, run: toSprint },
    { keys: 't', does: 'To top', run: toTop },
    { keys: 'm', does: 'Move to …', run: move },
    { keys: 'e', does: 'Estimate', run: () => pick('points') },
    { keys: 'f', does: 'Feature', run: () => pick('feature') },
    ...(selection.selected.size > 0
      ? [{ keys: 'Escape', does: 'Clear selection', run: selection.clear }]
      : []),
  ]);

  const { plan: planning, order, estimate, link } = rights;
  const verbs: Verb[] = [
    { words: sprintWords, keys: 's', right: planning, run: toSprint },
    { words: 'To top', keys: 't', right: order, run: toTop },
    { words: 'Move to …', keys: 'm', right: order.acts ? order : planning, run: move },
    { words: 'Up one rank', short: '↑', keys: 'alt+ArrowUp', right: order, run: () => shift(-1) },
    {
      words: 'Down one rank',
      short: '↓',
      keys: 'alt+ArrowDown',
      right: order,
      run: () => shift(1),
    },
    { words: 'Estimate', keys: 'e', right: estimate, run: () => pick('points') },
    { words: 'Feature', keys: 'f', right: link, run: () => pick('feature') },
  ];

  /** Keys that mean something else elsewhere: they answer on a row only. */
  function onRowKey(id: string, event: KeyboardEvent) {
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

  return { subjects, verbs, write, onRowKey };
}
