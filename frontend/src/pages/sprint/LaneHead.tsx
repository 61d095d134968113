import { count, points } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { classes } from '../../ui/classes';
import styles from './Board.module.css';
import type { Lane } from './lanes';
import { type Story, sum } from './stories';

type LaneHeadProps = {
  lane: Lane;
  /** Those that stand below. */
  stories: readonly Story[];
};

/** Whose stories a lane holds, and how many. */
export function LaneHead({ lane: { title, person }, stories }: LaneHeadProps) {
  return (
    <h2 className={classes(styles.laneHead, person !== undefined && styles.byPerson)}>
      {person && <Avatar {...person} />}
      <span className={person === undefined ? 'why' : undefined} aria-hidden={!!person}>
        {title}
      </span>
      <span className="meta">
        {stories.length > 0
          ? `${count(stories.length, 'story', 'stories')}, ${points(sum(stories))}`
          : 'nothing in this sprint'}
      </span>
    </h2>
  );
}
