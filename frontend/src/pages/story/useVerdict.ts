import type { Right } from '../../ui/Right';
import type { StoryStatus } from '../../ui/statuses';
import { useForm } from '../../ui/useForm';
import { useSteps } from './useSteps';

type Judged = {
  id: string;
  key: string;
  status: StoryStatus;
  criteria: readonly { id: string; state: string }[];
};

/** Accepts a story: with a word on each criterion that is not met. */
export function useAcceptance(
  story: Judged & { version: number },
  right: Right,
  onDone?: () => void,
) {
  const steps = useSteps();
  const unmet = story.criteria.filter(({ state }) => state !== 'MET');
  const each = (text: string) => Object.fromEntries(unmet.map(({ id }) => [id, text]));
  const form = useForm<Record<string, string>>({
    of: `${story.id}.waivers`,
    base: each(''),
    required: each('A few words are needed.'),
    ...(onDone && { onProposed: onDone }),
  });
  /** The PO's word on a criterion. */
  const word = (id: string) => form.values[id]?.trim() ?? '';
  async function accept() {
    const waivers = unmet.map(({ id }) => ({ criterionId: id, reason: word(id) }));
    const { version } = story;
    if (await form.send(() => steps.accept(story, { version, waivers }, right))) onDone?.();
  }
  return { form, word, accept };
}

export type Acceptance = ReturnType<typeof useAcceptance>;

/** Sends a story back to work: with a reason, tied to the criteria that failed. */
export function useSendingBack(story: Judged, right: Right, onDone?: () => void) {
  const steps = useSteps();
  const form = useForm({
    of: `${story.id}.sendBack`,
    base: { reason: '', failed: '' },
    required: { reason: 'Say what is not right yet.' },
    ...(onDone && { onProposed: onDone }),
  });
  const failed = form.chosen('failed');
  async function sendBack() {
    const said = { reason: form.values.reason.trim(), criterionIds: failed };
    if (await form.send(() => steps.sendBack(story, said, right))) onDone?.();
  }
  return { form, failed, sendBack };
}

export type SendingBack = ReturnType<typeof useSendingBack>;
