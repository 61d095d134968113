import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { ConnectionHandler } from 'relay-runtime';
import { Button } from '../../ui/Button';
import { readRight } from '../../ui/Right';
import { Counts, Thread } from '../discussion/Thread';
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
  const comments = data.comments.edges.map(({ node }) => node);
  return (
    <section className={styles.block} aria-label="Discussion">
      <div className={styles.sectionHead}>
        <h2>Discussion</h2>
        <Counts comments={comments} />
      </div>
      <Thread
        subject={data.id}
        comments={comments}
        connection={ConnectionHandler.getConnectionID(data.id, 'GoalDiscussion_comments')}
        discuss={readRight(data.canDiscuss)}
        answer={readRight(data.canAnswer)}
        more={
          hasNext && (
            <Button size="small" busy={isLoadingNext} onClick={() => loadNext(50)}>
              Show more
            </Button>
          )
        }
      />
    </section>
  );
}
