import { Button } from '../../ui/Button';
import { Cross } from '../../ui/icons';
import { StoryLink } from '../../ui/StoryLink';
import { count, points } from '../../lib/words';
import type { Bundle } from './bundle';
import { stageWords } from './line';
import styles from './TraceCard.module.css';

type TraceCardProps = {
  product: string;
  goal: string;
  feature: string | undefined;
  path: Bundle;
  column: { name: string; detail: string } | undefined;
  /** Shows the stories of what is one station each by itself. */
  onOpen: (() => void) | undefined;
  onClose: () => void;
};

/** A pinned path in words, from why to what ships. */
export function TraceCard(props: TraceCardProps) {
  const { product, goal, feature, path, column, onOpen, onClose } = props;
  const { stories, stage, blocked } = path;
  const [story] = stories;
  const single = stories.length === 1 && story;
  return (
    <section className={styles.card} aria-label="The path">
      <ol>
        <li>
          <span className={styles.kind}>Goal</span>
          <span className={styles.why}>{goal}</span>
        </li>
        <li>
          <span className={styles.kind}>Feature</span>
          <span>{feature ?? 'None: straight from the goal'}</span>
        </li>
        <li className={styles.what}>
          <span className={styles.kind}>{single ? 'Story' : 'Stories'}</span>
          {single ? (
            <StoryLink product={product} story={story.id}>
              {story.id} {story.title}
              {story.points !== undefined && `, ${points(story.points)}`}
            </StoryLink>
          ) : (
            <span>
              {count(stories.length, 'story', 'stories')}, {points(path.points)}
            </span>
          )}
        </li>
        <li className={styles.what}>
          <span className={styles.kind}>Ships</span>
          <span>
            {column?.name}, {stageWords[stage]}
            {blocked && ', blocked'}
            <span className="meta"> {column?.detail}</span>
          </span>
        </li>
      </ol>
      {onOpen && (
        <Button size="small" onClick={onOpen}>
          Show each
        </Button>
      )}
      <button type="button" className={styles.close} aria-label="Let the path go" onClick={onClose}>
        <Cross />
      </button>
    </section>
  );
}
