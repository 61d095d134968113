import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { useHasDraft } from '../../lib/draft';
import { useEditing } from '../../lib/presence';
import { Button } from '../../ui/Button';
import { EditForm } from '../../ui/EditForm';
import { MarkdownArea } from '../../ui/MarkdownArea';
import { Markdown } from '../../ui/Markdown';
import { type Right, readRight } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { Section } from './Section';
import { useFocusBack } from './useFocusBack';
import type { StoryBodyMutation } from './__generated__/StoryBodyMutation.graphql';
import type { StoryBody_story$key } from './__generated__/StoryBody_story.graphql';

/** More about a story, as Markdown. */
export function StoryBody({ story: key }: { story: StoryBody_story$key }) {
  const story = useFragment(
    graphql`
      fragment StoryBody_story on Story {
        id
        version
        body
        bodyHtml
        canWrite: viewerCan(decision: WRITE_STORIES) {
          ...Right_right
        }
      }
    `,
    key,
  );
  const right = readRight(story.canWrite);
  const draft = `${story.id}.body`;
  const unsaved = useHasDraft(draft);
  const [editing, setEditing] = useState(false);
  const button = useFocusBack(editing);
  if (!story.body && !right.acts) return null;
  const verb = unsaved
    ? 'Unsaved, go on'
    : right.proposes
      ? 'Propose'
      : story.body
        ? 'Edit'
        : 'Write';
  return (
    <Section
      title="More about it"
      action={
        right.acts &&
        !editing && (
          <Button
            ref={button}
            look="ghost"
            size="small"
            aria-label={`${verb} more about it`}
            onClick={() => setEditing(true)}
          >
            {verb}
          </Button>
        )
      }
    >
      {editing && right.acts ? (
        <StoryBodyForm {...story} draft={draft} right={right} onLeave={() => setEditing(false)} />
      ) : story.body ? (
        <Markdown html={story.bodyHtml} />
      ) : (
        <p className="meta">Links, limits, drawings: whatever helps to build it.</p>
      )}
    </Section>
  );
}

type StoryBodyFormProps = {
  id: string;
  version: number;
  body: string;
  draft: string;
  right: Right;
  onLeave: () => void;
};

function StoryBodyForm({ id, version, body, draft, right, onLeave }: StoryBodyFormProps) {
  const save = useMutate<StoryBodyMutation>(graphql`
    mutation StoryBodyMutation($input: UpdateStoryInput!) {
      updateStory(input: $input) {
        story {
          id
          version
          body
          bodyHtml
          missing
        }
      }
    }
  `);
  useEditing('body');
  const form = useForm({ of: draft, base: { body }, version, onProposed: onLeave });

  async function send() {
    if (form.changed.length === 0) return onLeave();
    const answer = await form.send((changed, version) =>
      save({ input: { id, version, ...changed } }, { right }),
    );
    if (!answer) return;
    onLeave();
    void act({
      run: async () => answer,
      done: 'Text saved.',
      failed: 'The text was not saved.',
      undo: ({ updateStory }) =>
        save({ input: { id, version: updateStory.story.version, body } }, { right }),
    });
  }

  return (
    <EditForm
      label="More about it"
      form={form}
      right={right}
      onSave={() => void send()}
      onLeave={onLeave}
      names={{ body: 'Text' }}
    >
      <MarkdownArea
        label={<span className="unseen">Text</span>}
        hint="Markdown"
        rows={8}
        autoFocus
        {...form.field('body')}
      />
    </EditForm>
  );
}
