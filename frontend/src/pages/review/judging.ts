/**
 * How a criterion stands at the review: met; not met, with the PO's word that
 * it may be accepted without (`excused`) or without one (`failed`); or still to
 * be checked.
 */
export type Standing = 'met' | 'failed' | 'excused' | 'open';

export function standingOf(
  { id, state }: { id: string; state: string },
  failed: readonly string[],
  word: (id: string) => string,
): Standing {
  if (state === 'MET') return 'met';
  if (!failed.includes(id)) return 'open';
  return word(id) ? 'excused' : 'failed';
}

const many = (all: readonly Standing[], one: Standing) => all.filter((s) => s === one).length;

/** What the meeting asks for next: the one filled button. */
export function nextOf(all: readonly Standing[]): 'check' | 'sendBack' | 'accept' {
  if (all.includes('failed')) return 'sendBack';
  return all.includes('open') ? 'check' : 'accept';
}

/** What is left, in a few words: `1 to check, 1 with your word`. */
export function leftIn(all: readonly Standing[], builtBy: string): string {
  if (all.length === 0) return 'No criteria to judge by';
  const open = many(all, 'open');
  const excused = many(all, 'excused');
  if (nextOf(all) === 'sendBack') {
    return builtBy ? `goes to ${builtBy}, in progress` : 'goes back to in progress';
  }
  return [
    open > 0 ? `${open} to check` : `${many(all, 'met')} met`,
    excused > 0 && `${excused} with your word`,
  ]
    .filter(Boolean)
    .join(', ');
}
