import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { useKeys } from '../../lib/keys';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormProblem, Restored } from '../../ui/FormNotes';
import { Decide, type Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { InsightFields, inputOf, names, valuesOf } from './InsightFields';
import type { Insight } from './insight';
import type { EditInsightMutation } from './__generated__/EditInsightMutation.graphql';

type EditInsightProps = { insight: Insight; right: Right; onClose: () => void };

/** Changes what is noted of an insight. */
export function EditInsight({ insight, right, onClose }: EditInsightProps) {
  const update = useMutate<EditInsightMutation>(graphql`
    mutation EditInsightMutation($input: UpdateInsightInput!) {
      updateInsight(input: $input) {
        insight {
          ...insight_insight
        }
      }
    }
  `);
  const { id } = insight;
  const base = valuesOf(insight);
  const form = useForm({
    of: `edit ${id}`,
    base,
    version: insight.version,
    required: { words: 'What did they say?' },
    onProposed: onClose,
  });
  async function save() {
    const fields = form.changed as (keyof typeof base)[];
    const saved = await form.send((changed, version) =>
      fields.length === 0
        ? Promise.resolve({})
        : update({ input: { id, version, ...inputOf(changed) } }, { right }),
    );
    if (!saved) return;
    onClose();
    if (fields.length === 0) return;
    const before = Object.fromEntries(fields.map((field) => [field, base[field]]));
    await act({
      run: () => Promise.resolve(),
      done: 'Saved.',
      failed: '',
      undo: () => update({ input: { id, ...inputOf(before) } }, { right }),
    });
  }
  useKeys([{ keys: 'mod+Enter', run: () => void save() }]);
  return (
    <Dialog
      title="Change the insight"
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <span className="grow" />
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} type="submit" look="primary" keys="mod+Enter" busy={form.busy}>
            Save
          </Decide>
        </>
      }
    >
      <Restored form={form} />
      <InsightFields form={form} />
      <FormProblem form={form} names={names} />
    </Dialog>
  );
}
