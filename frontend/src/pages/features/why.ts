import { count, number, points } from '../../lib/words';

/** Working days that add up to how long something takes, as the API gives them. */
export type Sum = {
  readonly itself: number;
  readonly before: number;
  readonly growth: number;
  readonly absent: number;
  readonly doubt: number;
};

export type Forecasted = {
  readonly unit: string;
  readonly amount: number;
  readonly unestimated: number;
  readonly drivers: {
    readonly days: number;
    readonly pace: number;
    readonly low: number;
    readonly high: number;
    readonly growth: number;
    readonly typical: number;
  };
};

export type Part = {
  name: keyof Sum;
  words: string;
  detail: string;
  /** How many days it adds; less than 0 where it takes some away. */
  days: number;
  /** The days before it. */
  from: number;
};

const order = ['itself', 'before', 'growth', 'absent', 'doubt'] as const;

export const total = (sum: Sum): number => order.reduce((all, name) => all + sum[name], 0);

/** The parts of the sum in words, each beginning where the one before ends. */
export function partsOf(sum: Sum, forecast: Forecasted): Part[] {
  const words = wordsOf(sum, forecast);
  let from = 0;
  return order.flatMap((name) => {
    const days = sum[name];
    if (days === 0 && name !== 'itself') return [];
    const part = { name, days, from, ...words[name] };
    from += days;
    return [part];
  });
}

function wordsOf(
  sum: Sum,
  { unit, amount, unestimated, drivers }: Forecasted,
): Record<keyof Sum, { words: string; detail: string }> {
  const short = (n: number) => number(Number(n.toPrecision(2)));
  const much = (n: number) =>
    unit === 'POINTS' ? points(Math.round(n)) : count(Math.round(n), 'story', 'stories');
  const what = unit === 'POINTS' ? 'pts' : 'stories';
  const period = drivers.days === 7 ? 'week' : 'sprint';
  return {
    itself: {
      words: `${much(amount)}, where a usual ${period} brings ${short(drivers.pace)}`,
      detail:
        unestimated > 0
          ? `${count(unestimated, 'story', 'stories')} without an estimate, ${short(drivers.typical)} ${what} each`
          : 'as if nothing else were built',
    },
    before: {
      words: 'What comes before it in the order',
      detail: 'the team builds that first',
    },
    growth: {
      words: 'What comes up and goes first',
      detail: `${short(100 * drivers.growth)} % more in a usual ${period}`,
    },
    absent: {
      words: sum.absent < 0 ? 'More people are there than usual' : `Days off and short ${period}s`,
      detail: sum.absent < 0 ? `in the ${period}s ahead` : `who is away in the ${period}s ahead`,
    },
    doubt: {
      words: 'From the usual pace to 85 % sure',
      detail: `${period}s brought ${short(drivers.low)} to ${short(drivers.high)} ${what}`,
    },
  };
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const spelled = (n: number) => small[n] ?? String(n);

/** `Why three weeks, not one?`: how long it takes, and how long the work alone would. */
export function question(sum: Sum, week = 5): string {
  const all = total(sum);
  const inWeeks = all >= week;
  const unit = inWeeks ? 'week' : 'day';
  const long = inWeeks ? Math.round(all / week) : all;
  const alone = inWeeks ? Math.ceil(sum.itself / week) : sum.itself;
  const much = `${spelled(long)} ${unit}${long === 1 ? '' : 's'}`;
  return alone > 0 && alone < long ? `Why ${much}, not ${spelled(alone)}?` : `Why ${much}?`;
}

/** `3 days`, `+7 days`, `−1 day`: what a part adds. */
export function added({ days, name }: Part): string {
  const sign = days < 0 ? '−' : name === 'itself' ? '' : '+';
  return `${sign}${count(Math.abs(days), 'day')}`;
}
