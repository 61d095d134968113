import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { Checkbox } from '../../ui/Field';
import type { MutedForm_user$key, NotificationKind } from './__generated__/MutedForm_user.graphql';
import type { MutedFormMutation } from './__generated__/MutedFormMutation.graphql';
import styles from './ProfilePage.module.css';

const kinds: [NotificationKind, string][] = [
  ['PROPOSAL_WAITS', 'A proposal waits for your decision'],
  ['PROPOSAL_DECIDED', 'Your proposal was accepted or declined'],
  ['QUESTION_WAITS', 'A question waits for your answer'],
  ['QUESTION_ANSWERED', 'Your question was answered'],
  ['STORY_SENT_BACK', 'A story you work on was sent back'],
  ['GOAL_OFF_TRACK', 'A goal fell behind its path'],
  ['DECISION_WAITS', 'A report asks you for a decision'],
  ['DECISION_ANSWERED', 'What your report asked was answered'],
  ['LAUNCH_ITEM_WAITS', 'An item of a launch is yours'],
  ['LAUNCH_ITEM_DONE', 'An item of a launch you prepare was done'],
  ['LAUNCH_ITEM_OVERDUE', 'An item of a launch is past its day'],
  ['LAUNCH_DECIDED', 'A launch of which you own an item was decided'],
  ['WEBHOOK_GAVE_UP', 'A webhook was paused because it did not answer'],
];

/** What one is told: each kind is on until one turns it off, which is saved at once. */
export function MutedForm({ user: key }: { user: MutedForm_user$key }) {
  const { id, muted, version } = useFragment(
    graphql`
      fragment MutedForm_user on User {
        id
        muted
        version
      }
    `,
    key,
  );
  const update = useMutate<MutedFormMutation>(graphql`
    mutation MutedFormMutation($input: UpdateProfileInput!) @raw_response_type {
      updateProfile(input: $input) {
        user {
          id
          muted
          version
        }
      }
    }
  `);
  const off = muted ?? [];
  const save = (muted: NotificationKind[]) => {
    const optimistic = { updateProfile: { user: { id, muted, version } } };
    return update({ input: { muted } }, { optimistic });
  };
  function turn(kind: NotificationKind, on: boolean) {
    const others = off.filter((other) => other !== kind);
    void act({
      run: () => save(on ? others : [...others, kind]),
      done: on ? 'You are told again.' : 'You are no longer told.',
      failed: 'It was not saved.',
      undo: () => save([...off]),
    });
  }

  return (
    <fieldset className={styles.part}>
      <legend>You are told when</legend>
      {kinds.map(([kind, words]) => (
        <Checkbox
          key={kind}
          checked={!off.includes(kind)}
          onChange={({ target }) => turn(kind, target.checked)}
        >
          {words}
        </Checkbox>
      ))}
      <p className="meta">
        In the inbox. What you do not read there is mailed to you, where the server sends mail.
      </p>
    </fieldset>
  );
}
