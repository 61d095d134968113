type Sprint = {
  readonly id: string;
  readonly name: string;
  readonly start: string | null | undefined;
};

export type Open = {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly slice: string;
  readonly points: number | null | undefined;
  readonly sprint: Sprint | null | undefined;
  readonly feature: { readonly id: string; readonly title: string } | null | undefined;
};

export type Levers = {
  /** Its last story in the order. */
  last: Open;
  /** The last of the others once that one comes first: done with it, all of it is. */
  left: Open;
  /** It does not come first as it is. */
  movable: boolean;
  /** What is later of the feature comes before it. */
  laterFirst: boolean;
  /** Features of which most comes before it, and how many of their stories. */
  ahead: { id: string; title: string; stories: number }[];
};

/** What could be otherwise so that the open stories of a feature, or of its first slice, are done sooner. */
export function leversOf(
  open: readonly Open[],
  feature: string,
  firstOnly: boolean,
  active: string | undefined,
): Levers | undefined {
  const order = inOrder(open, active);
  const isMine = (story: Open) =>
    story.feature?.id === feature && (!firstOnly || story.slice === 'FIRST');
  const mine = order.filter(isMine);
  const last = mine.at(-1);
  if (!last) return undefined;
  const before = order.slice(0, order.indexOf(last));
  const ahead = new Map<string, { id: string; title: string; stories: number }>();
  for (const { feature: other } of before) {
    if (!other || other.id === feature) continue;
    const known = ahead.get(other.id) ?? { ...other, stories: 0 };
    ahead.set(other.id, { ...known, stories: known.stories + 1 });
  }
  return {
    last,
    left: mine.at(-2) ?? last,
    movable: before.length > 0,
    laterFirst: before.some((story) => story.feature?.id === feature && !isMine(story)),
    ahead: [...ahead.values()].toSorted((a, b) => b.stories - a.stories).slice(0, 2),
  };
}

/** As they are built: the sprint that runs, those planned, then the rest; by rank in each. */
function inOrder(open: readonly Open[], active: string | undefined): Open[] {
  const turn = ({ sprint }: Open) => {
    if (!sprint) return '9';
    return sprint.id === active ? '0' : `1${sprint.start ?? '9'}`;
  };
  return open.toSorted((a, b) => (turn(a) < turn(b) ? -1 : turn(a) > turn(b) ? 1 : 0));
}
