import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { choosing } from '../../api/clash';
import { useMutate } from '../../api/useMutate';
import type { Option } from '../../ui/Picker';
import type { Right } from '../../ui/Right';
import type { useLinkMutation } from './__generated__/useLinkMutation.graphql';

type Linked = {
  id: string;
  key: string;
  version: number;
  goal: { id: string } | null | undefined;
  feature: { id: string; goal: { id: string } | null | undefined } | null | undefined;
};

/** Says which feature or goal a story serves. */
export function useLink(story: Linked, right: Right) {
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
  const about = { title: `What ${key} serves`, names: { featureId: 'Feature', goalId: 'Goal' } };
  type To = { featureId: string | null } | { goalId: string | null };
  const set = (to: To, version: number) => update({ input: { id, version, ...to } }, { right });
  const choose = (to: To) => choosing(about, story.version, (version) => set(to, version));
  return {
    feature: ({ id: to, name }: Option) =>
      act({
        run: () => choose({ featureId: to || null }),
        done: to ? `${key} serves ${name}.` : `${key} has no feature now.`,
        failed: 'The feature was not changed.',
        undo: ({ updateStory }) =>
          set({ featureId: feature?.id ?? null }, updateStory.story.version),
      }),
    goal: ({ id: to, name }: Option) =>
      act({
        run: () => choose({ goalId: to || null }),
        done: to ? `${key} serves ${name}.` : `${key} has no goal of its own now.`,
        failed: 'The goal was not changed.',
        undo: ({ updateStory }) => set({ goalId: own }, updateStory.story.version),
      }),
  };
}
