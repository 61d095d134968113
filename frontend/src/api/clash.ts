import { createStore } from '../lib/store';
import { ApiError } from './errors';

/** A field that someone else changed too. */
export type Clash = { name: string; theirs: string; yours: string };
type About = {
  /** What it is about: "Points of CHK-224". */
  title: string;
  /** What fields are called here. */
  names: { readonly [name: string]: string };
};
type Question = About & { clashes: readonly Clash[]; answer: (mine: boolean) => void };

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
  try {
    return await send(version);
  } catch (error) {
    const clashes = clashesOf(error);
    const newest = error instanceof ApiError && error.extensions.version;
    if (clashes.length === 0 || !newest) throw error;
    if (!(await asked({ ...about, clashes }))) throw new Kept();
    return choosing(about, newest, send);
  }
}

function asked(about: Omit<Question, 'answer'>): Promise<boolean> {
  return new Promise((resolve) =>
    question.set({
      ...about,
      answer(mine) {
        question.set(undefined);
        resolve(mine);
      },
    }),
  );
}

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));
