import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { ago, instant } from '../../lib/days';
import { useHasDraft } from '../../lib/draft';
import { later } from '../../lib/later';
import { firstName } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Field';
import { Cross } from '../../ui/icons';
import { Mark } from '../../ui/Mark';
import type { Right } from '../../ui/Right';
import styles from './CriterionRow.module.css';
import { asSentence, CriterionText } from './CriterionText';
import { Reworded, wordsBefore } from './Reworded';
import { useCheck } from './useCheck';
import { useFocusBack } from './useFocusBack';
import type { CriterionRowAddMutation } from './__generated__/CriterionRowAddMutation.graphql';
import type { CriterionRowRemoveMutation } from './__generated__/CriterionRowRemoveMutation.graphql';
import type { CriterionRow_criterion$key } from './__generated__/CriterionRow_criterion.graphql';

const CriterionForm = later(async () => (await import('./CriterionForm')).CriterionForm);

type CriterionRowProps = {
  criterion: CriterionRow_criterion$key;
  story: string;
  number: number;
  write: Right;
  check: Right;
};

/** One criterion: its text, whether it is met, and by whom. */
export function CriterionRow({ criterion: key, story, number, write, check }: CriterionRowProps) {
  const criterion = useFragment(
    graphql`
      fragment CriterionRow_criterion on Criterion {
        id
        version
        given
        when
        then
        text
        state
        waiver
        checkedAt
        checkedBy {
          name
        }
        ...Reworded_criterion
      }
    `,
    key,
  );
  const [editing, setEditing] = useState(false);
  const button = useFocusBack(editing);
  const setMet = useCheck(criterion, check);
  const remove = useRemove(story, criterion, write);
  const { state, waiver, checkedBy, checkedAt } = criterion;
  const unsaved = useHasDraft(`${criterion.id}.text`);

  if (editing && write.acts) {
    return (
      <li className={styles.editing}>
        <CriterionForm
          story={story}
          criterion={criterion}
          right={write}
          onClose={() => setEditing(false)}
          onRemove={() => void remove(number)}
        />
      </li>
    );
  }
  const met = state === 'MET';
  const words = asSentence(criterion);
  const name = `Criterion ${number}: ${words}`;
  return (
    <li className={styles.row}>
      {check.decides ? (
        <Checkbox
          className={styles.box}
          aria-label={`${name}, met`}
          checked={met}
          title={check.hat ? `Checked as ${check.hat}` : undefined}
          onChange={(event) => void setMet(event.target.checked, `Criterion ${number}`)}
        />
      ) : (
        <Checkbox
          className={styles.box}
          aria-label={`${name}, met`}
          checked={met}
          disabled
          readOnly
          title={check.ask}
        />
      )}
      <div>
        <CriterionText {...criterion} before={wordsBefore(criterion)} />
        {state === 'UNVERIFIED' && <Reworded criterion={criterion} />}
        {waiver && (
          <p className={styles.waiver}>
            <Mark role="PO">accepted without it</Mark>
            <span className="why">{waiver}</span>
          </p>
        )}
      </div>
      <div className={styles.aside}>
        {write.acts && (
          <div className={styles.actions}>
            <Button
              ref={button}
              look="ghost"
              size="small"
              aria-label={
                write.proposes && !unsaved
                  ? `Propose another text of criterion ${number}`
                  : `${unsaved ? 'Unsaved' : 'Edit'} criterion ${number}`
              }
              onClick={() => setEditing(true)}
            >
              {unsaved ? 'Unsaved' : write.proposes ? 'Propose' : 'Edit'}
            </Button>
            <Button
              look="ghost"
              size="small"
              square
              className={styles.remove}
              aria-label={`${write.proposes ? 'Propose to remove' : 'Remove'} criterion ${number}`}
              onClick={() => void remove(number)}
            >
              <Cross size={9} />
            </Button>
          </div>
        )}
        {met && checkedBy && checkedAt && (
          <p className={styles.by} title={instant(checkedAt)}>
            {firstName(checkedBy.name)} {ago(checkedAt)}
          </p>
        )}
      </div>
    </li>
  );
}

type Text = { id: string; given: string; when: string; then: string; text: string; state: string };

function useRemove(story: string, criterion: Text, right: Right) {
  const remove = useMutate<CriterionRowRemoveMutation>(graphql`
    mutation CriterionRowRemoveMutation($input: RemoveCriterionInput!) {
      removeCriterion(input: $input) {
        deletedCriterionId
        story {
          id
          version
          missing
          verdict {
            stale
          }
          criteria {
            id
          }
        }
      }
    }
  `);
  const add = useMutate<CriterionRowAddMutation>(graphql`
    mutation CriterionRowAddMutation($input: AddCriterionInput!) {
      addCriterion(input: $input) {
        story {
          id
          version
          missing
          criteria {
            id
            ...CriterionRow_criterion
          }
        }
      }
    }
  `);
  const { id, given, when, then, text } = criterion;
  return (number: number) =>
    act({
      run: () =>
        remove(
          { input: { id } },
          {
            right,
            optimisticUpdater: (store) => {
              const record = store.get(story);
              const left = record
                ?.getLinkedRecords('criteria')
                ?.filter((c) => c?.getDataID() !== id);
              if (left) record?.setLinkedRecords(left, 'criteria');
            },
          },
        ),
      done: `Criterion ${number} removed.`,
      failed: `Criterion ${number} was not removed.`,
      undo: () => add({ input: { storyId: story, given, when, then, text } }, { right }),
    });
}
