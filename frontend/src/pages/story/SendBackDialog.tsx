import { graphql, useFragment } from 'react-relay/hooks';
import { all, firstName } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Checkbox, FormError, TextArea } from '../../ui/Field';
import { Back } from '../../ui/icons';
import { Decide, type Right } from '../../ui/Right';
import { asSentence } from './CriterionText';
import styles from './SendBackDialog.module.css';
import { useSendingBack } from './useVerdict';
import type { SendBackDialog_story$key } from './__generated__/SendBackDialog_story.graphql';

type SendBackDialogProps = {
  story: SendBackDialog_story$key;
  right: Right;
  onClose: () => void;
};

/** Sends a story back to work: with a reason, tied to the criteria that failed. */
export function SendBackDialog({ story: key, right, onClose }: SendBackDialogProps) {
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
  const { form, failed, sendBack } = useSendingBack(story, right, onClose);
  const names = story.assignees.map(({ name }) => firstName(name));

  return (
    <Dialog
      title={`Send ${story.key} back`}
      onClose={onClose}
      onSubmit={() => void sendBack()}
      footer={
        <>
          <span className="meta grow">
            {names.length > 0 ? `It goes to ${all(names)}.` : 'It goes back to In progress.'}
          </span>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} type="submit" look="primary" busy={form.busy}>
            <Back /> Send back
          </Decide>
        </>
      }
    >
      <TextArea
        label="Your reason"
        hint="It stays with the story, for whoever builds it."
        {...form.field('reason')}
      />
      {story.criteria.length > 0 && (
        <fieldset className={styles.criteria}>
          <legend>What failed</legend>
          {story.criteria.map((criterion) => (
            <Checkbox
              key={criterion.id}
              className={styles.criterion}
              checked={failed.includes(criterion.id)}
              onChange={({ target }) => form.choose('failed', criterion.id, target.checked)}
            >
              <span>{asSentence(criterion)}</span>
            </Checkbox>
          ))}
        </fieldset>
      )}
      <FormError>{form.error}</FormError>
    </Dialog>
  );
}
