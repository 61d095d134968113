import { longestSearch } from '../../lib/finding';
import { points } from '../../lib/words';
import type { BacklogFilter, StoryStatus } from './__generated__/BacklogPageQuery.graphql';

export type View = 'order' | 'feature' | 'goal';

/** What of the backlog is shown: all of it lives in the address. */
export type Filter = {
  view: View;
  /** Every story, not only those still to be planned. */
  all: boolean;
  status: StoryStatus[];
  feature?: string | undefined;
  goal?: string | undefined;
  label: string[];
  /** Of one sprint, wherever it stands. */
  sprint?: string | undefined;
  /** Estimated at one of these; null is not estimated. */
  points: (number | null)[];
  /** Only stories with an open question. */
  asked: boolean;
  /** Only stories that lack nothing READY asks for, or that lack something. */
  ready?: boolean | undefined;
  text: string;
};

export const statusNames: Record<StoryStatus, string> = {
  DRAFT: 'Draft',
  READY: 'Ready',
  IN_PROGRESS: 'In progress',
  IN_REVIEW: 'In review',
  ACCEPTED: 'Accepted',
  DROPPED: 'Dropped',
};
export const statuses = Object.keys(statusNames) as StoryStatus[];

const views: readonly string[] = ['feature', 'goal'];
const list = (value: string | null) => value?.split(',').filter(Boolean) ?? [];

export function readFilter(search: string): Filter {
  const query = new URLSearchParams(search);
  const view = query.get('view') ?? '';
  const ready = query.get('ready');
  return {
    view: views.includes(view) ? (view as View) : 'order',
    all: query.get('scope') === 'all',
    status: list(query.get('status')).filter((s): s is StoryStatus => s in statusNames),
    feature: query.get('feature') ?? undefined,
    goal: query.get('goal') ?? undefined,
    label: list(query.get('label')),
    sprint: query.get('in') ?? undefined,
    points: list(query.get('points'))
      .map((value) => (value === 'none' ? null : Number(value)))
      .filter((value) => !Number.isNaN(value)),
    asked: query.get('questions') === 'open',
    ready: ready === 'yes' ? true : ready === 'no' ? false : undefined,
    text: (query.get('find') ?? '').slice(0, longestSearch),
  };
}

/** The query string of a filter. What it does not know of `search` stays. */
export function writeFilter(filter: Filter, search = ''): string {
  const query = new URLSearchParams(search);
  const put = (name: string, value: string | undefined) =>
    value ? query.set(name, value) : query.delete(name);
  put('view', filter.view === 'order' ? '' : filter.view);
  put('scope', filter.all ? 'all' : '');
  put('status', filter.status.join(','));
  put('feature', filter.feature);
  put('goal', filter.goal);
  put('label', filter.label.join(','));
  put('in', filter.sprint);
  put('points', filter.points.map((value) => value ?? 'none').join(','));
  put('questions', filter.asked ? 'open' : '');
  put('ready', filter.ready === undefined ? '' : filter.ready ? 'yes' : 'no');
  put('find', filter.text);
  return query.toString();
}

/** As the API takes it. It has no keys without a value: it is also the name the store keeps the list under. */
export function asked(filter: Filter): BacklogFilter {
  return {
    ...whole(filter),
    ...(filter.status.length > 0 && { status: filter.status }),
    ...(filter.feature && { feature: filter.feature }),
    ...(filter.goal && { goal: filter.goal }),
    ...(filter.label.length > 0 && { label: filter.label }),
    ...(filter.sprint && { sprint: filter.sprint }),
    ...(filter.points.length > 0 && { points: filter.points }),
    ...(filter.asked && { openQuestion: true }),
    ...(filter.ready !== undefined && { ready: filter.ready }),
    ...(isWord(filter.text.trim()) && { text: filter.text.trim() }),
  };
}

/** One letter is not looked for: with the next it is the beginning of a word. */
const isWord = (text: string) => text !== '' && !/^[a-z]$/i.test(text);

/** The same stories without any narrowing: what ranks are counted in. */
export const whole = ({ all, sprint }: Filter): BacklogFilter => ({
  scope: all || sprint ? 'ALL' : 'UNSPRINTED',
});

/** What it names by id. */
export const named = ({ feature, goal, sprint, label }: Filter): string[] =>
  [feature, goal, sprint, ...label].filter((id) => id !== undefined);

/** Whether it leaves stories of its scope out. */
export const narrows = (filter: Filter) => Object.keys(asked(filter)).length > 1;

/** The filter with nothing left out. */
export const cleared = (filter: Filter): Filter => ({
  view: filter.view,
  all: filter.all,
  status: [],
  label: [],
  points: [],
  asked: false,
  text: '',
});

/** How points read as a filter. */
export const pointsName = (value: number | null) =>
  value === null ? 'Not estimated' : points(value);

type Saved = {
  readonly status: readonly StoryStatus[];
  readonly feature: string | null | undefined;
  readonly goal: string | null | undefined;
  readonly sprint: string | null | undefined;
  readonly label: readonly string[];
  readonly points: readonly (number | null | undefined)[];
  readonly assignee: string | null | undefined;
  readonly ready: boolean | null | undefined;
  readonly openQuestion: boolean | null | undefined;
  readonly text: string | null | undefined;
  readonly scope: string | null | undefined;
};

/** The filter that was saved, grouped as it is now. */
export const ofSaved = (saved: Saved, view: View): Filter => ({
  view,
  all: saved.scope === 'ALL' && !saved.sprint,
  status: [...saved.status],
  feature: saved.feature ?? undefined,
  goal: saved.goal ?? undefined,
  label: [...saved.label],
  sprint: saved.sprint ?? undefined,
  points: saved.points.map((value) => value ?? null),
  asked: saved.openQuestion === true,
  ready: saved.ready ?? undefined,
  text: saved.text ?? '',
});

/** The filter that was saved, as the API takes it: with what the app has no place for. */
export const savedAgain = (saved: Saved): BacklogFilter => ({
  ...asked(ofSaved(saved, 'order')),
  ...(saved.assignee && { assignee: saved.assignee }),
});

/** Whether two filters keep the same stories. */
export const same = (a: Filter, b: Filter) =>
  writeFilter({ ...a, view: 'order' }) === writeFilter({ ...b, view: 'order' });
