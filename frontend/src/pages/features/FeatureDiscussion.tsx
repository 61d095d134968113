import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Discussion } from '../discussion/Discussion';
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
  return (
    <Discussion
      {...{ data, hasNext, isLoadingNext, loadNext }}
      connection="FeatureDiscussion_comments"
      className={styles.block}
    />
  );
}
