/** Where a story is to go, by what people call stories and sprints. */
export type Where =
  | { to: 'TOP' | 'BOTTOM' }
  | { after: string }
  | { before: string }
  | { sprint: string };

/** "move 224 after 230": what is to be moved, by its key, and where to. */
export type Order = {
  /** The key of a story; "these" for those the palette was opened for. */
  story: string;
  /** Missing while it is not typed to its end. */
  where?: Where;
};

const beginning = /^move\s+(these|(?:[a-z][a-z0-9]*-)?\d+)(?:\s+(.*))?$/i;
const ends = /^(?:to\s+)?(?:the\s+)?(top|bottom|end)$/i;
const besides = /^(?:to\s+)?(after|below|before|above)\s+((?:[a-z][a-z0-9]*-)?\d+)$/i;
const sprints = /^(?:(?:in)?to\s+)?(?:the\s+)?(sprint\s+\S.*)$/i;

/** Reads an order in a product whose stories have keys like PAY-142; undefined where the text is none. */
export function readOrder(text: string, product: string): Order | undefined {
  const [, story, rest = ''] = beginning.exec(text.trim()) ?? [];
  if (!story) return undefined;
  const where = readWhere(rest.trim(), product);
  return { story: keyOf(story, product), ...(where && { where }) };
}

function readWhere(text: string, product: string): Where | undefined {
  const [, end] = ends.exec(text) ?? [];
  if (end) return { to: /top/i.test(end) ? 'TOP' : 'BOTTOM' };
  const [, side, other] = besides.exec(text) ?? [];
  if (side && other) {
    const key = keyOf(other, product);
    return /after|below/i.test(side) ? { after: key } : { before: key };
  }
  const [, sprint] = sprints.exec(text) ?? [];
  return sprint ? { sprint: sprint.replace(/\s+/g, ' ') } : undefined;
}

function keyOf(typed: string, product: string): string {
  if (/^these$/i.test(typed)) return 'these';
  return /^\d+$/.test(typed) ? `${product}-${Number(typed)}` : typed.toUpperCase();
}

type Named = { readonly name: string };

/** The sprint that is meant: by its name, else the only one whose name begins so. */
export function sprintNamed<Sprint extends Named>(sprints: readonly Sprint[], name: string) {
  const wanted = name.toLowerCase();
  const exact = sprints.find((sprint) => sprint.name.toLowerCase() === wanted);
  const begun = sprints.filter((sprint) => sprint.name.toLowerCase().startsWith(wanted));
  return exact ?? (begun.length === 1 ? begun[0] : undefined);
}
