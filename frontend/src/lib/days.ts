/** A calendar day as the API writes it: `2026-08-20`. */
export type Day = string;

const at = (day: Day) => new Date(`${day}T00:00:00Z`);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `20 Aug`, with the year when it is not this one. */
export function day(value: Day, now = new Date()): string {
  const date = at(value);
  const year = date.getUTCFullYear();
  const words = `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
  return year === now.getFullYear() ? words : `${words} ${year}`;
}

/** `17 to 28 Aug`, `28 Aug to 11 Sep`. */
export function days(from: Day, to: Day, now = new Date()): string {
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${sameMonth ? at(from).getUTCDate() : day(from, now)} to ${day(to, now)}`;
}

/** Days from one to the other, 0 on the same day. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((at(to).getTime() - at(from).getTime()) / 86_400_000);
}

/** The day so many days later. */
export const daysAfter = (from: Day, n: number): Day =>
  new Date(at(from).getTime() + n * 86_400_000).toISOString().slice(0, 10);

/** How many of the days from `from` to `to`, both counted, are worked on. Monday is 1. */
export function workingDays(from: Day, to: Day, working: readonly number[]): number {
  let sum = 0;
  for (let time = at(from); time <= at(to); time = new Date(time.getTime() + 86_400_000)) {
    if (working.includes(time.getUTCDay() || 7)) sum++;
  }
  return sum;
}

const formats = new Map<string, Intl.DateTimeFormat>(); // one takes long to make

/** Today in a product's time zone. */
export function today(timeZone: string, now = new Date()): Day {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone });
  formats.set(timeZone, format);
  return format.format(now);
}

/** The day of an instant in a product's time zone. */
export const dayIn = (timeZone: string, instant: string): Day => today(timeZone, new Date(instant));

/** The first moment of a day in a product's time zone. */
export function startIn(timeZone: string, day: Day): Date {
  const minutes = 60_000;
  // No zone is further than 14 hours from UTC. Halved, not reckoned: clocks are put forward and back.
  let before = at(day).getTime() - 15 * 60 * minutes;
  let after = at(day).getTime() + 15 * 60 * minutes;
  while (after - before > minutes) {
    const middle = before + Math.floor((after - before) / minutes / 2) * minutes;
    if (today(timeZone, new Date(middle)) < day) before = middle;
    else after = middle;
  }
  return new Date(after);
}

/** `09:40`, where it is read unless a time zone is given. */
export const clock = (instant: string | number | Date, timeZone?: string) =>
  new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });

const inDays = (then: Date, now: Date) => (now.getTime() - then.getTime()) / 86_400_000;
const local = (then: Date) => then.toLocaleDateString('en-CA');

/** The day of an instant where it is read: `14 Aug`. */
export const dateOf = (instant: string, now = new Date()) => day(local(new Date(instant)), now);

/** The day of an instant: `Today`, `Wednesday`, `14 Aug`. */
export function dayOf(instant: string, now = new Date()): string {
  const then = new Date(instant);
  if (then.toDateString() === now.toDateString()) return 'Today';
  if (inDays(then, now) < 6) return then.toLocaleDateString('en-GB', { weekday: 'long' });
  return day(local(then), now);
}

/** How long ago, as it is said: `now`, `12 min`, `09:40`, `Wed 16:12`, `14 Aug`. */
export function ago(instant: string, now = new Date()): string {
  const then = new Date(instant);
  const minutes = Math.floor((now.getTime() - then.getTime()) / 60_000);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes} min`;
  if (then.toDateString() === now.toDateString()) return clock(then);
  if (inDays(then, now) < 6)
    return `${then.toLocaleDateString('en-GB', { weekday: 'short' })} ${clock(then)}`;
  return day(local(then), now);
}

/** Since when, as it is said: `09:40`, `Tue`, `14 Aug`. */
export function since(instant: string, now = new Date()): string {
  const then = new Date(instant);
  if (then.toDateString() === now.toDateString()) return clock(then);
  if (inDays(then, now) < 6) return then.toLocaleDateString('en-GB', { weekday: 'short' });
  return day(local(then), now);
}

/** The whole instant, for a title: `20 Aug 2026, 09:40`. */
export function instant(value: string): string {
  return new Date(value).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}

/** How long, in days as the API counts them: `under a day`, `1 day`, `6 days`. */
export function lasting(days: number): string {
  const whole = Math.round(days);
  if (whole < 1) return 'under a day';
  return whole === 1 ? '1 day' : `${whole} days`;
}
