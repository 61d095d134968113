import { instant, since } from '../../lib/days';
import { firstName } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { Mark } from '../../ui/Mark';
import { StoryLink } from '../../ui/StoryLink';
import { signed } from './Burndown';
import type { Course } from './series';
import styles from './ScopeChanges.module.css';

const did = {
  ADDED: '',
  REMOVED: ' taken out',
  DROPPED: ' dropped',
  TAKEN_UP: ' taken up again',
  RE_ESTIMATED: ' estimated again',
} as const;

/** What changed a sprint's scope since it was started, numbered as on its chart. */
export function ScopeChanges({
  chart,
  unit,
  product,
  summary,
}: Pick<Course, 'chart' | 'unit'> & { product: string; summary: string }) {
  const { changes } = chart;
  const net = changes.reduce((sum, { by }) => sum + by[unit], 0);
  return (
    <section className={styles.changes} aria-label="Scope changes">
      <header>
        <h2>Scope changes</h2>
        <span className="meta">
          {changes.length === 0
            ? 'none'
            : `${changes.length}, net ${signed(net)} ${unit === 'points' ? 'pts' : unit}`}
        </span>
      </header>
      {changes.length === 0 && (
        <p className={styles.none}>The scope is what was committed when the sprint was started.</p>
      )}
      <ol>
        {changes.map(({ at, kind, by, story, event }, i) => {
          const { actor, hat, reason } = event;
          return (
            <li key={i}>
              <b className={styles.number}>{i + 1}</b>
              <div className={styles.what}>
                <p className={styles.line}>
                  <StoryLink
                    product={product}
                    story={story.key}
                    className={styles.story}
                    title={story.title}
                  >
                    <b>{story.key}</b>
                    {kind === 'ADDED' ? ` ${story.title}` : (did[kind as keyof typeof did] ?? '')}
                  </StoryLink>
                  <b className={styles.by}>{by[unit] === 0 ? '±0' : signed(by[unit])}</b>
                </p>
                {reason && <p className={styles.reason}>“{reason}”</p>}
                <p className={styles.who}>
                  {actor && <Avatar initials={actor.initials} name={actor.name} hat={hat} />}
                  <span>{actor ? firstName(actor.name) : 'The installation'}</span>
                  {hat && <Mark role={hat as 'PO'} />}
                  <span className="grow" />
                  <time dateTime={at} title={instant(at)}>
                    {since(at)}
                  </time>
                </p>
              </div>
            </li>
          );
        })}
      </ol>
      <p className={styles.sum}>{summary}</p>
    </section>
  );
}
