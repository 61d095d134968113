import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { choosing } from '../../api/clash';
import { useMutate } from '../../api/useMutate';
import { useUndoMine } from '../../api/useUndoMine';
import { day, type Day } from '../../lib/days';
import type { Right } from '../../ui/Right';
import { asOneWord, type Item, type Launch, rightTo } from './launch';
import type { useLaunchAddMutation } from './__generated__/useLaunchAddMutation.graphql';
import type { useLaunchDecideMutation } from './__generated__/useLaunchDecideMutation.graphql';
import type { useLaunchFeatureMutation } from './__generated__/useLaunchFeatureMutation.graphql';
import type { useLaunchItemMutation } from './__generated__/useLaunchItemMutation.graphql';
import type { useLaunchPrepareMutation } from './__generated__/useLaunchPrepareMutation.graphql';
import type { useLaunchRemoveItemMutation } from './__generated__/useLaunchRemoveItemMutation.graphql';
import type { useLaunchTickMutation } from './__generated__/useLaunchTickMutation.graphql';
import type {
  UpdateLaunchInput,
  useLaunchUpdateMutation,
} from './__generated__/useLaunchUpdateMutation.graphql';
import type { useLaunchRemoveLaunchMutation } from './__generated__/useLaunchRemoveLaunchMutation.graphql';
import type { useLaunchVoiceMutation } from './__generated__/useLaunchVoiceMutation.graphql';

/** Ticks an item, its own or any as who prepares launches. */
export function useTick(prepare: Right) {
  const tick = useMutate<useLaunchTickMutation>(graphql`
    mutation useLaunchTickMutation($input: TickLaunchItemInput!) @raw_response_type {
      tickLaunchItem(input: $input) {
        item {
          id
          version
          done
          doneAt
          doneBy {
            id
            name
          }
        }
      }
    }
  `);
  return (item: Pick<Item, 'id' | 'task' | 'yours'> & { version: number }, done: boolean) => {
    const { id, task, version } = item;
    const right = rightTo(item, prepare);
    const optimistic = {
      tickLaunchItem: { item: { id, version, done, doneAt: null, doneBy: null } },
    };
    return act({
      run: () => tick({ input: { id, done } }, { right, optimistic }),
      done: done ? 'Done.' : 'Open again.',
      announced: `${task}: ${done ? 'done' : 'open again'}`,
      failed: done ? 'The item is still open.' : 'The item is still done.',
      undo: () => tick({ input: { id, done: !done } }, { right }),
    });
  };
}

/** What an item says, as a form holds it: the owner's name is for show. */
export type ItemText = {
  department: string;
  task: string;
  ownerId: string;
  ownerName: string;
  due: string;
};

/** Fields of an item as the API takes them. */
export const inputOf = ({ department, task, ownerId, due }: Partial<ItemText>) => ({
  ...(department !== undefined && { department }),
  ...(task !== undefined && { task }),
  ...(ownerId !== undefined && { ownerId: ownerId || null }),
  ...(due !== undefined && { due: due || null }),
});

/** What one does with a launch. */
export function useLaunch(product: string, right: Right) {
  const undoMine = useUndoMine();
  const prepare = useMutate<useLaunchPrepareMutation>(graphql`
    mutation useLaunchPrepareMutation($input: PrepareLaunchInput!) {
      prepareLaunch(input: $input) {
        launch {
          id
        }
        feature {
          launch {
            ...launch_launch
            ...launchOutlook_launch
          }
        }
      }
    }
  `);
  const update = useMutate<useLaunchUpdateMutation>(graphql`
    mutation useLaunchUpdateMutation($input: UpdateLaunchInput!) {
      updateLaunch(input: $input) {
        launch {
          ...launch_launch
          ...launchOutlook_launch
        }
      }
    }
  `);
  const add = useMutate<useLaunchAddMutation>(graphql`
    mutation useLaunchAddMutation($input: AddLaunchItemInput!) {
      addLaunchItem(input: $input) {
        item {
          id
        }
        launch {
          ...launch_launch
        }
      }
    }
  `);
  const change = useMutate<useLaunchItemMutation>(graphql`
    mutation useLaunchItemMutation($input: UpdateLaunchItemInput!) {
      updateLaunchItem(input: $input) {
        item {
          id
          launch {
            ...launch_launch
          }
        }
      }
    }
  `);
  const removeItem = useMutate<useLaunchRemoveItemMutation>(graphql`
    mutation useLaunchRemoveItemMutation($input: RemoveLaunchItemInput!) {
      removeLaunchItem(input: $input) {
        launch {
          ...launch_launch
        }
      }
    }
  `);
  const removeLaunch = useMutate<useLaunchRemoveLaunchMutation>(graphql`
    mutation useLaunchRemoveLaunchMutation($input: RemoveLaunchInput!) {
      removeLaunch(input: $input) {
        deletedLaunchId
        feature {
          id
          launch {
            id
          }
        }
      }
    }
  `);
  const voice = useMutate<useLaunchVoiceMutation>(graphql`
    mutation useLaunchVoiceMutation($input: VoiceLaunchInput!) {
      voiceLaunch(input: $input) {
        launch {
          ...launch_launch
        }
      }
    }
  `);
  const decide = useMutate<useLaunchDecideMutation>(graphql`
    mutation useLaunchDecideMutation($input: DecideLaunchInput!) {
      decideLaunch(input: $input) {
        launch {
          ...launch_launch
        }
      }
    }
  `);
  const launch = useMutate<useLaunchFeatureMutation>(graphql`
    mutation useLaunchFeatureMutation($input: LaunchFeatureInput!) {
      launchFeature(input: $input) {
        launch {
          ...launch_launch
        }
        feature {
          id
          version
          state
        }
      }
    }
  `);
  return {
    prepare: (
      featureId: string,
      date: string,
      message: string,
      audience: string,
      templateId: string,
    ) =>
      prepare(
        { input: { featureId, date, message, audience, ...(templateId && { templateId }) } },
        { right },
      ),
    removeLaunch: ({ id, version }: Launch) =>
      act({
        run: () => removeLaunch({ input: { id, version } }, { right }),
        done: 'The launch is removed.',
        failed: 'The launch stays.',
        undo: () => undoMine({ of: product, action: 'removeLaunch', entity: id, right }),
      }),
    undoPrepare: (entity: string) =>
      undoMine({ of: product, action: 'prepareLaunch', entity, right }),
    update: (input: UpdateLaunchInput) => update({ input }, { right }),
    add: (launchId: string, { department = '', task = '', ...rest }: Partial<ItemText>) =>
      add({ input: { launchId, ...inputOf(rest), department, task } }, { right }),
    change: (id: string, version: number | undefined, text: Partial<ItemText>) =>
      change(
        { input: { id, ...(version !== undefined && { version }), ...inputOf(text) } },
        { right },
      ),
    takeOff: (id: string) => removeItem({ input: { id } }, { right }),
    remove: (id: string) =>
      act({
        run: () => removeItem({ input: { id } }, { right }),
        done: 'Item removed.',
        failed: 'The item stays.',
        undo: () => undoMine({ of: product, action: 'removeLaunchItem', entity: id, right }),
      }),
    say: (launchId: string, go: boolean | null, word: string, say: Right) =>
      voice({ input: { launchId, go, word } }, { right: say }),
    decide: (id: string, go: boolean, reason: string, since: number) =>
      choosing({ title: 'Go or no-go', names: { word: 'What is decided' } }, since, (version) =>
        decide({ input: { id, version, go, reason } }, { right }).catch((refused: unknown) => {
          throw asOneWord(refused, go, reason);
        }),
      ),
    undoDecide: (entity: string) =>
      undoMine({ of: product, action: 'decideLaunch', entity, right }),
    /** Of today, or of the day it is said to have been. */
    launch: ({ id }: Launch, feature: string, on?: Day) =>
      act({
        run: () => launch({ input: { id, ...(on && { on }) } }, { right }),
        done: on ? `Launched on ${day(on)}.` : 'Launched.',
        failed: 'It was not launched.',
        undo: async () => {
          await undoMine({ of: product, action: 'launchFeature', entity: id, right });
          await undoMine({ of: product, action: 'launchFeature', entity: feature, right });
        },
      }),
  };
}

export type LaunchActs = ReturnType<typeof useLaunch>;
