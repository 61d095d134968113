import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { later } from '../../lib/later';
import { dayOf, instant } from '../../lib/days';
import { useHasDraft } from '../../lib/draft';
import { firstName } from '../../lib/words';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import type { Right } from '../../ui/Right';
import { healths } from '../reports/HealthMark';
import type { GoalWord_goal$key } from './__generated__/GoalWord_goal.graphql';
import styles from './GoalWord.module.css';

const GoalWordForm = later(async () => (await import('./GoalWordForm')).GoalWordForm);

const fragment = graphql`
  fragment GoalWord_goal on Goal {
    id
    word {
      text
      at
      of
      stale
      by {
        name
      }
    }
    ...GoalWordForm_goal
  }
`;

/** What a person says to how a goal stands, with who and when; on a list, its first lines. */
export function GoalWord({ goal: key, short }: { goal: GoalWord_goal$key; short?: boolean }) {
  const { word } = useFragment(fragment, key);
  if (!word) return null;
  const { text, at, of, stale, by } = word;
  return (
    <div className={classes(styles.word, short && styles.short)}>
      <blockquote title={short ? text : undefined}>{text}</blockquote>
      <p className="meta">
        {by ? `${firstName(by.name)}, ` : ''}
        <time dateTime={at} title={instant(at)}>
          {dayOf(at)}
        </time>
        {stale && <span className={styles.stale}>, when it was {healths[of].toLowerCase()}</span>}
      </p>
    </div>
  );
}

/** The word of a goal, said and changed where it stands. */
export function GoalWordPart({ goal: key, right }: { goal: GoalWord_goal$key; right: Right }) {
  const goal = useFragment(fragment, key);
  const [open, setOpen] = useState(false);
  const unsaved = useHasDraft(`${goal.id}.word`);
  if (open && right.acts) {
    return <GoalWordForm goal={goal} right={right} onLeave={() => setOpen(false)} />;
  }
  const verb = goal.word
    ? right.proposes
      ? 'Propose another word'
      : 'Change the word'
    : right.proposes
      ? 'Propose a word on it'
      : 'Say a word on it';
  return (
    <>
      <GoalWord goal={key} />
      {right.acts && (
        <Button look="ghost" size="small" className={styles.say} onClick={() => setOpen(true)}>
          {unsaved ? 'Unsaved, go on' : verb}
        </Button>
      )}
    </>
  );
}
