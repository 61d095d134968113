import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { useEditing } from '../../lib/presence';
import { EditForm } from '../../ui/EditForm';
import { TextArea } from '../../ui/Field';
import type { Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import type {
  SummaryFormMutation,
  UpdateSprintInput,
} from './__generated__/SummaryFormMutation.graphql';

/** Puts the PO's words in place of what the report says by itself; none give those back. */
export function useSummarize(right: Right) {
  const update = useMutate<SummaryFormMutation>(graphql`
    mutation SummaryFormMutation($input: UpdateSprintInput!) {
      updateSprint(input: $input) {
        sprint {
          id
          version
          summary
        }
      }
    }
  `);
  return (input: UpdateSprintInput) => update({ input }, { right });
}

type SummaryFormProps = {
  sprint: { readonly id: string; readonly version: number; readonly summary: string };
  /** What it says by itself. */
  written: string;
  draft: string;
  right: Right;
  onLeave: () => void;
};

export function SummaryForm({ sprint, written, draft, right, onLeave }: SummaryFormProps) {
  const { id, version, summary } = sprint;
  const summarize = useSummarize(right);
  const form = useForm({
    of: draft,
    base: { summary: summary || written },
    version,
    onProposed: onLeave,
  });
  useEditing('the summary');
  async function save() {
    if (form.changed.length === 0) return onLeave();
    const saved = await form.send((changed, version) => summarize({ id, version, ...changed }));
    if (!saved) return;
    onLeave();
    void act({
      run: () => Promise.resolve(saved),
      done: 'Summary saved.',
      failed: '',
      undo: () => summarize({ id, summary: summary || null }),
    });
  }
  return (
    <EditForm
      label="Summary of the sprint"
      {...{ form, right, onLeave }}
      names={{ summary: 'Summary' }}
      onSave={() => void save()}
    >
      <TextArea
        label={<span className="unseen">Summary</span>}
        className="why"
        rows={6}
        maxLength={10_000}
        autoFocus
        {...form.field('summary')}
      />
    </EditForm>
  );
}
