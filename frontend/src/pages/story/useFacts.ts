import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { choosing } from '../../api/clash';
import { useMutate } from '../../api/useMutate';
import { tellPlanned } from '../../lib/planned';
import { number } from '../../lib/words';
import type { Option } from '../../ui/Picker';
import type { Right } from '../../ui/Right';
import type { useFactsAddToSprintMutation } from './__generated__/useFactsAddToSprintMutation.graphql';
import type { useFactsAssignMutation } from './__generated__/useFactsAssignMutation.graphql';
import type { useFactsCreateLabelMutation } from './__generated__/useFactsCreateLabelMutation.graphql';
import type { useFactsEstimateMutation } from './__generated__/useFactsEstimateMutation.graphql';
import type { useFactsLabelMutation } from './__generated__/useFactsLabelMutation.graphql';
import type { useFactsRemoveFromSprintMutation } from './__generated__/useFactsRemoveFromSprintMutation.graphql';

type Story = {
  id: string;
  key: string;
  version: number;
  points: number | null | undefined;
  product: { id: string };
  sprint: { id: string } | null | undefined;
  assignees: readonly { id: string }[];
  labels: readonly { id: string }[];
};

/** Changes of the facts beside a story's text, each with its undo. */
export function useFacts(story: Story) {
  const { id, key } = story;
  const estimate = useMutate<useFactsEstimateMutation>(graphql`
    mutation useFactsEstimateMutation($input: EstimateStoryInput!) {
      estimateStory(input: $input) {
        story {
          id
          version
          points
          missing
        }
      }
    }
  `);
  const add = useMutate<useFactsAddToSprintMutation>(graphql`
    mutation useFactsAddToSprintMutation($input: AddToSprintInput!) {
      addToSprint(input: $input) {
        stories {
          id
          rank
          version
          sprint {
            id
            name
            start
            end
            state
            progress {
              stories
              points
              acceptedPoints
            }
            stories(first: 100) {
              edges {
                node {
                  id
                }
              }
            }
          }
          sprints {
            id
            name
          }
        }
      }
    }
  `);
  const remove = useMutate<useFactsRemoveFromSprintMutation>(graphql`
    mutation useFactsRemoveFromSprintMutation($input: RemoveFromSprintInput!) {
      removeFromSprint(input: $input) {
        sprints {
          id
          progress {
            stories
            points
            acceptedPoints
          }
        }
        stories {
          id
          rank
          version
          sprint {
            id
          }
          sprints {
            id
            name
          }
        }
      }
    }
  `);
  const assign = useMutate<useFactsAssignMutation>(graphql`
    mutation useFactsAssignMutation($input: AssignStoryInput!) {
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
  const label = useMutate<useFactsLabelMutation>(graphql`
    mutation useFactsLabelMutation($input: LabelStoryInput!) {
      labelStory(input: $input) {
        story {
          id
          version
          labels {
            id
            name
          }
        }
      }
    }
  `);
  const create = useMutate<useFactsCreateLabelMutation>(graphql`
    mutation useFactsCreateLabelMutation($input: CreateLabelInput!) {
      createLabel(input: $input) {
        labelEdge {
          node {
            id
            name
          }
        }
      }
    }
  `);
  async function toSprint(from: string | undefined, to: string | undefined, right: Right) {
    if (to) await add({ input: { sprintId: to, storyIds: [id] } }, { right });
    else await remove({ input: { storyIds: [id] } }, { right });
    tellPlanned({ ids: [id], from, to });
  }
  const setLabel = (label_: string, on: boolean, right: Right) =>
    label({ input: { id, ...(on ? { add: [label_] } : { remove: [label_] }) } }, { right });

  return {
    estimate(points: number | null, right: Right) {
      const set = (points: number | null, version: number) =>
        estimate(
          { input: { id, points, version } },
          { right, optimisticUpdater: (store) => store.get(id)?.setValue(points, 'points') },
        );
      const about = { title: `Points of ${key}`, names: { points: 'Points' } };
      return act({
        run: () => choosing(about, story.version, (version) => set(points, version)),
        done:
          points === null
            ? `${key} is not estimated.`
            : `${key} is estimated at ${number(points)}.`,
        failed: 'The estimate was not saved.',
        undo: ({ estimateStory }) => set(story.points ?? null, estimateStory.story.version),
      });
    },
    sprint(to: Option, right: Right) {
      return act({
        run: () => toSprint(story.sprint?.id, to.id || undefined, right),
        done: to.id ? `${key} is in ${to.name}.` : `${key} is in no sprint.`,
        failed: 'The sprint was not changed.',
        undo: () => toSprint(to.id || undefined, story.sprint?.id, right),
      });
    },
    assign({ id: person, name }: Option, right: Right) {
      const set = (on: boolean) =>
        assign({ input: { id, ...(on ? { add: [person] } : { remove: [person] }) } }, { right });
      const on = !story.assignees.some((other) => other.id === person);
      return act({
        run: () => set(on),
        done: on ? `${name} builds ${key}.` : `${name} no longer builds ${key}.`,
        failed: 'Who builds it was not changed.',
        undo: () => set(!on),
      });
    },
    label({ id: chosen, name }: Option, right: Right) {
      const on = !story.labels.some((other) => other.id === chosen);
      return act({
        run: () => setLabel(chosen, on, right),
        done: on ? `Labelled “${name}”.` : `Label “${name}” taken off.`,
        failed: 'The labels were not changed.',
        undo: () => setLabel(chosen, !on, right),
      });
    },
    async createLabel(name: string, right: Right) {
      const created = await act({
        run: () =>
          create(
            { input: { productId: story.product.id, name } },
            {
              right,
              updater: (store) => {
                const label = store
                  .getRootField('createLabel')
                  ?.getLinkedRecord('labelEdge')
                  ?.getLinkedRecord('node');
                const product = store.get(story.product.id);
                const labels = product?.getLinkedRecords('labels');
                if (label && product && labels)
                  product.setLinkedRecords([...labels, label], 'labels');
              },
            },
          ),
        failed: 'The label was not created.',
      });
      const label = created?.createLabel.labelEdge.node;
      if (label) await this.label(label, right);
    },
  };
}
