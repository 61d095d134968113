import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Checkbox, FormError, Input } from '../../ui/Field';
import { Decide, type Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { asSentence } from './CriterionText';
import styles from './SendBackDialog.module.css';
import type { SplitDialogMutation } from './__generated__/SplitDialogMutation.graphql';
import type { SplitDialog_story$key } from './__generated__/SplitDialog_story.graphql';

type SplitDialogProps = {
  story: SplitDialog_story$key;
  right: Right;
  onClose: () => void;
  /** Called with the key of what was split off. */
  onSplit: (key: string) => void;
};

/** Splits a part of a story off into its own, with the criteria that go along. */
export function SplitDialog({ story: key, right, onClose, onSplit }: SplitDialogProps) {
  const story = useFragment(
    graphql`
      fragment SplitDialog_story on Story {
        id
        key
        asA
        iWant
        soThat
        criteria {
          id
          given
          when
          then
          text
        }
      }
    `,
    key,
  );
  const split = useMutate<SplitDialogMutation>(graphql`
    mutation SplitDialogMutation($input: SplitStoryInput!) {
      splitStory(input: $input) {
        story {
          id
          version
          missing
          criteria {
            id
          }
          parts {
            id
            key
            title
            status
          }
        }
        storyEdge {
          node {
            id
            key
            title
          }
        }
      }
    }
  `);
  const form = useForm({
    of: `${story.id}.split`,
    base: { title: '', iWant: story.iWant, goes: '' },
    required: { title: 'It needs a title.' },
    onProposed: onClose,
  });

  async function send() {
    const { id, asA, soThat } = story;
    const { title, iWant } = form.values;
    const criterionIds = form.chosen('goes');
    const input = { id, title: title.trim(), asA, iWant, soThat, criterionIds };
    const answer = await form.send(() => split({ input }, { right }));
    if (!answer) return;
    onClose();
    const { node } = answer.splitStory.storyEdge;
    void act({
      run: () => Promise.resolve(answer),
      done: `${node.key} is split off, right below ${story.key}.`,
      failed: '',
    });
    onSplit(node.key);
  }

  return (
    <Dialog
      title={`Split ${story.key}`}
      onClose={onClose}
      onSubmit={() => void send()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} type="submit" look="primary" busy={form.busy}>
            Split it off
          </Decide>
        </>
      }
    >
      <Input label="Title of the new story" {...form.field('title')} />
      <Input
        label="I want"
        hint={story.soThat ? `So that ${story.soThat}` : undefined}
        {...form.field('iWant')}
      />
      {story.criteria.length > 0 && (
        <fieldset className={styles.criteria}>
          <legend>Criteria that go along</legend>
          {story.criteria.map((criterion) => (
            <Checkbox
              key={criterion.id}
              className={styles.criterion}
              checked={form.chosen('goes').includes(criterion.id)}
              onChange={({ target }) => form.choose('goes', criterion.id, target.checked)}
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
