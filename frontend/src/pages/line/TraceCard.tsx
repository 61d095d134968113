import { day } from '../../lib/days';
import { classes } from '../../ui/classes';
import { Button } from '../../ui/Button';
import { Cross } from '../../ui/icons';
import { StoryLink } from '../../ui/StoryLink';
import { count, points } from '../../lib/words';
import { type Bundle, likelyOf, type LineStory } from './bundle';
import { stageWords } from './line';
import styles from './TraceCard.module.css';

type TraceCardProps = {
  product: string;
  goal: string;
  feature: string | undefined;
  path: Bundle;
  column: { name: string; detail: string } | undefined;
  /** It stays until it is let go; else it is there as long as it is hovered or focused. */
  held:
    | {
        /** Shows the stories of what is one station each by itself. */
        onOpen: (() => void) | undefined;
        onClose: () => void;
      }
    | undefined;
};

/** A path in words, from why to what ships. */
export function TraceCard(props: TraceCardProps) {
  const { product, goal, feature, path, column, held } = props;
  const { stories, stage, blocked } = path;
  const [story] = stories;
  const single = stories.length === 1 && story;
  const likely = likelyOf(stories);
  const words = (
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
        {single && held ? (
          <StoryLink product={product} story={single.id}>
            {storyWords(single)}
          </StoryLink>
        ) : (
          <span>
            {single
              ? storyWords(single)
              : `${count(stories.length, 'story', 'stories')}, ${points(path.points)}`}
          </span>
        )}
      </li>
      <li className={styles.what}>
        <span className={styles.kind}>Ships</span>
        <span>
          {column?.name}, {stageWords[stage]}
          {blocked && ', blocked'}
          {likely && `, 85 % by ${day(likely)}`}
          <span className="meta"> {column?.detail}</span>
        </span>
      </li>
    </ol>
  );
  // Hovered and focused stations say the same by their names.
  if (!held) {
    return (
      <div className={classes(styles.card, styles.passing)} aria-hidden="true">
        {words}
      </div>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape lets it go from wherever in it
    <section
      className={styles.card}
      aria-label="The path"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        held.onClose();
      }}
    >
      {words}
      {held.onOpen && (
        <Button size="small" onClick={held.onOpen}>
          Show each
        </Button>
      )}
      <button
        type="button"
        className={styles.close}
        aria-label="Let the path go"
        onClick={held.onClose}
      >
        <Cross />
      </button>
    </section>
  );
}

const storyWords = ({ id, title, points: estimate }: LineStory) =>
  `${id} ${title}${estimate === undefined ? '' : `, ${points(estimate)}`}`;
