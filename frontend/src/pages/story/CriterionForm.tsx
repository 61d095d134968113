import { useEditing } from '../../lib/presence';
import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { Button } from '../../ui/Button';
import { EditForm } from '../../ui/EditForm';
import type { Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { CriterionFields, nothing, wordingNames } from './CriterionFields';
import styles from './CriterionForm.module.css';
import type { CriterionFormAddMutation } from './__generated__/CriterionFormAddMutation.graphql';
import type { CriterionFormUpdateMutation } from './__generated__/CriterionFormUpdateMutation.graphql';

type CriterionFormProps = {
  story: string;
  /** The one that is edited; none for a new one. */
  criterion?: {
    id: string;
    version: number;
    given: string;
    when: string;
    then: string;
    text: string;
    state: string;
  };
  right: Right;
  onClose: () => void;
  onRemove?: () => void;
};

/** Writes a criterion: given, when, then, or free text. */
export function CriterionForm({ story, criterion, right, onClose, onRemove }: CriterionFormProps) {
  const add = useMutate<CriterionFormAddMutation>(graphql`
    mutation CriterionFormAddMutation($input: AddCriterionInput!) {
      addCriterion(input: $input) {
        story {
          id
          version
          missing
          verdict {
            stale
          }
          criteria {
            id
            ...CriterionRow_criterion
          }
        }
      }
    }
  `);
  const update = useMutate<CriterionFormUpdateMutation>(graphql`
    mutation CriterionFormUpdateMutation($input: UpdateCriterionInput!) {
      updateCriterion(input: $input) {
        criterion {
          id
          ...CriterionRow_criterion
        }
        story {
          id
          version
          verdict {
            stale
          }
        }
      }
    }
  `);
  useEditing('criteria');
  const { given, when, then, text } = criterion ?? nothing;
  const current = { given, when, then, text };
  const form = useForm({
    of: criterion ? `${criterion.id}.text` : `${story}.criterion`,
    base: current,
    version: criterion?.version ?? 1,
    onProposed: onClose,
  });

  async function send() {
    if (form.changed.length === 0) return onClose();
    // A new one is followed by the next.
    if (!criterion) {
      return form.send((changed) => add({ input: { storyId: story, ...changed } }, { right }));
    }
    const answer = await form.send((changed, version) =>
      update({ input: { id: criterion.id, version, ...changed } }, { right }),
    );
    if (!answer) return;
    onClose();
    void act({
      run: async () => answer,
      done:
        criterion.state === 'MET'
          ? 'Criterion changed. It is unverified until someone looks again.'
          : 'Criterion changed.',
      failed: 'The criterion was not changed.',
      undo: () => update({ input: { id: criterion.id, ...current } }, { right }),
    });
  }

  return (
    <EditForm
      label={criterion ? 'Criterion' : 'New criterion'}
      form={form}
      right={right}
      error={(['text', 'given', 'when', 'then'] as const).map(form.wrongIn).find(Boolean)}
      onSave={() => void send()}
      onLeave={onClose}
      names={wordingNames}
      save={criterion ? 'Save' : 'Add'}
      beside={
        onRemove && (
          <Button look="ghost" size="small" onClick={onRemove}>
            Remove criterion
          </Button>
        )
      }
      className={styles.form}
    >
      <CriterionFields autoFocus values={form.values} onChange={form.setAll} />
    </EditForm>
  );
}
