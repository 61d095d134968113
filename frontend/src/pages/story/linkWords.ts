export type LinkDirection = 'BLOCKED_BY' | 'BLOCKS' | 'DUPLICATES' | 'DUPLICATED_BY' | 'RELATES';

/** What a story is to those it is linked to, as a heading above them. */
export const directions: Record<LinkDirection, string> = {
  BLOCKED_BY: 'Blocked by',
  BLOCKS: 'Blocks',
  DUPLICATES: 'Duplicates',
  DUPLICATED_BY: 'Duplicated by',
  RELATES: 'Relates to',
};

const verbs: Record<LinkDirection, string> = {
  BLOCKED_BY: 'is blocked by',
  BLOCKS: 'blocks',
  DUPLICATES: 'duplicates',
  DUPLICATED_BY: 'is duplicated by',
  RELATES: 'relates to',
};

/** `is blocked by CHK-12` */
export const isTo = (direction: unknown, other: string): string =>
  `${verbs[direction as LinkDirection] ?? 'is linked to'} ${other}`;
