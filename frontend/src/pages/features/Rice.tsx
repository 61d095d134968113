import { useId, useState } from 'react';
import { number } from '../../lib/words';
import { classes } from '../../ui/classes';
import {
  arithmetic,
  effortOf,
  effortWords,
  factors,
  type Guess,
  riceScore,
  roundScore,
  type Work,
} from './rice';
import styles from './Rice.module.css';

type RiceProps = { guess: Guess; work: Work };

/** RICE as the formula it is, explained where it is looked at. Effort is the delivery's: it carries the PO's hue. */
export function Rice({ guess, work }: RiceProps) {
  const score = riceScore(guess, work);
  const guessed = effortOf(guess, work)?.guessed;
  const { reach, impact, confidence, effort } = factors(guess, work);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.rice} onPointerLeave={() => setOpen(false)}>
      <button
        type="button"
        className={styles.formula}
        aria-describedby={id}
        onPointerEnter={() => setOpen(true)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(false);
        }}
      >
        <Term name="a quarter">{reach}</Term>
        <i>×</i>
        <Term name="impact">{impact}</Term>
        <i>×</i>
        <Term name="confidence">{confidence}</Term>
        <i>÷</i>
        <Term
          name={guessed ? 'guessed effort' : 'effort'}
          hue={classes(styles.effort, guessed && styles.guessed)}
        >
          {effort}
        </Term>
        <i>=</i>
        <Term name="score" hue={styles.score}>
          {score === undefined ? '–' : number(roundScore(score))}
        </Term>
      </button>
      <p className="meta">{effortWords(guess, work)}</p>
      <div id={id} role="tooltip" className={styles.card} hidden={!open}>
        <dl>
          <dt>Reach {reach}</dt>
          <dd>How many people it reaches in a quarter.</dd>
          <dt>Impact {impact}</dt>
          <dd>How much it helps each of them: 0.25 is minimal, 1 medium, 3 massive.</dd>
          <dt>Confidence {confidence}</dt>
          <dd>How sure we are of reach and impact.</dd>
          <dt>Effort {effort}</dt>
          <dd>
            {guessed
              ? 'A guess in points. Its stories count as soon as they are estimated.'
              : 'The points of its stories, those that shipped too.'}
          </dd>
        </dl>
        <p>{arithmetic(guess, work)}</p>
      </div>
    </div>
  );
}

type TermProps = { name: string; hue?: string | undefined; children: string };

function Term({ name, hue, children }: TermProps) {
  return (
    <span className={hue}>
      <b>{children}</b> <small>{name}</small>
    </span>
  );
}
