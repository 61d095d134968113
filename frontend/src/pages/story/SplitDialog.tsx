import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { useDraft } from '../../lib/draft';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Checkbox, FormError, Input } from '../../ui/Field';
import { asSentence } from './CriterionText';
import styles from './SendBackDialog.module.css';
import { useAsk } from './useAsk';
import type { SplitDialogMutation } from './__generated__/SplitDialogMutation.graphql';
import type { SplitDialog_story$key } from './__generated__/SplitDialog_story.graphql';

type SplitDialogProps = {
  story: SplitDialog_story$key;
  hat: string | undefined;
  onClose: () => void;
  /** Called with the key of what was split off. */
  onSplit: (key: string) => void;
};

/** Splits a part of a story off into its own, with the criteria that go along. */
export function SplitDialog({ story: key, hat, onClose, onSplit }: SplitDialogProps) {
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
  const draft = useDraft(`${story.id}.split`, {
    title: '',
    iWant: story.iWant,
    goes: [] as readonly string[],
  });
  const { title, iWant, goes } = draft.value;
  const ask = useAsk(() => {
    draft.clear();
    onClose();
  });
  const named = title.trim();

  async function send() {
    const answer = await split(
      {
        input: {
          id: story.id,
          title: named,
          asA: story.asA,
          iWant,
          soThat: story.soThat,
          criterionIds: [...goes],
        },
      },
      { hat },
    );
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
      onSubmit={() => (named ? void ask.send(send) : ask.want())}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={ask.busy}>
            Split it off
          </Button>
        </>
      }
    >
      <Input
        label="Title of the new story"
        value={title}
        error={ask.wanting && !named ? 'It needs a title.' : undefined}
        onChange={(event) => draft.set({ ...draft.value, title: event.target.value })}
      />
      <Input
        label="I want"
        hint={story.soThat ? `So that ${story.soThat}` : undefined}
        value={iWant}
        onChange={(event) => draft.set({ ...draft.value, iWant: event.target.value })}
      />
      {story.criteria.length > 0 && (
        <fieldset className={styles.criteria}>
          <legend>Criteria that go along</legend>
          {story.criteria.map((criterion) => (
            <Checkbox
              key={criterion.id}
              className={styles.criterion}
              checked={goes.includes(criterion.id)}
              onChange={(event) =>
                draft.set({
                  ...draft.value,
                  goes: event.target.checked
                    ? [...goes, criterion.id]
                    : goes.filter((id) => id !== criterion.id),
                })
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
