import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Discussion } from '../discussion/Discussion';
import type { GoalDiscussion_goal$key } from './__generated__/GoalDiscussion_goal.graphql';
import type { GoalDiscussionMoreQuery } from './__generated__/GoalDiscussionMoreQuery.graphql';
import styles from './GoalPage.module.css';

/** What was asked, answered and said about a goal. */
export function GoalDiscussion({ goal }: { goal: GoalDiscussion_goal$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    GoalDiscussionMoreQuery,
    GoalDiscussion_goal$key
  >(
    graphql`
      fragment GoalDiscussion_goal on Goal
      @refetchable(queryName: "GoalDiscussionMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
      ) {
        id
        comments(first: $count, after: $cursor) @connection(key: "GoalDiscussion_comments") {
          edges {
            node {
              question
              open
              ...Thread_comments
            }
          }
        }
        canDiscuss: viewerCan(decision: DISCUSS) {
          ...Right_right
        }
        canAnswer: viewerCan(decision: ANSWER) {
          ...Right_right
        }
      }
    `,
    goal,
  );
  return (
    <Discussion
      {...{ data, hasNext, isLoadingNext, loadNext }}
      connection="GoalDiscussion_comments"
      className={styles.block}
    />
  );
}
