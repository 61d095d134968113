import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { hasDraft } from '../../lib/draft';
import { Button } from '../../ui/Button';
import { readRight } from '../../ui/Right';
import { EditForm } from './EditForm';
import styles from './StoryText.module.css';
import { useEdit } from './useEdit';
import { useFocusBack } from './useFocusBack';
import type { StoryTextMutation } from './__generated__/StoryTextMutation.graphql';
import type {
  StoryText_story$data,
  StoryText_story$key,
} from './__generated__/StoryText_story.graphql';

const names = { title: 'Title', asA: 'As a', iWant: 'I want', soThat: 'so that' };

/** What it is called, and who wants what and why: edited where it stands. */
export function StoryText({ story: key }: { story: StoryText_story$key }) {
  const story = useFragment(
    graphql`
      fragment StoryText_story on Story {
        id
        version
        title
        asA
        iWant
        soThat
        canWrite: viewerCan(decision: WRITE_STORIES) {
          ...Right_right
        }
      }
    `,
    key,
  );
  const right = readRight(story.canWrite);
  const draft = `${story.id}.text`;
  const [editing, setEditing] = useState(false);
  const button = useFocusBack(editing);

  if (editing && right.decides) {
    return (
      <StoryTextForm
        story={story}
        draft={draft}
        hat={right.hat}
        onLeave={() => setEditing(false)}
      />
    );
  }
  const { title, asA, iWant, soThat } = story;
  const told = asA || iWant || soThat;
  const verb = hasDraft(draft) ? 'Unsaved, go on' : 'Edit';
  return (
    <div className={styles.text}>
      <h1>{title}</h1>
      {told ? (
        <p className={styles.told}>
          {asA && (
            <>
              <span>As a</span> {asA}{' '}
            </>
          )}
          {iWant && (
            <>
              <span>I want</span> {iWant}{' '}
            </>
          )}
          {soThat && (
            <>
              <span className={styles.together}>so that</span> {soThat}
            </>
          )}
        </p>
      ) : (
        <p className={styles.untold}>Nobody has written yet who wants this, what and why.</p>
      )}
      {right.decides && (
        <Button
          ref={button}
          look="ghost"
          size="small"
          className={styles.edit}
          aria-label={`${verb} title and story`}
          onClick={() => setEditing(true)}
        >
          {verb}
        </Button>
      )}
    </div>
  );
}

type StoryTextFormProps = {
  story: StoryText_story$data;
  draft: string;
  hat: string | undefined;
  onLeave: () => void;
};

function StoryTextForm({ story, draft, hat, onLeave }: StoryTextFormProps) {
  const save = useMutate<StoryTextMutation>(graphql`
    mutation StoryTextMutation($input: UpdateStoryInput!) {
      updateStory(input: $input) {
        story {
          id
          version
          title
          asA
          iWant
          soThat
          missing
        }
      }
    }
  `);
  const { id, version, title, asA, iWant, soThat } = story;
  const current = { title, asA, iWant, soThat };
  const edit = useEdit({
    name: draft,
    current,
    version,
    save: async (changed, version) => {
      const answer = await save({ input: { id, version, ...changed } }, { hat });
      const before = Object.fromEntries(
        Object.keys(changed).map((field) => [field, current[field as keyof typeof current]]),
      );
      void act({
        run: () => Promise.resolve(answer),
        done: 'Story text saved.',
        failed: 'The text was not saved.',
        undo: ({ updateStory }) =>
          save({ input: { id, version: updateStory.story.version, ...before } }, { hat }),
      });
    },
    onSaved: onLeave,
  });
  const field = (name: keyof typeof names) => ({
    value: edit.values[name],
    'aria-label': names[name],
    'aria-invalid': edit.errorOf(name) ? true : undefined,
    'aria-describedby': edit.errorOf(name) ? `${id}-${name}-error` : undefined,
    onChange: (event: { target: { value: string } }) => edit.set(name, event.target.value),
  });
  const wrong = (name: keyof typeof names) =>
    edit.errorOf(name) && (
      <span id={`${id}-${name}-error`} className={styles.wrong}>
        {edit.errorOf(name)}
      </span>
    );
  return (
    <EditForm label="Title and story" edit={edit} onLeave={onLeave} names={names}>
      <textarea rows={1} className={styles.title} autoFocus required {...field('title')} />
      {wrong('title')}
      <div className={styles.fields}>
        {(['asA', 'iWant', 'soThat'] as const).map((name) => (
          <label key={name}>
            <span>{names[name]}</span>
            <textarea rows={1} placeholder={placeholders[name]} {...field(name)} />
            {wrong(name)}
          </label>
        ))}
      </div>
    </EditForm>
  );
}

const placeholders = {
  asA: 'returning customer',
  iWant: 'to pay in one tap',
  soThat: 'I do not type my card again',
};
