import { announce } from '../lib/announce';
import { refresh } from '../lib/freshness';
import { dismiss, say } from '../lib/toasts';
import { canUndo, settled, undo, whileUnderWay } from '../lib/undo';
import { Kept } from './clash';
import { ApiError, NotProposed, Proposed, words } from './errors';

type Act<T> = {
  /** Does it: calls of `useMutate`, with their optimistic answers. */
  run: () => Promise<T>;
  /** What was done, once it was: "Moved 3 stories to Sprint 25". Shown with Undo when there is one. */
  done?: string | ((answer: T) => string);
  /** What the live region says at once: "CHK-224, rank 2 of 18". */
  announced?: string;
  /** What did not happen, when refused: "The order was not saved." */
  failed: string;
  /** Takes it back. */
  undo?: (answer: T) => Promise<unknown>;
};

/**
 * Does something that changes the product and tells the person how it went:
 * shown at once, undone with Z, and when the API refuses, taken back with the
 * reason. Answers undefined when it was refused.
 */
export function act<T>(what: Act<T>): Promise<T | undefined> {
  return whileUnderWay(carryOut(what));
}

/** As `act`, but throws when refused: the form it comes from says what is wrong. */
export function actOrThrow<T>({ run, ...what }: Omit<Act<T>, 'failed'>): Promise<T> {
  const change = run();
  const told = (answer: T) => void act({ ...what, run: () => Promise.resolve(answer), failed: '' });
  return whileUnderWay(change.then((answer) => (told(answer), answer)));
}

async function carryOut<T>({
  run,
  done,
  announced,
  failed,
  undo: back,
}: Act<T>): Promise<T | undefined> {
  if (announced) announce(announced);
  try {
    const answer = await run();
    const title = typeof done === 'function' ? done(answer) : done;
    const step = back && canUndo(title ?? failed, () => back(answer));
    if (title) {
      const id = say({
        kind: 'done',
        title,
        ...(step && {
          action: { label: 'Undo', key: 'z', run: () => (dismiss(id), void takeBack(step)) },
        }),
      });
    }
    return answer;
  } catch (error) {
    if (error instanceof Proposed || error instanceof NotProposed) return undefined; // it said so
    refused(error, failed);
    return undefined;
  }
}

function refused(error: unknown, title: string) {
  if (error instanceof Kept) {
    say({ kind: 'done', title: 'What someone else made of it stays.' });
    refresh();
    return;
  }
  const propose = error instanceof ApiError ? error.propose : undefined;
  const id = say({
    kind: 'failed',
    title,
    detail: words(error),
    ...(propose && {
      action: {
        label: 'Propose it',
        run: () => (dismiss(id), void act({ run: propose, failed: 'It was not proposed.' })),
      },
    }),
  });
}

/** Takes back the given step or the last one, and says so. */
export async function takeBack(step?: Parameters<typeof undo>[0]) {
  if (!step) await settled();
  try {
    const what = await undo(step);
    say({ kind: 'done', title: what ? `Undone: ${what}` : 'Nothing to undo.' });
  } catch (error) {
    refused(error, 'It could not be undone.');
  }
}
