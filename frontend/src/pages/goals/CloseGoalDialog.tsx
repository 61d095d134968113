import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { useKeys } from '../../lib/keys';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextArea } from '../../ui/Field';
import { Decide, Decides, type Right } from '../../ui/Right';
import { FormProblem, Restored } from '../../ui/FormNotes';
import { useForm } from '../../ui/useForm';
import type { CloseGoalDialog_goal$key } from './__generated__/CloseGoalDialog_goal.graphql';
import type {
  CloseGoalDialogMutation,
  GoalState,
} from './__generated__/CloseGoalDialogMutation.graphql';
import type { CloseGoalDialogReopenMutation } from './__generated__/CloseGoalDialogReopenMutation.graphql';
import styles from './CloseGoalDialog.module.css';

const ends = [
  ['ACHIEVED', 'Achieved', 'The outcome is there.'],
  ['MISSED', 'Missed', 'Time is up, the outcome is not there.'],
  ['DROPPED', 'Dropped', 'It is no longer what matters.'],
] as const;

const say = (_: string, value: string) => ends.find(([end]) => end === value)?.[1] ?? value;

/** Ends a goal, with what was learned. */
export function CloseGoalDialog({
  goal: key,
  right,
  onClose,
}: {
  goal: CloseGoalDialog_goal$key;
  right: Right;
  onClose: () => void;
}) {
  const goal = useFragment(
    graphql`
      fragment CloseGoalDialog_goal on Goal {
        id
        version
        title
        state
        learned
        metric {
          target
          direction
        }
        current {
          value
        }
      }
    `,
    key,
  );
  const close = useMutate<CloseGoalDialogMutation>(graphql`
    mutation CloseGoalDialogMutation($input: CloseGoalInput!) {
      closeGoal(input: $input) {
        goal {
          ...GoalDialog_goal
        }
      }
    }
  `);
  const reopen = useMutate<CloseGoalDialogReopenMutation>(graphql`
    mutation CloseGoalDialogReopenMutation($input: UpdateGoalInput!) {
      updateGoal(input: $input) {
        goal {
          ...GoalDialog_goal
        }
      }
    }
  `);
  const { target, direction } = goal.metric;
  const value = goal.current?.value;
  const there =
    typeof target === 'number' &&
    typeof value === 'number' &&
    (direction === 'DOWN' ? value <= target : value >= target);
  const form = useForm({
    of: `close ${goal.id}`,
    base: { state: there ? 'ACHIEVED' : 'MISSED', learned: goal.learned },
    version: goal.version,
    onProposed: onClose,
  });
  const { state, learned } = form.values;

  async function save() {
    const was = goal.state === 'DRAFT' ? 'DRAFT' : 'ACTIVE';
    const input = { id: goal.id, state: state as GoalState, learned: learned ?? '' };
    const answer = await form.send((_, version) =>
      close({ input: { ...input, version } }, { right }),
    );
    if (!answer) return;
    onClose();
    await act({
      run: async () => answer,
      done: `The goal is closed: ${state?.toLowerCase()}.`,
      failed: 'The goal was not closed.',
      undo: () => reopen({ input: { id: goal.id, state: was } }, { right }),
    });
  }
  useKeys([{ keys: 'mod+Enter', run: () => void save() }]);

  return (
    <Dialog
      title="Close goal"
      about={<Decides right={right} />}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" type="submit" keys="mod+Enter" busy={form.busy}>
            Close goal
          </Decide>
        </>
      }
    >
      <p className={styles.title}>{goal.title}</p>
      <Restored form={form} />
      <fieldset className={styles.ends}>
        <legend className="unseen">How it ended</legend>
        {ends.map(([end, name, about]) => (
          <label key={end} className={styles.end}>
            <input
              type="radio"
              name="end"
              checked={state === end}
              onChange={() => form.set('state', end)}
            />
            <b className="medium">{name}</b>
            <span className="meta">{about}</span>
          </label>
        ))}
      </fieldset>
      <TextArea
        label="What was learned"
        rows={4}
        className={styles.tall}
        hint="One sentence or a few, for those who set the next goal."
        {...form.field('learned')}
      />
      <FormProblem
        form={form}
        names={{ state: 'How it ended', learned: 'What was learned' }}
        say={say}
      />
    </Dialog>
  );
}
