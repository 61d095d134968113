import { count } from '../../lib/words';
import type { Column } from './columns';

/** How many stories a product means to have in a column at once; null for any number. */
export type Limits = {
  readonly inProgressLimit: number | null | undefined;
  readonly inReviewLimit: number | null | undefined;
};

/** The columns that may have a limit. */
export type Limited = 'IN_PROGRESS' | 'IN_REVIEW';
export const isLimited = (column: Column): column is Limited =>
  column === 'IN_PROGRESS' || column === 'IN_REVIEW';

/** The limit of a column, if it has one. */
export function limitOf(column: Column, limits: Limits): number | undefined {
  if (!isLimited(column)) return undefined;
  return (column === 'IN_PROGRESS' ? limits.inProgressLimit : limits.inReviewLimit) ?? undefined;
}

/** What is said of a number of stories beside their limit: it warns, and forbids nothing. */
export function limitWords(stories: number, limit: number) {
  const over = stories - limit;
  if (over > 0) {
    return { warns: true, short: `${over} over`, spoken: `${over} over the limit of ${limit}` };
  }
  if (over === 0) {
    return {
      warns: true,
      short: 'full',
      spoken: `The limit of ${limit} is reached: finish one before you start one`,
    };
  }
  return {
    warns: false,
    short: '',
    spoken: `Room for ${count(-over, 'more story', 'more stories')}`,
  };
}
