import type { Day } from '../../lib/days';

/** What would be otherwise; all of it together. */
export type Scenario = {
  storyFirst?: string | undefined;
  featureLater?: string | undefined;
  firstSliceOnly?: string | undefined;
  /** Anyone, or one of the product's people. */
  away?: { from: Day; to: Day; userId?: string } | undefined;
  withoutPeriod?: number | undefined;
};

/** What each is called in an address. */
const names = {
  storyFirst: 'first',
  featureLater: 'after',
  firstSliceOnly: 'slice',
  away: 'away',
  withoutPeriod: 'without',
} as const;
/** Whether it is asked at all; `if` stands for the question before anything is chosen. */
const asks = 'if';
/** Who is away, where it is not just anyone. */
const who = 'who';

/** The periods to come that one can be without, the running one first. */
export const periods = 4;

/** When somebody would be away; undefined while a day is missing, or where they end before they begin. */
export const awayIn = (
  from: Day | undefined,
  to: Day | undefined,
  userId?: string | null,
): Scenario['away'] =>
  from && to && from <= to ? { from, to, ...(userId && { userId }) } : undefined;

/** The scenario of an address; undefined where nobody asks. What makes no sense in it is left out. */
export function scenarioIn(search: URLSearchParams): Scenario | undefined {
  if (!search.has(asks)) return undefined;
  const text = (of: keyof Scenario) => search.get(names[of]) || undefined;
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(text('away') ?? '') ?? [];
  const at = Number(text('withoutPeriod') ?? NaN);
  return {
    storyFirst: text('storyFirst'),
    featureLater: text('featureLater'),
    firstSliceOnly: text('firstSliceOnly'),
    away: awayIn(from, to, search.get(who)),
    withoutPeriod: Number.isInteger(at) && at >= 0 && at < periods ? at : undefined,
  };
}

/** An address with a scenario in place of its own; with none for undefined. */
export function withScenario(search: URLSearchParams, scenario: Scenario | undefined): string {
  const next = new URLSearchParams(search);
  for (const name of [asks, who, ...Object.values(names)]) next.delete(name);
  if (!scenario) return next.toString();
  const { away, withoutPeriod, ...things } = scenario;
  next.set(asks, '');
  for (const [of, id] of Object.entries(things)) if (id) next.set(names[of as keyof Scenario], id);
  if (away) next.set(names.away, `${away.from}..${away.to}`);
  if (away?.userId) next.set(who, away.userId);
  if (withoutPeriod !== undefined) next.set(names.withoutPeriod, `${withoutPeriod}`);
  return next.toString();
}

/** Whether anything would be otherwise in it. */
export const chooses = (scenario: Scenario) =>
  Object.values(scenario).some((value) => value !== undefined);
