/** What a link of the roadmap may show of each feature, in the order it is offered. */
export const parts = {
  DATES: 'Planned dates',
  GOALS: 'Goals',
  WORDS: 'What and why',
  PROGRESS: 'Progress',
  EVIDENCE: 'Evidence',
} as const;
export type Part = keyof typeof parts;

/** `Titles, planned dates, goals`: what a link shows. */
export const said = (shows: readonly string[]): string =>
  ['Titles', ...partsIn(shows).map((part) => parts[part].toLowerCase())].join(', ');

/** The known parts among some, in order. */
export const partsIn = (shows: readonly string[]): Part[] =>
  (Object.keys(parts) as Part[]).filter((part) => shows.includes(part));
