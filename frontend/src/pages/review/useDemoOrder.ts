import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import type { Right } from '../../ui/Right';
import type { useDemoOrderMutation } from './__generated__/useDemoOrderMutation.graphql';

type Demo = { readonly id: string; readonly key: string };

/** Gives a demo another place among those of a sprint. */
export function useDemoOrder(sprint: string, demos: readonly Demo[], right: Right) {
  const update = useMutate<useDemoOrderMutation>(graphql`
    mutation useDemoOrderMutation($input: UpdateSprintInput!) {
      updateSprint(input: $input) {
        sprint {
          id
          version
          demos {
            id
          }
        }
      }
    }
  `);
  const order = (ids: string[]) =>
    update(
      { input: { id: sprint, demos: ids } },
      {
        right,
        optimisticUpdater: (store) => {
          const records = ids.flatMap((id) => store.get(id) ?? []);
          store.get(sprint)?.setLinkedRecords(records, 'demos');
        },
      },
    );
  return async (id: string, to: number) => {
    const ids = demos.map((demo) => demo.id);
    const from = ids.indexOf(id);
    if (from < 0 || to < 0 || to >= ids.length || to === from) return;
    await act({
      run: () => order(ids.toSpliced(from, 1).toSpliced(to, 0, id)),
      announced: `${demos[from]?.key}, demo ${to + 1} of ${ids.length}`,
      failed: 'The order of the demos was not changed.',
      undo: () => order(ids),
    });
  };
}
