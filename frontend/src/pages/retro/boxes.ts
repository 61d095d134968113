import type { board_retro$data } from './__generated__/board_retro.graphql';

export type Note = board_retro$data['notes'][number];
export type Kind = 'WENT_WELL' | 'TO_IMPROVE' | 'IDEA';
export type Group = NonNullable<Note['group']>;

/** A note that stands alone, or a group with its notes. */
export type Box = {
  id: string;
  kind: Kind;
  /** What it says in one line. */
  says: string;
  group?: Group;
  notes: readonly [Note, ...Note[]];
  votes: number;
};

/** What one does with a box. */
export type BoxDoes = 'edit' | 'name' | 'group' | 'takeOut' | 'action';
/** What is done with a box at this moment. */
export type Doing = { does: BoxDoes; box: Box };

export const kinds: readonly (readonly [Kind, string])[] = [
  ['WENT_WELL', 'Went well'],
  ['TO_IMPROVE', 'To improve'],
  ['IDEA', 'Ideas'],
];

/** Notes as boxes, in the order in which their first notes were written. A group of one is that note. */
export function boxesOf(notes: readonly Note[]): Box[] {
  const together = new Map<string, [Note, ...Note[]]>();
  for (const note of notes) {
    const of = note.group?.id ?? note.id;
    const others = together.get(of);
    if (others) others.push(note);
    else together.set(of, [note]);
  }
  return [...together.values()].map((notes) => {
    const [first, ...more] = notes;
    const group = more.length > 0 ? first.group : undefined;
    return {
      id: group?.id ?? first.id,
      kind: (group ?? first).kind as Kind,
      says: group?.title || first.text,
      ...(group && { group }),
      notes,
      votes: notes.reduce((sum, { votes }) => sum + votes, 0),
    };
  });
}

/** How many votes the boxes have that got the most; undefined where nobody voted. */
export const mostVotes = (boxes: readonly Box[]) =>
  Math.max(0, ...boxes.map(({ votes }) => votes)) || undefined;

/** Whether it is a note of one's own. */
export const isMine = ({ group, notes: [first] }: Box, me: string | undefined) =>
  !group && me !== undefined && first.author?.id === me;

/** The note of a box that gets one's vote, or gives it back. */
export const voteOf = ({ notes }: Box) => notes.find(({ voted }) => voted) ?? notes[0];

const nth = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

/** `second time`, `7th time`: how often an action has come back; nothing at the first. */
export function again(times: number): string | undefined {
  if (times < 2) return undefined;
  return `${nth[times] ?? `${times}th`} time`;
}
