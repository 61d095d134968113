import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { Button } from '../../ui/Button';
import { EditForm } from '../../ui/EditForm';
import { TextArea } from '../../ui/Field';
import type { Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import type { GoalWordForm_goal$key } from './__generated__/GoalWordForm_goal.graphql';
import type { GoalWordFormMutation } from './__generated__/GoalWordFormMutation.graphql';

type GoalWordFormProps = { goal: GoalWordForm_goal$key; right: Right; onLeave: () => void };

/** Says a word on how a goal stands, or takes it away. */
export function GoalWordForm({ goal: key, right, onLeave }: GoalWordFormProps) {
  const { id, version, word } = useFragment(
    graphql`
      fragment GoalWordForm_goal on Goal {
        id
        version
        word {
          text
        }
      }
    `,
    key,
  );
  const update = useMutate<GoalWordFormMutation>(graphql`
    mutation GoalWordFormMutation($input: UpdateGoalInput!) {
      updateGoal(input: $input) {
        goal {
          version
          ...GoalWord_goal
        }
      }
    }
  `);
  const was = word?.text ?? null;
  const form = useForm({
    of: `${id}.word`,
    base: { word: was ?? '' },
    version,
    required: { word: 'Say something, or take the word away.' },
    onProposed: onLeave,
  });
  const set = (text: string | null, version: number) =>
    update({ input: { id, version, word: text } }, { right });
  const back = {
    failed: 'The word stays as it was.',
    undo: ({ updateGoal }: GoalWordFormMutation['response']) => set(was, updateGoal.goal.version),
  };

  async function save() {
    if (form.values.word && form.changed.length === 0) return onLeave();
    const said = await form.send(({ word = '' }, version) => set(word, version));
    if (!said) return;
    onLeave();
    void act({ run: () => Promise.resolve(said), done: 'Your word stands beside it.', ...back });
  }
  function takeAway() {
    form.startOver();
    onLeave();
    void act({ run: () => set(null, version), done: 'The word was taken away.', ...back });
  }
  return (
    <EditForm
      label="A word on how it stands"
      {...{ form, right, onLeave }}
      names={{ word: 'Word' }}
      onSave={() => void save()}
      beside={
        was && (
          <Button look="ghost" size="small" onClick={takeAway}>
            {right.proposes ? 'Propose to take it away' : 'Take it away'}
          </Button>
        )
      }
    >
      <TextArea
        label="What you say to how it stands"
        placeholder="The customer pilot starts in March, so I still believe"
        rows={2}
        autoFocus
        hint="It stands beside what the figures say, and changes nothing of it."
        {...form.field('word')}
      />
    </EditForm>
  );
}
