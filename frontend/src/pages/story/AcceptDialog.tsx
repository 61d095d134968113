import { graphql, useFragment } from 'react-relay/hooks';
import { useDraft } from '../../lib/draft';
import { count } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';
import { FormError, TextArea } from '../../ui/Field';
import { Check } from '../../ui/icons';
import { Mark } from '../../ui/Mark';
import styles from './AcceptDialog.module.css';
import { CriterionText } from './CriterionText';
import { useAsk } from './useAsk';
import { useSteps } from './useSteps';
import type { AcceptDialog_story$key } from './__generated__/AcceptDialog_story.graphql';

type AcceptDialogProps = {
  story: AcceptDialog_story$key;
  hat: string | undefined;
  onClose: () => void;
  onSendBack: () => void;
};

/** Accepts a story although criteria are not met: with a word on each. */
export function AcceptDialog({ story: key, hat, onClose, onSendBack }: AcceptDialogProps) {
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
  const steps = useSteps();
  const words = useDraft<Record<string, string>>(`${story.id}.waivers`, {});
  const ask = useAsk(() => {
    words.clear();
    onClose();
  });
  const unmet = story.criteria.filter(({ state }) => state !== 'MET');
  const word = (id: string) => words.value[id]?.trim() ?? '';
  const silent = unmet.filter(({ id }) => !word(id));

  return (
    <Dialog
      title={`Accept ${story.key} without ${count(unmet.length, 'criterion', 'criteria')}?`}
      about={<Mark role="PO" />}
      onClose={onClose}
      onSubmit={() =>
        silent.length > 0
          ? ask.want()
          : void ask.send(() =>
              steps.accept(
                story,
                {
                  version: story.version,
                  waivers: unmet.map(({ id }) => ({ criterionId: id, reason: word(id) })),
                },
                hat,
              ),
            )
      }
      footer={
        <>
          <span className="grow">
            <Button look="ghost" onClick={onSendBack}>
              Send back instead
            </Button>
          </span>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={ask.busy}>
            <Check /> Accept story
          </Button>
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
          <TextArea
            label="Why it may be accepted without"
            rows={2}
            error={ask.wanting && !word(criterion.id) ? 'A few words are needed.' : undefined}
            value={words.value[criterion.id] ?? ''}
            onChange={(event) => words.set({ ...words.value, [criterion.id]: event.target.value })}
          />
        </div>
      ))}
      <FormError>{ask.error}</FormError>
    </Dialog>
  );
}
