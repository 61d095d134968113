import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { Decide, Decides, type Right } from '../../ui/Right';
import { SideButton } from '../../ui/Side';
import type { GoalActions_goal$key } from './__generated__/GoalActions_goal.graphql';
import type { GoalActionsReopenMutation } from './__generated__/GoalActionsReopenMutation.graphql';
import { isOpen } from './goalMetric';
import styles from './GoalPage.module.css';

type GoalActionsProps = {
  goal: GoalActions_goal$key;
  /** How one stands to setting goals. */
  right: Right;
  onReadings: () => void;
  onClose: () => void;
  onEdit: () => void;
};

/** What is done with a goal as a whole: changed, closed and opened again. */
export function GoalActions({ goal: key, right, onReadings, onClose, onEdit }: GoalActionsProps) {
  const goal = useFragment(
    graphql`
      fragment GoalActions_goal on Goal {
        id
        state
      }
    `,
    key,
  );
  const reopen = useMutate<GoalActionsReopenMutation>(graphql`
    mutation GoalActionsReopenMutation($input: UpdateGoalInput!) {
      updateGoal(input: $input) {
        goal {
          ...GoalDialog_goal
        }
      }
    }
  `);
  return (
    <>
      <span className={styles.mark}>
        <Decides right={right} what="goals" />
      </span>
      <SideButton onClick={onReadings}>Readings</SideButton>
      {isOpen(goal.state) ? (
        <Decide right={right} otherwise={null} proposing="Propose to close it" onClick={onClose}>
          Close goal
        </Decide>
      ) : (
        <Decide
          right={right}
          otherwise={null}
          proposing="Propose to reopen it"
          onClick={() =>
            void act({
              run: () => reopen({ input: { id: goal.id, state: 'ACTIVE' } }, { right }),
              done: 'The goal is open again.',
              failed: 'The goal was not opened again.',
            })
          }
        >
          Reopen
        </Decide>
      )}
      <Decide right={right} otherwise={null} keys="e" proposing="Propose a change" onClick={onEdit}>
        Edit
      </Decide>
    </>
  );
}
