import { useMemo } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { orderOf, useOrder } from '../../lib/panel';
import { count } from '../../lib/words';
import { paths } from '../../paths';
import { Button, buttonClass } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import type { GoalStories_goal$key } from './__generated__/GoalStories_goal.graphql';
import type { GoalStoriesMoreQuery } from './__generated__/GoalStoriesMoreQuery.graphql';
import styles from './GoalPage.module.css';
import { StoryRows } from './StoryRows';

/** The stories that still stand between today and the target, and those that shipped. */
export function GoalStories({ product, goal }: { product: string; goal: GoalStories_goal$key }) {
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    GoalStoriesMoreQuery,
    GoalStories_goal$key
  >(
    graphql`
      fragment GoalStories_goal on Goal
      @refetchable(queryName: "GoalStoriesMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
      ) {
        stories(first: $count, after: $cursor) @connection(key: "GoalStories_stories") {
          totalCount
          edges {
            node {
              id
              key
              ...StoryRows_story
            }
          }
        }
      }
    `,
    goal,
  );
  const stories = data.stories.edges.map(({ node }) => node);
  const keys = stories.map(({ key }) => key).join(' ');
  useOrder(useMemo(() => orderOf(keys.split(' ')), [keys]));
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>Stories</h2>
        {stories.length > 0 && (
          <span className="meta">
            {count(data.stories.totalCount, 'story', 'stories')}, in rank order
          </span>
        )}
      </div>
      {stories.length ? (
        <StoryRows product={product} stories={stories} label="Stories of the goal" features />
      ) : (
        <Empty
          inside
          title="The goal has no stories yet."
          actions={
            <Link href={paths.backlog({ product })} className={buttonClass({})}>
              To the backlog
            </Link>
          }
        >
          They come with its features, or serve it themselves.
        </Empty>
      )}
      {hasNext && (
        <div>
          <Button busy={isLoadingNext} onClick={() => loadNext(100)}>
            More stories
          </Button>
        </div>
      )}
    </section>
  );
}
