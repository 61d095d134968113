import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { ConnectionHandler } from 'relay-runtime';
import { Button } from '../../ui/Button';
import { readRight } from '../../ui/Right';
import { Counts, Thread } from '../discussion/Thread';
import type { FeatureDiscussion_feature$key } from './__generated__/FeatureDiscussion_feature.graphql';
import type { FeatureDiscussionMoreQuery } from './__generated__/FeatureDiscussionMoreQuery.graphql';
import styles from './FeaturePage.module.css';

/** What was asked, answered and said about a feature. */
export function FeatureDiscussion({ feature }: { feature: FeatureDiscussion_feature$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    FeatureDiscussionMoreQuery,
    FeatureDiscussion_feature$key
  >(
    graphql`
      fragment FeatureDiscussion_feature on Feature
      @refetchable(queryName: "FeatureDiscussionMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
      ) {
        id
        comments(first: $count, after: $cursor) @connection(key: "FeatureDiscussion_comments") {
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
    feature,
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
        connection={ConnectionHandler.getConnectionID(data.id, 'FeatureDiscussion_comments')}
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
