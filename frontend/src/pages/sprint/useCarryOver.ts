import { dropDraft, keepDraft, useDraft } from '../../lib/draft';

/** A sprint that is planned, in the order they run. */
export type Planned = { readonly id: string; readonly name: string };

/** To the top of the backlog. */
export const backlog = '';

/**
 * Where the unfinished stories of a sprint go when it closes. What was said
 * story by story is kept until then; what was not goes to the next sprint.
 */
export function useCarryOver(sprint: string, planned: readonly Planned[]) {
  const name = `${sprint}.carryOver`;
  const said = useDraft<{ readonly [story: string]: string }>(name) ?? {};
  const usual = planned[0]?.id ?? backlog;
  const goes = (to: string | undefined): to is string =>
    to === backlog || planned.some(({ id }) => id === to);
  return {
    planned,
    usual,
    /** The id of the sprint a story goes to, or the backlog. */
    of(story: string): string {
      const to = said[story];
      return goes(to) ? to : usual;
    },
    send(stories: readonly string[], to: string) {
      const others = Object.entries(said).filter(([story]) => !stories.includes(story));
      const these = to === usual ? [] : stories.map((story) => [story, to] as const);
      if (others.length + these.length > 0)
        keepDraft(name, Object.fromEntries([...others, ...these]));
      else dropDraft(name);
    },
    forget: () => dropDraft(name),
  };
}

export type CarryOver = ReturnType<typeof useCarryOver>;
