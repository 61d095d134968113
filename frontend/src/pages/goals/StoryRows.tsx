import type { ReactNode, Ref } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Points } from '../../ui/Chip';
import { classes } from '../../ui/classes';
import { StoryLink } from '../../ui/StoryLink';
import { statusNames } from '../../ui/statuses';
import type { StoryRows_story$key } from './__generated__/StoryRows_story.graphql';
import styles from './StoryRows.module.css';

type StoryRowsProps = {
  product: string;
  stories: readonly ({ readonly id: string } & StoryRows_story$key)[];
  label: string;
  /** Names each story's feature: where they are of several. */
  features?: boolean;
};

/** Stories in a few words each: dark is shipped, middle in hand, hollow planned. */
export function StoryRows({ product, stories, label, features = false }: StoryRowsProps) {
  return (
    <ul aria-label={label} className={styles.rows}>
      {stories.map((story) => (
        <StoryRow key={story.id} product={product} story={story} feature={features} />
      ))}
    </ul>
  );
}

type StoryRowProps = {
  product: string;
  story: StoryRows_story$key;
  feature?: boolean;
  /** The row, for who lets it be dragged. */
  ref?: Ref<HTMLLIElement>;
  /** What can be done with it, at its end. */
  children?: ReactNode;
};

export function StoryRow({ product, story: key, feature = false, ref, children }: StoryRowProps) {
  const story = useFragment(
    graphql`
      fragment StoryRows_story on Story {
        id
        key
        title
        status
        points
        block {
          reason
        }
        feature {
          title
        }
        sprint {
          name
        }
      }
    `,
    key,
  );
  const { status } = story;
  const planned = status === 'DRAFT' || status === 'READY';
  const where = planned && story.sprint ? story.sprint.name : statusNames[status];
  return (
    <li ref={ref} data-story={story.id} className={styles.row}>
      <i className={classes(styles.station, styles[status])} aria-hidden="true" />
      <span className={styles.key}>{story.key}</span>
      <StoryLink
        product={product}
        story={story.key}
        draggable={ref ? false : undefined}
        className={classes('clip', styles.title, status === 'DROPPED' && styles.dropped)}
      >
        {story.title}
      </StoryLink>
      {feature && story.feature && (
        <span className={classes('meta clip', styles.feature)}>{story.feature.title}</span>
      )}
      {story.block && (
        <span className={styles.blocked} title={story.block.reason}>
          Blocked
        </span>
      )}
      <span className={classes('meta clip', styles.status)} title={where}>
        {where}
      </span>
      <Points value={story.points} />
      {children}
    </li>
  );
}
