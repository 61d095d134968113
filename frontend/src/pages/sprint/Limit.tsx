import { number } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { statusNames } from '../../ui/statuses';
import type { Column } from './columns';
import styles from './Limit.module.css';
import { isLimited, limitWords } from './limits';

/** Opens the limits; undefined for who may not even propose them. */
export type SetLimit = (() => void) | undefined;

type LimitProps = {
  column: Column;
  stories: number;
  limit: number | undefined;
  onSet: SetLimit;
};

/** How many stories a column holds of how many it should: `4 of 3, 1 over`. */
export function Limit({ column, stories, limit, onSet }: LimitProps) {
  if (!isLimited(column)) return null;
  const name = statusNames[column];
  if (limit === undefined) {
    return (
      onSet && (
        <Button
          look="ghost"
          size="small"
          className={styles.set}
          aria-label={`Limit of ${name}`}
          title="Warn when too many stories stand here at once"
          onClick={onSet}
        >
          Limit
        </Button>
      )
    );
  }
  const words = limitWords(stories, limit);
  const shown = (
    <>
      <Chip {...(words.warns && { tone: 'warn' })}>
        {number(stories)} of {number(limit)}
      </Chip>
      {words.warns && (
        <span className={styles.words} aria-hidden="true">
          {words.short}
        </span>
      )}
      <span className="unseen">. {words.spoken}.</span>
    </>
  );
  if (!onSet) {
    return (
      <span className={styles.limit} title={words.spoken}>
        {shown}
      </span>
    );
  }
  return (
    <button type="button" className={styles.limit} title={words.spoken} onClick={onSet}>
      {shown}
      <span className="unseen"> Limit of {name}</span>
    </button>
  );
}
