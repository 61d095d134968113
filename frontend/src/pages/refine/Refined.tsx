import { type ReactNode, useEffect } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { navigate } from 'wouter/use-browser-location';
import { bringAhead } from '../../api/ahead';
import { announce } from '../../lib/announce';
import { useFresh } from '../../lib/freshness';
import { overHere } from '../../lib/panel';
import { useAt } from '../../lib/presence';
import { paths } from '../../paths';
import { Here } from '../../ui/Here';
import { NotFound } from '../../ui/NotFound';
import { Ready } from '../../ui/Ready';
import { Skeleton } from '../../ui/Skeleton';
import { WholeStory } from '../story/WholeStory';
import type { RefinedQuery } from './__generated__/RefinedQuery.graphql';
import { Lacks } from './Lacks';
import styles from './RefinePage.module.css';

const refinedQuery = graphql`
  query RefinedQuery($id: ID!) {
    node(id: $id) {
      ... on Story @alias(as: "story") {
        id
        key
        title
        product {
          key
        }
        ...Lacks_story
        ...WholeStory_story
      }
    }
  }
`;

type RefinedProps = {
  id: string;
  /** Where it is among those that are gone through: "3 of 14". */
  place: string;
  /** The one that comes after it. */
  ahead: string | undefined;
  onReady: () => void;
  before: ReactNode;
  skip: ReactNode;
};

/** One story that is made ready: what it lacks, and all that is in its panel. */
export function Refined({ id, place, ahead, onReady, before, skip }: RefinedProps) {
  useAt(id);
  useEffect(() => {
    if (ahead) bringAhead<RefinedQuery>(refinedQuery, { id: ahead });
  }, [ahead]);
  return (
    <Ready key={id} waiting={<Skeleton />}>
      <Story {...{ id, place, onReady, before, skip }} />
    </Ready>
  );
}

function Story({ id, place, onReady, before, skip }: Omit<RefinedProps, 'ahead'>) {
  const { node } = useLazyLoadQuery<RefinedQuery>(refinedQuery, { id }, useFresh());
  const story = node?.story;
  const name = story && `${story.key}, ${place}, ${story.title}`;
  useEffect(() => {
    if (name) announce(name);
  }, [name]);
  if (!story) return <NotFound what="story" />;
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.key}>{story.key}</span>
        <span className={styles.place}>{place}</span>
        <Lacks story={story} />
        <span className={styles.steps}>
          <Here at={story.id} />
          {before}
          {skip}
        </span>
      </div>
      <WholeStory
        story={story}
        onReady={onReady}
        onSplit={(key) =>
          navigate(paths.story({ product: story.product.key, story: key }), { state: overHere() })
        }
      />
    </>
  );
}
