import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { useHasDraft } from '../../lib/draft';
import { useMends } from '../../lib/mend';
import { useEditing } from '../../lib/presence';
import { Button } from '../../ui/Button';
import { EditForm } from '../../ui/EditForm';
import { type Right, readRight } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import styles from './StoryText.module.css';
import { useFocusBack } from './useFocusBack';
import type { StoryTextMutation } from './__generated__/StoryTextMutation.graphql';
import type {
  StoryText_story$data,
  StoryText_story$key,
} from './__generated__/StoryText_story.graphql';

const names = { title: 'Title', asA: 'As a', iWant: 'I want', soThat: 'so that' };
type Name = keyof typeof names;

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
  const unsaved = useHasDraft(draft);
  const [editing, setEditing] = useState<Name>();
  const button = useFocusBack(editing !== undefined);
  useMends('WHAT', () => setEditing('iWant'), right.acts);
  useMends('WHY', () => setEditing('soThat'), right.acts);

  if (editing && right.acts) {
    return (
      <StoryTextForm
        key={editing}
        story={story}
        draft={draft}
        right={right}
        first={editing}
        onLeave={() => setEditing(undefined)}
      />
    );
  }
  const { title, asA, iWant, soThat } = story;
  const told = asA || iWant || soThat;
  const verb = unsaved ? 'Unsaved, go on' : right.proposes ? 'Propose' : 'Edit';
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
      {right.acts && (
        <Button
          ref={button}
          look="ghost"
          size="small"
          className={styles.edit}
          aria-label={right.proposes ? `${verb} another title or story` : `${verb} title and story`}
          onClick={() => setEditing('title')}
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
  right: Right;
  /** The field that has the focus. */
  first: Name;
  onLeave: () => void;
};

function StoryTextForm({ story, draft, right, first, onLeave }: StoryTextFormProps) {
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
  useEditing('text');
  const form = useForm({ of: draft, base: current, version, onProposed: onLeave });

  async function send() {
    if (form.changed.length === 0) return onLeave();
    const before = Object.fromEntries(form.changed.map((name) => [name, current[name]]));
    const answer = await form.send((changed, version) =>
      save({ input: { id, version, ...changed } }, { right }),
    );
    if (!answer) return;
    onLeave();
    void act({
      run: async () => answer,
      done: 'Story text saved.',
      failed: 'The text was not saved.',
      undo: ({ updateStory }) =>
        save({ input: { id, version: updateStory.story.version, ...before } }, { right }),
    });
  }

  const field = (name: Name) => {
    const { error, ...rest } = form.field(name);
    return {
      ...rest,
      autoFocus: name === first,
      'aria-label': names[name],
      'aria-invalid': error ? true : undefined,
      'aria-describedby': error ? `${id}-${name}-error` : undefined,
    };
  };
  const wrong = (name: Name) =>
    form.wrongIn(name) && (
      <span id={`${id}-${name}-error`} className={styles.wrong}>
        {form.wrongIn(name)}
      </span>
    );
  return (
    <EditForm
      label="Title and story"
      form={form}
      right={right}
      onSave={() => void send()}
      onLeave={onLeave}
      names={names}
    >
      <textarea rows={1} className={styles.title} required {...field('title')} />
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
