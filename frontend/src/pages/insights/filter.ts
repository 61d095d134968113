import { longestSearch } from '../../lib/finding';
import type { InsightState } from './__generated__/insight_insight.graphql';

export const shows = ['inbox', 'linked', 'dismissed', 'all'] as const;
export type Show = (typeof shows)[number];

/** Which insights are looked at, as the address says it. */
export type Filter = {
  show: Show;
  text: string;
  goal: string | undefined;
  feature: string | undefined;
  customer: string | undefined;
};

const states: Record<Show, readonly InsightState[]> = {
  inbox: ['INBOX'],
  linked: ['LINKED'],
  dismissed: ['DISMISSED'],
  all: ['INBOX', 'LINKED', 'DISMISSED'],
};

export const fits = ({ show }: Filter, state: InsightState) => states[show].includes(state);

export function readFilter(search: URLSearchParams): Filter {
  const [goal, feature, customer] = ['goal', 'feature', 'customer'].map(
    (name) => search.get(name) ?? undefined,
  );
  const show = shows.find((known) => known === search.get('show'));
  return {
    show: show ?? (goal || feature || customer ? 'all' : 'inbox'),
    text: (search.get('text') ?? '').slice(0, longestSearch),
    goal,
    feature,
    customer,
  };
}

/** The address of what is looked at, with the one that is open. */
export function write({ show, text, goal, feature, customer }: Filter, insight?: string) {
  const all = { show, text, goal, feature, customer, insight };
  const usual = goal || feature || customer ? 'all' : 'inbox';
  return Object.fromEntries(
    Object.entries(all).filter(
      (pair): pair is [string, string] =>
        Boolean(pair[1]) && pair[1] !== (pair[0] === 'show' && usual),
    ),
  );
}

/** As the API is asked for it. */
export const asked = ({ show, text, goal, feature, customer }: Filter) => ({
  state: [...states[show]],
  ...(text.trim() && { text: text.trim() }),
  ...(goal && { goal }),
  ...(feature && { feature }),
  ...(customer && { customer }),
});
