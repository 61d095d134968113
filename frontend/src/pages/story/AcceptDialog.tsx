import { graphql, useFragment } from 'react-relay/hooks';
import { count } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';
import { FormError, TextArea } from '../../ui/Field';
import { Check } from '../../ui/icons';
import { Mark } from '../../ui/Mark';
import { Decide, type Right } from '../../ui/Right';
import styles from './AcceptDialog.module.css';
import { CriterionText } from './CriterionText';
import { useAcceptance } from './useVerdict';
import type { AcceptDialog_story$key } from './__generated__/AcceptDialog_story.graphql';

type AcceptDialogProps = {
  story: AcceptDialog_story$key;
  right: Right;
  onClose: () => void;
  onSendBack: () => void;
};

/** Accepts a story although criteria are not met: with a word on each. */
export function AcceptDialog({ story: key, right, onClose, onSendBack }: AcceptDialogProps) {
  const story = useFragment(
    graphql`
      fragment AcceptDialog_story on Story {
        id
        key
        version
        status
        criteria {
          id
          state
          given
          when
          then
          text
        }
      }
    `,
    key,
  );
  const { form, accept } = useAcceptance(story, right, onClose);
  const unmet = story.criteria.filter(({ state }) => state !== 'MET');

  return (
    <Dialog
      title={`Accept ${story.key} without ${count(unmet.length, 'criterion', 'criteria')}?`}
      about={<Mark role="PO" />}
      onClose={onClose}
      onSubmit={() => void accept()}
      footer={
        <>
          <span className="grow">
            <Button look="ghost" onClick={onSendBack}>
              Send back instead
            </Button>
          </span>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} type="submit" look="primary" busy={form.busy}>
            <Check /> Accept story
          </Decide>
        </>
      }
    >
      <p className="sub">
        {unmet.length === 1 ? 'One is' : `${unmet.length} are`} not met. Your word on{' '}
        {unmet.length === 1 ? 'it' : 'each'} is kept with the story.
      </p>
      {unmet.map((criterion) => (
        <div key={criterion.id} className={styles.criterion}>
          <CriterionText {...criterion} />
          {criterion.state === 'UNVERIFIED' && <Chip tone="warn">Unverified</Chip>}
          <TextArea label="Why it may be accepted without" rows={2} {...form.field(criterion.id)} />
        </div>
      ))}
      <FormError>{form.error}</FormError>
    </Dialog>
  );
}
