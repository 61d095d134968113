import { number, points } from '../../lib/words';
import { classes } from '../../ui/classes';
import { Square } from '../../ui/icons';
import styles from './Board.module.css';
import { type Column, columnName } from './columns';
import { Limit, type SetLimit } from './Limit';
import { limitOf, type Limits } from './limits';
import { type Story, sum } from './stories';

type HeadProps = {
  column: Column;
  stories: readonly Story[];
  yours: boolean;
  limits: Limits;
  onLimit: SetLimit;
};

/** What a column is called, how many stories stand in it, and whether they are too many. */
export function ColumnHead({ column, stories, yours, limits, onLimit }: HeadProps) {
  const mine = column === 'IN_REVIEW' && yours;
  const limit = limitOf(column, limits);
  return (
    <div className={classes(styles.head, mine && styles.yours)}>
      <h2>{columnName(column, yours)}</h2>
      {mine && <Square />}
      {limit === undefined && <span className={styles.count}>{number(stories.length)}</span>}
      <Limit column={column} stories={stories.length} limit={limit} onSet={onLimit} />
      <span className="grow" />
      <span className="meta">{points(sum(stories))}</span>
    </div>
  );
}
