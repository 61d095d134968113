import { graphql, useFragment } from 'react-relay/hooks';
import { useAll } from '../../api/useAll';
import { count } from '../../lib/words';
import { Decide, Decides, type Right } from '../../ui/Right';
import type { FeatureList_feature$key } from '../features/__generated__/FeatureList_feature.graphql';
import { FeatureList } from '../features/FeatureList';
import type { GoalFeatures_goal$key } from './__generated__/GoalFeatures_goal.graphql';
import type { GoalFeaturesQuery } from './__generated__/GoalFeaturesQuery.graphql';
import styles from './GoalPage.module.css';
import { Shipped } from './Shipped';

type GoalFeaturesProps = {
  product: string;
  goal: GoalFeatures_goal$key;
  right: Right;
  onCreate: () => void;
};
type Feature = { readonly id: string } & FeatureList_feature$key;

/** What is built for a goal, and how far that is. */
export function GoalFeatures({ product, goal: key, right, onCreate }: GoalFeaturesProps) {
  const goal = useFragment(
    graphql`
      fragment GoalFeatures_goal on Goal {
        id
        progress {
          ...Shipped_progress
        }
        features(first: 100) {
          totalCount
          edges {
            node {
              id
              ...FeatureList_feature
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    `,
    key,
  );
  const { nodes: features } = useAll<GoalFeaturesQuery, Feature>(goal.features, {
    query: graphql`
      query GoalFeaturesQuery($goal: ID!, $after: String!) {
        node(id: $goal) {
          ... on Goal {
            features(first: 100, after: $after) {
              edges {
                node {
                  id
                  ...FeatureList_feature
                }
              }
              pageInfo {
                hasNextPage
                endCursor
              }
            }
          }
        }
      }
    `,
    variables: { goal: goal.id },
    read: ({ node }) => node?.features,
  });
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>Features</h2>
        <span className="meta">{count(goal.features.totalCount, 'feature')}</span>
        <span className="grow" />
        <Decides right={right} what="features" />
        <Decide
          right={right}
          size="small"
          keys="n"
          otherwise={null}
          proposing="Propose a feature"
          onClick={onCreate}
        >
          New feature
        </Decide>
      </div>
      <Shipped progress={goal.progress} />
      <FeatureList
        product={product}
        features={features}
        empty="Nothing is planned for this goal yet."
      />
    </section>
  );
}
