import { type StoryStatus, statusNames } from '../../ui/statuses';

/** The columns of the board. Drafts stand with what is ready. */
export const columns = ['READY', 'IN_PROGRESS', 'IN_REVIEW', 'ACCEPTED'] as const;
export type Column = (typeof columns)[number];

/** The column a story stands in; none once it is dropped. */
export function columnOf(status: StoryStatus): Column | undefined {
  return status === 'DRAFT' ? 'READY' : status === 'DROPPED' ? undefined : status;
}

/** What a column is called; what waits for who decides it is theirs. */
export const columnName = (column: Column, yours: boolean) =>
  column === 'IN_REVIEW' && yours ? 'Your decision' : statusNames[column];

export type Step =
  /** Takes effect at once. */
  | { does: 'move'; to: StoryStatus }
  /** Asks for a word or a look first: in the story's panel. */
  | { does: 'accept' | 'sendBack' | 'reopen' }
  /** Is no step, and why. */
  | { does: 'nothing'; why: string };

type Story = { key: string; status: StoryStatus };

/** What it takes to bring a story to a column; undefined when it is there. */
export function stepTo({ key, status }: Story, to: Column): Step | undefined {
  if (status === to) return undefined;
  const no = (why: string): Step => ({ does: 'nothing', why });
  switch (status) {
    case 'DRAFT':
      return to === 'READY'
        ? { does: 'move', to }
        : no(`${key} is a draft. It can start once it is ready.`);
    case 'READY':
      if (to === 'IN_PROGRESS') return { does: 'move', to };
      break;
    case 'IN_PROGRESS':
      if (to !== 'ACCEPTED') return { does: 'move', to };
      break;
    case 'IN_REVIEW':
      if (to === 'ACCEPTED') return { does: 'accept' };
      return to === 'IN_PROGRESS'
        ? { does: 'sendBack' }
        : no(`${key} is in review. Accept it or send it back.`);
    case 'ACCEPTED':
      return to === 'IN_PROGRESS'
        ? { does: 'reopen' }
        : no(`${key} is accepted. Reopened, it goes to In progress.`);
  }
  return to === 'ACCEPTED'
    ? no(`${key} is ${statusNames[status].toLowerCase()}. Only a story in review can be accepted.`)
    : no(`${key} is ready. Start work on it first: it goes to In progress.`);
}

/** The column so many places further, if there is one. */
export function columnBeside(column: Column, by: 1 | -1): Column | undefined {
  return columns[columns.indexOf(column) + by];
}
