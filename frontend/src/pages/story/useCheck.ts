import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import type { Right } from '../../ui/Right';
import type { useCheckMutation } from './__generated__/useCheckMutation.graphql';

type Checked = { id: string; version: number; state: string };

/** Says whether a criterion is met. */
export function useCheck({ id, version, state }: Checked, right: Right) {
  const check = useMutate<useCheckMutation>(graphql`
    mutation useCheckMutation($input: CheckCriterionInput!) {
      checkCriterion(input: $input) {
        criterion {
          id
          version
          state
          checkedAt
          checkedBy {
            id
            name
          }
        }
      }
    }
  `);
  const send = (how: { met: boolean; unverified?: true; version?: number }) =>
    check(
      { input: { id, ...how } },
      {
        right,
        optimisticUpdater: (store) => {
          const criterion = store.get(id);
          criterion?.setValue(how.met ? 'MET' : how.unverified ? 'UNVERIFIED' : 'OPEN', 'state');
          criterion?.setValue(null, 'checkedBy');
        },
      },
    );
  return (met: boolean, what: string) =>
    act({
      run: () => send({ met, version }),
      announced: `${what} ${met ? 'met' : 'not met'}`,
      failed: `${what} was not ${met ? 'checked' : 'unchecked'}.`,
      undo: () => send({ met: !met, ...(state === 'UNVERIFIED' && { unverified: true }) }),
    });
}
