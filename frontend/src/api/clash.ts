import { createStore } from '../lib/store';
import { tenLetters } from '../lib/tens';
import { ApiError } from './errors';

/** A field that someone else changed too. */
export type Clash = { name: string; theirs: string; yours: string };
type About = {
  /** What it is about: "Points of CHK-224". */
  title: string;
  /** What fields are called here. */
  names: { readonly [name: string]: string };
};
type Question = About & { id: number; clashes: readonly Clash[]; answer: (mine: boolean) => void };

const question = createStore<Question | undefined>(undefined);
export const useQuestion = question.use;

/** The person let stay what someone else made of it. */
export class Kept extends Error {
  override name = 'Kept';
}

/** The fields of a CONFLICT as they are shown; none for any other error. */
export function clashesOf(error: unknown): Clash[] {
  if (!(error instanceof ApiError) || error.code !== 'CONFLICT') return [];
  return (error.extensions.fields ?? []).map(({ name, current, yours }) => ({
    name,
    theirs: text(current),
    yours: text(yours),
  }));
}

/**
 * Sends a change that was picked, not typed. Where someone else made something
 * else of it since `version`, both values are shown, and the person chooses:
 * theirs stays, or it is sent again over theirs.
 */
export async function choosing<T>(
  about: About,
  version: number,
  send: (version: number) => Promise<T>,
): Promise<T> {
  const answer = await choosingEach(
    [{ version }],
    () => about,
    ([one]) => send(one.version),
  );
  if (answer === undefined) throw new Kept();
  return answer;
}

type Some<Change> = [Change, ...Change[]];

/**
 * As `choosing`, of up to ten changes that are sent together: `ten` says which
 * is which. Answers undefined where theirs stays in all of them.
 */
export async function choosingEach<T, Change extends { version?: number | undefined }>(
  changes: readonly Change[],
  about: (change: Change) => About,
  send: (changes: Some<Change>) => Promise<T>,
): Promise<T | undefined> {
  let left = [...changes];
  while (isSome(left)) {
    try {
      return await send(left);
    } catch (error) {
      const clashes = clashesOf(error);
      if (clashes.length === 0 || !(error instanceof ApiError)) throw error;
      const at = left.length > 1 ? tenLetters.indexOf(String(error.at)) : 0;
      const [one, version] = [left[at], error.extensions.version];
      if (!one || !version) throw error;
      const mine = await asked({ ...about(one), clashes });
      left = left.flatMap((change) => (change !== one ? change : mine ? { ...one, version } : []));
    }
  }
  return undefined;
}

const isSome = <Change>(changes: Change[]): changes is Some<Change> => changes.length > 0;

let asks = 0;
let last: Promise<unknown> = Promise.resolve();

/** Asks what stays, once what was asked before is answered. */
function asked(about: Omit<Question, 'id' | 'answer'>): Promise<boolean> {
  const mine = last.then(() => ask(about));
  last = mine;
  return mine;
}

function ask(about: Omit<Question, 'id' | 'answer'>): Promise<boolean> {
  return new Promise((resolve) =>
    question.set({
      ...about,
      id: ++asks,
      answer(mine) {
        question.set(undefined);
        resolve(mine);
      },
    }),
  );
}

/** As a form holds it: several ids are parted by spaces. */
const text = (value: unknown) => (Array.isArray(value) ? value.join(' ') : String(value ?? ''));
