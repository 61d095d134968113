import { count, number } from '../../lib/words';
import { type Guess, riceScore, roundScore } from './rice';
import styles from './Rice.module.css';

/** RICE as the formula it is. Effort is the delivery's: it carries the PO's hue. */
export function Rice({
  guess,
  points,
  stories,
}: {
  guess: Guess;
  points: number;
  stories: number;
}) {
  const { reach, impact, confidence } = guess;
  const score = riceScore(guess, points);
  const shown = (value: number | null | undefined) =>
    typeof value === 'number' ? number(value) : '–';
  return (
    <div className={styles.rice}>
      <p className={styles.formula}>
        <Term name="a quarter">{shown(reach)}</Term>
        <i>×</i>
        <Term name="impact">{shown(impact)}</Term>
        <i>×</i>
        <Term name="confidence">
          {typeof confidence === 'number' ? `${number(confidence * 100)} %` : '–'}
        </Term>
        <i>÷</i>
        <Term name="effort" hue={styles.effort}>
          {`${number(points)} pts`}
        </Term>
        <i>=</i>
        <Term name="score" hue={styles.score}>
          {score === undefined ? '–' : number(roundScore(score))}
        </Term>
      </p>
      <p className="meta">
        {stories === 0
          ? 'Effort comes from its stories. There are none yet.'
          : `Effort is the sum of its ${count(stories, 'story', 'stories')}, not a guess.`}
      </p>
    </div>
  );
}

function Term({
  name,
  hue,
  children,
}: {
  name: string;
  hue?: string | undefined;
  children: string;
}) {
  return (
    <span className={hue}>
      <b>{children}</b>
      <small>{name}</small>
    </span>
  );
}
