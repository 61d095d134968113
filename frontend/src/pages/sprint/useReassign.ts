import { graphql } from 'react-relay/hooks';
import type { RecordProxy, RecordSourceSelectorProxy } from 'relay-runtime';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { say } from '../../lib/toasts';
import type { Right } from '../../ui/Right';
import { type StoryStatus, statusNames } from '../../ui/statuses';
import type { Person } from './lanes';
import type { Story } from './stories';
import type { useReassignAndMoveMutation } from './__generated__/useReassignAndMoveMutation.graphql';
import type { useReassignMutation } from './__generated__/useReassignMutation.graphql';

type Someone = Person | null | undefined;

/** Gives stories from one person to another, or to nobody; who else builds them stays. */
export function useReassign(right: Right) {
  const assign = useMutate<useReassignMutation>(graphql`
    mutation useReassignMutation($input: AssignStoryInput!) {
      assignStory(input: $input) {
        story {
          ...useReassign_story
        }
      }
    }
  `);
  const assignAndMove = useMutate<useReassignAndMoveMutation>(graphql`
    mutation useReassignAndMoveMutation($given: AssignStoryInput!, $moved: SetStoryStatusInput!) {
      assignStory(input: $given) {
        story {
          ...useReassign_story
        }
      }
      setStoryStatus(input: $moved) {
        story {
          ...useSteps_story
        }
      }
    }
  `);
  const set = (id: string, add: Someone, remove: Someone) =>
    assign(
      { input: handing(id, add, remove) },
      { right, optimisticUpdater: (store) => hand(store, id, add, remove) },
    );
  const setBoth = (id: string, add: Someone, remove: Someone, status: StoryStatus) =>
    assignAndMove(
      { given: handing(id, add, remove), moved: { id, status } },
      {
        right,
        optimisticUpdater: (store) => {
          hand(store, id, add, remove);
          store.get(id)?.setValue(status, 'status');
        },
      },
    );

  return {
    give(story: Story, from: Someone, to: Someone) {
      const { id, key } = story;
      if (!right.acts) {
        say({ kind: 'failed', title: `${key} stays with ${name(from)}.`, detail: right.ask });
        return;
      }
      const add = missing(story, to);
      void act({
        run: () => set(id, add, from),
        done: `${given(story, from, to)}.`,
        announced: `${key}, ${name(to)}`,
        failed: `${key} stays with ${name(from)}.`,
        undo: () => set(id, from, add),
      });
    },

    /** Gives it and moves it on, as one. */
    giveAndMove(story: Story, from: Someone, to: Someone, status: StoryStatus) {
      const { id, key } = story;
      const failed = `${key} stays ${statusNames[story.status].toLowerCase()} with ${name(from)}.`;
      if (!right.acts) {
        say({ kind: 'failed', title: failed, detail: right.ask });
        return;
      }
      const add = missing(story, to);
      void act({
        run: () => setBoth(id, add, from, status),
        done: `${given(story, from, to)}. It is ${statusNames[status].toLowerCase()}.`,
        announced: `${key}, ${name(to)}, ${statusNames[status]}`,
        failed,
        // From review there is no step back but the verdict.
        ...(status !== 'IN_REVIEW' && { undo: () => setBoth(id, from, add, story.status) }),
      });
    },
  };
}

const name = (person: Someone) => person?.name ?? 'nobody';

/** Who is to be added so that they build a story: nobody when they do already. */
const missing = ({ assignees }: Story, to: Someone) =>
  assignees.some((person) => person.id === to?.id) ? null : to;

const given = ({ key, assignees }: Story, from: Someone, to: Someone) =>
  to
    ? `${to.name} builds ${key}`
    : `${key} is ${assignees.length > 1 ? 'taken from' : "nobody's now, not"} ${name(from)}`;

const handing = (id: string, add: Someone, remove: Someone) => ({
  id,
  ...(add && { add: [add.id] }),
  ...(remove && { remove: [remove.id] }),
});

function hand(store: RecordSourceSelectorProxy, id: string, add: Someone, remove: Someone) {
  const story = store.get(id);
  const others = (story?.getLinkedRecords('assignees') ?? []).filter(
    (person): person is RecordProxy => !!person && person.getDataID() !== remove?.id,
  );
  const added = add && store.get(add.id);
  story?.setLinkedRecords(added ? [...others, added] : others, 'assignees');
}

/** What changes of a story that goes from hand to hand. */
void graphql`
  fragment useReassign_story on Story {
    id
    version
    assignees {
      id
      name
      initials
    }
  }
`;
