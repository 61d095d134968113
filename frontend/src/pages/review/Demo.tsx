import { useEffect, useRef } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { announce } from '../../lib/announce';
import { instant, since } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { useAt } from '../../lib/presence';
import { all, firstName } from '../../lib/words';
import { Here } from '../../ui/Here';
import { NotFound } from '../../ui/NotFound';
import { StoryLink } from '../../ui/StoryLink';
import { Clarification } from '../story/Clarification';
import { StoryText } from '../story/StoryText';
import { WhyLine } from '../story/WhyLine';
import styles from './Demo.module.css';
import type { Rights } from './Review';
import { Verdict } from './Verdict';
import type { DemoQuery } from './__generated__/DemoQuery.graphql';

type DemoProps = {
  id: string;
  /** Where it is in the queue: "1 of 3". */
  place: string;
  rights: Rights;
  /** It was chosen by hand: the focus goes along. */
  focused: boolean;
};

/** One story as it is shown: what and why, its criteria one by one, and the verdict. */
export function Demo({ id, place, rights, focused }: DemoProps) {
  const { node } = useLazyLoadQuery<DemoQuery>(
    graphql`
      query DemoQuery($id: ID!) {
        node(id: $id) {
          ... on Story @alias(as: "story") {
            id
            key
            title
            statusSince
            assignees {
              name
            }
            product {
              key
            }
            ...StoryText_story
            ...WhyLine_story
            ...Verdict_story
            ...Clarification_story
          }
        }
      }
    `,
    { id },
    useFresh(),
  );
  useAt(id);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focused) article.current?.focus({ preventScroll: true });
  }, [focused]);
  const story = node?.story;
  const name = story && `${story.key}, ${place}, ${story.title}`;
  useEffect(() => {
    if (name) announce(name);
  }, [name]);
  if (!story) return <NotFound what="story" />;
  const builtBy = all(story.assignees.map(({ name }) => firstName(name)));
  return (
    <article
      ref={article}
      tabIndex={-1}
      className={styles.demo}
      aria-label={`${story.key} ${story.title}`}
    >
      <header className={styles.bar}>
        <StoryLink product={story.product.key} story={story.key} className={styles.key}>
          {story.key}
        </StoryLink>
        <span className="meta clip grow" title={instant(story.statusSince)}>
          {place}, in review since {since(story.statusSince)}
          {builtBy && `, built by ${builtBy}`}
        </span>
        <Here at={story.id} />
      </header>
      <Verdict
        story={story}
        rights={rights}
        builtBy={builtBy}
        before={
          <>
            <StoryText story={story} />
            <WhyLine story={story} />
          </>
        }
        after={<Clarification story={story} title="Notes and questions" />}
      />
    </article>
  );
}
