import { graphql } from 'react-relay/hooks';
import { useMutate } from '../../api/useMutate';
import type { Right } from '../../ui/Right';
import type {
  UpdateGuardRailInput,
  useRailMutation,
} from './__generated__/useRailMutation.graphql';

/** Changes a guard rail, and with it what its goal shows of it. */
export function useRail(right: Right) {
  const update = useMutate<useRailMutation>(graphql`
    mutation useRailMutation($input: UpdateGuardRailInput!) {
      updateGuardRail(input: $input) {
        guardRail {
          version
          goal {
            ...GuardRails_goal
            ...GoalHealth_goal
          }
        }
      }
    }
  `);
  return (input: UpdateGuardRailInput) => update({ input }, { right });
}
