import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { useHasDraft } from '../../lib/draft';
import { useEditing } from '../../lib/presence';
import { Button } from '../../ui/Button';
import { EditForm } from '../../ui/EditForm';
import { TextArea } from '../../ui/Field';
import { Decide, type Right } from '../../ui/Right';
import { Segmented } from '../../ui/Segmented';
import { useForm } from '../../ui/useForm';
import styles from './Outcome.module.css';
import type {
  GoalMet_sprint$data,
  GoalMet_sprint$key,
} from './__generated__/GoalMet_sprint.graphql';
import type { GoalMetMutation, UpdateSprintInput } from './__generated__/GoalMetMutation.graphql';

type Met = 'yes' | 'no' | 'open';
const said = { yes: 'Met', no: 'Not met', open: 'Not decided yet' };

/** What the sprint is for, whether that is met, and the PO's word on it. */
export function GoalMet({ sprint: key, right }: { sprint: GoalMet_sprint$key; right: Right }) {
  const sprint = useFragment(
    graphql`
      fragment GoalMet_sprint on Sprint {
        id
        version
        state
        goal
        goalMet
        note
      }
    `,
    key,
  );
  const update = useUpdate(right);
  const { id, state, goal, goalMet, note } = sprint;
  const draft = `${id}.note`;
  const unsaved = useHasDraft(draft);
  const [writing, setWriting] = useState(false);
  const acts = state === 'ACTIVE' && right.acts;
  const met: Met = goalMet === null || goalMet === undefined ? 'open' : goalMet ? 'yes' : 'no';

  function judge(to: Met) {
    const value = { yes: true, no: false, open: null };
    if (to === met) return;
    void act({
      run: () => update({ id, goalMet: value[to] }),
      announced: `Goal ${to === 'yes' ? 'met' : 'not met'}`,
      failed: 'Nothing was said of the goal.',
      undo: () => update({ id, goalMet: value[met] }),
    });
  }
  return (
    <section className={styles.block} aria-label="Sprint goal">
      <span className="meta">Sprint goal</span>
      <p className={styles.goal}>{goal || 'It was started without one.'}</p>
      <p className={styles.met}>
        {acts && right.decides ? (
          <>
            <span>Goal met?</span>
            <Segmented<Met>
              label="Goal met?"
              value={met}
              options={[
                ['yes', 'Yes'],
                ['no', 'No'],
              ]}
              onChange={judge}
            />
          </>
        ) : (
          <span>{said[met]}</span>
        )}
        {acts &&
          right.proposes &&
          (['yes', 'no'] as const)
            .filter((to) => to !== met)
            .map((to) => (
              <Decide
                key={to}
                right={right}
                size="small"
                proposing={`Propose: ${said[to].toLowerCase()}`}
                onClick={() => judge(to)}
              />
            ))}
      </p>
      {acts && (writing || unsaved) ? (
        <NoteForm sprint={sprint} draft={draft} right={right} onLeave={() => setWriting(false)} />
      ) : (
        <div className={styles.note}>
          {note && <p>{note}</p>}
          {acts && (
            <Button look="ghost" size="small" onClick={() => setWriting(true)}>
              {right.proposes
                ? 'Propose a word on it'
                : note
                  ? 'Change the word on it'
                  : 'Add a word on it'}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function useUpdate(right: Right) {
  const update = useMutate<GoalMetMutation>(graphql`
    mutation GoalMetMutation($input: UpdateSprintInput!) {
      updateSprint(input: $input) {
        sprint {
          id
          version
          goalMet
          note
        }
      }
    }
  `);
  return (input: UpdateSprintInput) => update({ input }, { right });
}

type NoteFormProps = {
  sprint: GoalMet_sprint$data;
  draft: string;
  right: Right;
  onLeave: () => void;
};

function NoteForm({ sprint: { id, version, note }, draft, right, onLeave }: NoteFormProps) {
  const update = useUpdate(right);
  const form = useForm({ of: draft, base: { note }, version, onProposed: onLeave });
  useEditing('the word on the goal');
  async function save() {
    if (form.changed.length === 0) return onLeave();
    const saved = await form.send((changed, version) => update({ id, version, ...changed }));
    if (!saved) return;
    onLeave();
    void act({
      run: () => Promise.resolve(saved),
      done: 'Word on the goal saved.',
      failed: '',
      undo: () => update({ id, note }),
    });
  }
  return (
    <EditForm
      label="A word on the goal"
      {...{ form, right, onLeave }}
      names={{ note: 'A word on it' }}
      onSave={() => void save()}
    >
      <TextArea
        label={<span className="unseen">A word on it</span>}
        placeholder="What works, and what follows"
        rows={2}
        maxLength={1_000}
        autoFocus
        {...form.field('note')}
      />
    </EditForm>
  );
}
