import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { useDraft } from '../../lib/draft';
import { all, firstName } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Checkbox, FormError, TextArea } from '../../ui/Field';
import { Back } from '../../ui/icons';
import { asSentence } from './CriterionText';
import styles from './SendBackDialog.module.css';
import { useAsk } from './useAsk';
import { useSteps } from './useSteps';
import type { SendBackDialog_story$key } from './__generated__/SendBackDialog_story.graphql';

type SendBackDialogProps = {
  story: SendBackDialog_story$key;
  hat: string | undefined;
  onClose: () => void;
};

/** Sends a story back to work: with a reason, tied to the criteria that failed. */
export function SendBackDialog({ story: key, hat, onClose }: SendBackDialogProps) {
  const story = useFragment(
    graphql`
      fragment SendBackDialog_story on Story {
        id
        key
        status
        assignees {
          name
        }
        criteria {
          id
          given
          when
          then
          text
          state
        }
      }
    `,
    key,
  );
  const steps = useSteps();
  const reason = useDraft(`${story.id}.sendBack`, '');
  const [failed, setFailed] = useState<readonly string[]>([]);
  const ask = useAsk(() => {
    reason.clear();
    onClose();
  });
  const said = reason.value.trim();
  const names = story.assignees.map(({ name }) => firstName(name));
  return (
    <Dialog
      title={`Send ${story.key} back`}
      onClose={onClose}
      onSubmit={() =>
        said ? void ask.send(() => steps.sendBack(story, said, [...failed], hat)) : ask.want()
      }
      footer={
        <>
          <span className="meta grow">
            {names.length > 0 ? `It goes to ${all(names)}.` : 'It goes back to In progress.'}
          </span>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={ask.busy}>
            <Back /> Send back
          </Button>
        </>
      }
    >
      <TextArea
        label="Your reason"
        hint="It stays with the story, for whoever builds it."
        error={ask.wanting && !said ? 'Say what is not right yet.' : undefined}
        value={reason.value}
        onChange={(event) => reason.set(event.target.value)}
      />
      {story.criteria.length > 0 && (
        <fieldset className={styles.criteria}>
          <legend>What failed</legend>
          {story.criteria.map((criterion) => (
            <Checkbox
              key={criterion.id}
              className={styles.criterion}
              checked={failed.includes(criterion.id)}
              onChange={(event) =>
                setFailed(
                  event.target.checked
                    ? [...failed, criterion.id]
                    : failed.filter((id) => id !== criterion.id),
                )
              }
            >
              <span>{asSentence(criterion)}</span>
            </Checkbox>
          ))}
        </fieldset>
      )}
      <FormError>{ask.error}</FormError>
    </Dialog>
  );
}
