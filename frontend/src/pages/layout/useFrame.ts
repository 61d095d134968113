import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import type { useFrameQuery } from './__generated__/useFrameQuery.graphql';

/** What the rail and the tabs both show. */
export function useFrame(product: string) {
  return useLazyLoadQuery<useFrameQuery>(
    graphql`
      query useFrameQuery($product: String!) {
        viewer {
          ...PersonMenu_viewer
        }
        workspace {
          ...ProductSwitch_workspace
        }
        product(key: $product) {
          id
          name
          goals(first: 1, state: [ACTIVE, DRAFT]) {
            totalCount
          }
          backlog(first: 1) {
            totalCount
          }
          waiting: proposals(first: 1, state: [OPEN], forMe: true) {
            totalCount
          }
          activeSprint {
            id
            name
          }
        }
      }
    `,
    { product },
    useFresh(),
  );
}
