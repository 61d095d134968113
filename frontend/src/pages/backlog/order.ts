/** Where a story goes: next to another, or to an end. */
export type Place = { after: string } | { before: string } | { to: 'TOP' | 'BOTTOM' };
export type Move = { id: string; reason?: string } & Place;

/** The moves that bring stories, in their order, to one place, and why. */
export function movesTo(ids: readonly string[], place: Place, reason?: string): Move[] {
  return ids.map((id, i) => ({
    id,
    ...(i === 0 ? place : { after: ids[i - 1] as string }),
    ...(reason && { reason }),
  }));
}

/** The order after the moves. A move next to a story that is not in it leaves it as it is. */
export function moved(order: readonly string[], moves: readonly Move[]): string[] {
  const next = [...order];
  for (const move of moves) {
    const from = next.indexOf(move.id);
    if (from >= 0) next.splice(from, 1);
    const at = indexOf(next, move);
    if (at >= 0) next.splice(at, 0, move.id);
    else if (from >= 0) next.splice(from, 0, move.id);
  }
  return next;
}

function indexOf(order: string[], move: Move): number {
  if ('to' in move) return move.to === 'TOP' ? 0 : order.length;
  if ('before' in move) return order.indexOf(move.before);
  return order.indexOf(move.after) + 1 || -1;
}

/** The moves that put the given stories back where they are in an order. */
export function movesBack(order: readonly string[], ids: readonly string[]): Move[] {
  const gone = new Set(ids);
  const stays = order.find((id) => !gone.has(id));
  return order.flatMap((id, i): Move[] => {
    if (!gone.has(id)) return [];
    const above = order[i - 1];
    if (above) return [{ id, after: above }];
    return [stays ? { id, before: stays } : { id, to: 'TOP' }];
  });
}

/** The place one step up or down for a block of stories; undefined at the end. */
export function step(
  order: readonly string[],
  ids: readonly string[],
  by: 1 | -1,
): Place | undefined {
  const at = ids.map((id) => order.indexOf(id)).filter((i) => i >= 0);
  if (at.length === 0) return undefined;
  const block = new Set(ids);
  const beyond =
    by < 0
      ? order.slice(0, Math.min(...at)).at(-1)
      : order.slice(Math.max(...at) + 1).find((id) => !block.has(id));
  if (beyond) return by < 0 ? { before: beyond } : { after: beyond };
  // A block with gaps closes up before it stops at the end.
  const contiguous = Math.max(...at) - Math.min(...at) === at.length - 1;
  return contiguous ? undefined : { to: by < 0 ? 'TOP' : 'BOTTOM' };
}

/** Ids by their rank, which compares bytewise. Those without a known rank stay behind. */
export function byRank(ids: readonly string[], rank: (id: string) => string | undefined): string[] {
  const last = '\uffff';
  const value = new Map(ids.map((id) => [id, rank(id) ?? last]));
  const of = (id: string) => value.get(id) ?? last;
  return ids.toSorted((a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0));
}
