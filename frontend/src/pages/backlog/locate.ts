import type { Place } from './order';

/** The rank of each of these stories, as far as it is known. */
export type Ranks = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

const probes = 100;

/**
 * The place a rank gives a story in an order. Not every story's rank is known
 * here: a hundred are asked for at a time, which finds it in two rounds among
 * ten thousand.
 */
export async function locate(order: readonly string[], rank: string, ranks: Ranks): Promise<Place> {
  let [low, high] = [0, order.length];
  while (low < high) {
    const step = Math.ceil((high - low) / probes);
    const at = Array.from(
      { length: Math.ceil((high - low) / step) },
      (_, i) => Math.min(low + (i + 1) * step, high) - 1,
    );
    const known = await ranks(at.map((i) => order[i] as string));
    const above = at.findIndex((i) => (known.get(order[i] as string) ?? '') > rank);
    if (above < 0) low = high;
    else {
      low = above === 0 ? low : (at[above - 1] as number) + 1;
      high = step === 1 ? low : (at[above] as number);
    }
  }
  const below = order[low];
  return below ? { before: below } : { to: 'BOTTOM' };
}
