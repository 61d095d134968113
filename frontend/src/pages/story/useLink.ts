import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import type { Option } from '../../ui/Picker';
import type { useLinkMutation } from './__generated__/useLinkMutation.graphql';

type Linked = {
  id: string;
  key: string;
  goal: { id: string } | null | undefined;
  feature: { id: string; goal: { id: string } | null | undefined } | null | undefined;
};

/** Says which feature or goal a story serves. */
export function useLink(story: Linked, hat: string | undefined) {
  const update = useMutate<useLinkMutation>(graphql`
    mutation useLinkMutation($input: UpdateStoryInput!) {
      updateStory(input: $input) {
        story {
          id
          version
          missing
          goal {
            id
            title
            metric {
              unit
              baseline
              target
            }
            current {
              id
              value
            }
          }
          feature {
            id
            title
            goal {
              id
              title
            }
            progress {
              stories
              accepted
            }
          }
        }
      }
    }
  `);
  const { id, key, goal, feature } = story;
  const own = goal && goal.id !== feature?.goal?.id ? goal.id : null;
  return {
    feature: ({ id: to, name }: Option) =>
      act({
        run: () => update({ input: { id, featureId: to || null } }, { hat }),
        done: to ? `${key} serves ${name}.` : `${key} has no feature now.`,
        failed: 'The feature was not changed.',
        undo: () => update({ input: { id, featureId: feature?.id ?? null } }, { hat }),
      }),
    goal: ({ id: to, name }: Option) =>
      act({
        run: () => update({ input: { id, goalId: to || null } }, { hat }),
        done: to ? `${key} serves ${name}.` : `${key} has no goal of its own now.`,
        failed: 'The goal was not changed.',
        undo: () => update({ input: { id, goalId: own } }, { hat }),
      }),
  };
}
