import { recall, remember } from './preferences';

/** Where the log of a product stood at an instant. */
export type Mark = { at: number; number: number };
type Visits = { last: Mark; before?: Mark | undefined };

const pause = 30 * 60_000; // who was away for longer comes anew

/** Remembers that someone looks at a product whose log stands there. */
export function visited(product: string, number: number, now = Date.now()) {
  const known = visits(product);
  const before = known && (now - known.last.at > pause ? known.last : known.before);
  const next: Visits = { last: { at: now, number }, before };
  remember(`visit.${product}`, JSON.stringify(next));
}

/** When they looked last, before this visit, in this browser; undefined when they never did. */
export function lastVisit(product: string, now = Date.now()): Mark | undefined {
  const known = visits(product);
  return known && now - known.last.at > pause ? known.last : known?.before;
}

function visits(product: string): Visits | undefined {
  try {
    return (JSON.parse(recall(`visit.${product}`) ?? 'null') as Visits | null) ?? undefined;
  } catch {
    return undefined;
  }
}
