import { points } from '../../lib/words';
import { classes } from '../../ui/classes';
import { Blocked } from '../../ui/icons';
import { StoryLink } from '../../ui/StoryLink';
import type { LineFeature, LineStory } from './bundle';
import { type LineColumn, type LineMetric, type Outlook, progressWords, stageWords } from './line';
import styles from './LineList.module.css';

type LineListProps = {
  product: string;
  title: string;
  metric: LineMetric;
  outlook: Outlook | undefined;
  features: readonly LineFeature[];
  /** What is shown. */
  stories: readonly LineStory[];
  /** What there is. */
  all: readonly LineStory[];
  columns: readonly LineColumn[];
};

/** On a phone: the same path, downwards. */
export function LineList({
  product,
  title,
  metric,
  outlook,
  features,
  stories,
  all,
  columns,
}: LineListProps) {
  const rest = stories.some(({ feature }) => feature === undefined);
  const lanes = [...features, ...(rest ? [undefined] : [])];
  return (
    <div className={styles.line}>
      <div className={styles.goal}>
        <h2>{title}</h2>
        {(metric.now || metric.way) && (
          <p>
            {metric.now && <strong>{metric.now}</strong>} <span className="meta">{metric.way}</span>
          </p>
        )}
        <p className="meta">{progressWords(all)}</p>
        {outlook?.words.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {outlook?.besides.map((line) => (
          <p key={line} className="meta">
            {line}
          </p>
        ))}
      </div>
      {lanes.map((feature) => {
        const own = stories.filter((story) => story.feature === feature?.id);
        const whole = all.filter((story) => story.feature === feature?.id);
        return (
          <details key={feature?.id ?? ''} className={styles.feature} open={lanes.length <= 3}>
            <summary>
              <h3>{feature?.title ?? 'Straight from the goal'}</h3>
              <span className="meta">{whole.length ? progressWords(whole) : 'No stories'}</span>
            </summary>
            {columns.map((column, i) => {
              const landing = own.filter((story) => story.column === i);
              return (
                landing.length > 0 && (
                  <section key={column.key}>
                    <h4>
                      {column.name} <span className="meta">{column.detail}</span>
                    </h4>
                    <ul>
                      {landing.map((story) => (
                        <li key={story.id} className={classes(styles[story.stage])}>
                          <StoryLink product={product} story={story.id}>
                            <span>{story.title}</span>
                            <span className="meta">
                              {story.id}, {stageWords[story.stage]}
                              {story.points !== undefined && `, ${points(story.points)}`}
                              {story.blocked && (
                                <span className={styles.blocked}>
                                  {' '}
                                  <Blocked /> blocked
                                </span>
                              )}
                            </span>
                          </StoryLink>
                        </li>
                      ))}
                    </ul>
                  </section>
                )
              );
            })}
          </details>
        );
      })}
    </div>
  );
}
