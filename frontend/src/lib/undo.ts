type Step = { what: string; run: () => Promise<unknown> };

const steps: Step[] = [];
const kept = 50;

/** Remembers how to take back what was just done. */
export function canUndo(what: string, run: () => Promise<unknown>): Step {
  const step = { what, run };
  steps.push(step);
  if (steps.length > kept) steps.shift();
  return step;
}

const underWay = new Set<Promise<unknown>>();

/** Remembers that a change is on its way, until it is done or was refused. */
export function whileUnderWay<T>(change: Promise<T>): Promise<T> {
  underWay.add(change);
  const done = () => void underWay.delete(change);
  change.then(done, done);
  return change;
}

/** Resolves when nothing is on its way any more: Z right after a change means that change. */
export async function settled() {
  while (underWay.size > 0) await Promise.allSettled(underWay);
}

/** Takes back the given step, or the last one. Answers what it was, or undefined when there was none. */
export async function undo(step = steps.at(-1)): Promise<string | undefined> {
  const index = step ? steps.lastIndexOf(step) : -1;
  if (!step || index < 0) return undefined;
  steps.splice(index, 1);
  await step.run();
  return step.what;
}

/** Forgets everything: another person, another product. */
export function forgetUndo() {
  steps.length = 0;
  underWay.clear();
}
