import { fetchQuery, graphql } from 'react-relay/hooks';
import type { IEnvironment } from 'relay-runtime';
import { commit } from '../../api/commit';
import { refresh } from '../../lib/freshness';
import type { undoAcceptanceMutation } from './__generated__/undoAcceptanceMutation.graphql';
import type { undoAcceptanceQuery } from './__generated__/undoAcceptanceQuery.graphql';

const acceptance = graphql`
  query undoAcceptanceQuery($id: ID!) {
    node(id: $id) {
      ... on Proposal {
        acceptance {
          id
        }
      }
    }
  }
`;

const mutation = graphql`
  mutation undoAcceptanceMutation($input: UndoEventInput!) {
    undoEvent(input: $input) {
      entity {
        ... on Proposal {
          id
          state
          version
        }
      }
    }
  }
`;

/** Takes back all that the acceptance of a proposal did. */
export async function undoAcceptance(environment: IEnvironment, id: string, hat?: string) {
  const { node } =
    (await fetchQuery<undoAcceptanceQuery>(environment, acceptance, { id }).toPromise()) ?? {};
  const eventId = node?.acceptance?.id ?? '';
  await commit<undoAcceptanceMutation>(environment, mutation, { input: { eventId } }, { hat });
  refresh();
}
