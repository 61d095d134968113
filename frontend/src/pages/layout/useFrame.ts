import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFreshAfterChanges } from '../../lib/freshness';
import type { useFrameQuery } from './__generated__/useFrameQuery.graphql';

/** What the rail and the tabs both show; `waiting` is how much waits for whoever looks. */
export function useFrame(product: string) {
  const frame = useLazyLoadQuery<useFrameQuery>(
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
          canCapture: viewerCan(decision: CAPTURE_INSIGHTS) {
            ...Right_right
          }
          goals(first: 1, state: [ACTIVE, DRAFT]) {
            totalCount
          }
          insights(first: 1, filter: { state: [INBOX, LINKED] }) {
            totalCount
          }
          backlog(first: 1) {
            totalCount
          }
          launches(first: 1, launched: false) {
            totalCount
          }
          proposals(first: 1, state: [OPEN], forMe: true) {
            totalCount
          }
          # A proposal that waits is counted already.
          news: notifications(
            first: 1
            unread: true
            kind: [PROPOSAL_DECIDED, QUESTION_WAITS, QUESTION_ANSWERED, STORY_SENT_BACK, GOAL_OFF_TRACK, DECISION_WAITS, DECISION_ANSWERED, LAUNCH_ITEM_WAITS, LAUNCH_ITEM_DONE, LAUNCH_ITEM_OVERDUE, LAUNCH_DECIDED, WEBHOOK_GAVE_UP]
          ) {
            totalCount
          }
          activeSprint {
            id
            name
          }
          # What happens after it is followed.
          events(last: 1) {
            edges {
              node {
                number
              }
            }
          }
        }
      }
    `,
    { product },
    useFreshAfterChanges(),
  );
  const { proposals, news } = frame.product ?? {};
  return { ...frame, waiting: (proposals?.totalCount ?? 0) + (news?.totalCount ?? 0) };
}
