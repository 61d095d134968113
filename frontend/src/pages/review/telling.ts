type Story = { readonly key: string; readonly title: string };
type Told = {
  readonly name: string;
  readonly note: string;
  readonly attendees: readonly { readonly name: string }[];
  readonly report: {
    readonly summary: string;
    readonly acceptedStories: readonly Story[];
    readonly leftStories: readonly Story[];
    readonly sentBack: readonly {
      readonly reason: string;
      readonly entity: { readonly key?: string } | null | undefined;
    }[];
    readonly questions: readonly { readonly body: string; readonly open: boolean }[];
  };
};

/** A sprint's report as Markdown, to be put where leadership reads. */
export function asMarkdown({ name, note, attendees, report }: Told): string {
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0 && `### ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
  const said = (story: Story) => `${story.key} ${story.title}`;
  const parts = [
    `## ${name}`,
    report.summary,
    note && note.replace(/^/gm, '> '),
    list('Accepted', report.acceptedStories.map(said)),
    list('Left', report.leftStories.map(said)),
    list(
      'Sent back',
      report.sentBack.map(({ reason, entity }) => [entity?.key, reason].filter(Boolean).join(': ')),
    ),
    list(
      'Questions',
      report.questions.map(
        ({ body, open }) => body.replaceAll('\n', ' ') + (open ? ' (open)' : ''),
      ),
    ),
    attendees.length > 0 && `At the review: ${attendees.map(({ name }) => name).join(', ')}.`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** A summary in parts: every second one is a figure that may still change. */
export const figuresIn = (summary: string): string[] =>
  summary.split(/(?<![\w-])(\d+(?:\.\d+)?)(?= (?:of|points|stor|question|time|left|came))/);

/** A text whose keys are on one line each: no line ends behind the hyphen. */
export const keysWhole = (text: string) => text.replaceAll(/(?<=[A-Z0-9])-(?=\d)/g, '-\u2060');
