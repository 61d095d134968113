import { graphql } from 'react-relay/hooks';
import type { RecordProxy } from 'relay-runtime';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { say } from '../../lib/toasts';
import type { Right } from '../../ui/Right';
import type { Person } from './lanes';
import type { Story } from './stories';
import type { useReassignMutation } from './__generated__/useReassignMutation.graphql';

type Someone = Person | null | undefined;

/** Gives stories from one person to another, or to nobody; who else builds them stays. */
export function useReassign(right: Right) {
  const assign = useMutate<useReassignMutation>(graphql`
    mutation useReassignMutation($input: AssignStoryInput!) {
      assignStory(input: $input) {
        story {
          id
          version
          assignees {
            id
            name
            initials
          }
        }
      }
    }
  `);
  const set = (id: string, add: Someone, remove: Someone) =>
    assign(
      { input: { id, ...(add && { add: [add.id] }), ...(remove && { remove: [remove.id] }) } },
      {
        right,
        optimisticUpdater: (store) => {
          const story = store.get(id);
          const others = (story?.getLinkedRecords('assignees') ?? []).filter(
            (person): person is RecordProxy => !!person && person.getDataID() !== remove?.id,
          );
          const added = add && store.get(add.id);
          story?.setLinkedRecords(added ? [...others, added] : others, 'assignees');
        },
      },
    );

  return (story: Story, from: Someone, to: Someone) => {
    const { id, key, assignees } = story;
    if (!right.acts) {
      say({ kind: 'failed', title: `${key} stays with ${name(from)}.`, detail: right.ask });
      return;
    }
    const add = assignees.some((person) => person.id === to?.id) ? null : to;
    void act({
      run: () => set(id, add, from),
      done: to
        ? `${to.name} builds ${key}.`
        : `${key} is ${assignees.length > 1 ? 'taken from' : "nobody's now, not"} ${name(from)}.`,
      announced: `${key}, ${name(to)}`,
      failed: `${key} stays with ${name(from)}.`,
      undo: () => set(id, from, add),
    });
  };
}

const name = (person: Someone) => person?.name ?? 'nobody';
