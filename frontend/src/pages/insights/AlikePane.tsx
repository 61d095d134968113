import { dayOf } from '../../lib/days';
import { Chip } from '../../ui/Chip';
import { classes } from '../../ui/classes';
import { Decide, type Right } from '../../ui/Right';
import type { Insight } from './insight';
import styles from './AlikePane.module.css';
import { about, marked } from './insightWords';
import { Severity } from './Severity';
import type { Alike } from './useAlike';

type AlikePaneProps = {
  insight: Insight;
  alike: readonly Alike[];
  right: Right;
  onMerge: (intoId: string) => void;
  onApart: (otherId: string) => void;
  onSee: (id: string) => void;
};

/** What an insight may be merged with. Merged is what the press says, and it counts with it. */
export const intoOf = ({ insight }: Alike): string | undefined =>
  insight.state === 'DISMISSED' ? undefined : (insight.into?.id ?? insight.id);

/** Those that say much the same, the words that both have marked. */
export function AlikePane({ insight, alike, right, onMerge, onApart, onSee }: AlikePaneProps) {
  const mergeable = insight.state === 'INBOX' || insight.state === 'LINKED';
  const first = alike.find((one) => intoOf(one) && intoOf(one) !== insight.id);
  return (
    <section className={styles.alike} aria-labelledby="alike">
      <h2 id="alike" className={styles.head}>
        Looks alike <span className="meta">never merged by itself</span>
      </h2>
      {alike.length === 0 && <p className={styles.note}>No other says the same in such words.</p>}
      <ul>
        {alike.map((one) => {
          const { insight: other, likeness, words } = one;
          const into = intoOf(one);
          const [thing] = [...other.features, ...other.goals];
          return (
            <li key={other.id} className={styles.one}>
              <p className={styles.facts}>
                <b>{Math.round(likeness * 100)} %</b>
                <span className="meta clip grow">
                  {about(other)}, {dayOf(other.occurredAt)}
                </span>
                <Severity severity={other.severity} />
              </p>
              <blockquote
                className={classes(styles.words, other.source === 'ANALYTICS' && styles.figure)}
              >
                {marked(other.words, words).map(({ text, hit }, i) =>
                  hit ? <mark key={i}>{text}</mark> : text,
                )}
              </blockquote>
              <div className={styles.does}>
                {thing && (
                  <Chip {...(other.features.length === 0 && { tone: 'goal' })}>{thing.title}</Chip>
                )}
                {other.state === 'DISMISSED' && <Chip tone="outline">Dismissed</Chip>}
                <span className="grow" />
                <button
                  type="button"
                  className={styles.see}
                  onClick={() => onSee(into ?? other.id)}
                >
                  See
                </button>
                {into === insight.id ? (
                  <span className="meta">counts with this</span>
                ) : (
                  <span className={styles.choice}>
                    <Decide
                      right={right}
                      size="small"
                      otherwise={null}
                      proposing="Propose not alike"
                      onClick={() => onApart(other.id)}
                    >
                      Not alike
                    </Decide>
                    {mergeable && into && (
                      <Decide
                        right={right}
                        size="small"
                        otherwise={null}
                        keys={one === first ? 'm' : undefined}
                        proposing="Propose to merge"
                        onClick={() => onMerge(into)}
                      >
                        Merge
                      </Decide>
                    )}
                  </span>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {alike.length > 0 && (
        <p className={styles.note}>Merging keeps each quote and counts customers, not rows.</p>
      )}
    </section>
  );
}
