import { Fragment, useState } from 'react';
import { points } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Square } from '../../ui/icons';
import { statusNames } from '../../ui/statuses';
import { Tabs } from '../../ui/Tabs';
import styles from './Board.module.css';
import { Cards, type ShownProps } from './Columns';
import { type Column, columnName, columns } from './columns';
import { LaneHead } from './LaneHead';
import type { Lane } from './lanes';
import { Limit, type SetLimit } from './Limit';
import { limitOf, type Limits } from './limits';
import { type Story, sum, within } from './stories';

type ColumnTabsProps = ShownProps & {
  stories: readonly Story[];
  lanes: readonly Lane[];
  limits: Limits;
  onLimit: SetLimit;
  to: (story: string, column: Column) => void;
};

/** On a phone one column at a time. */
export function ColumnTabs({ stories, lanes, limits, onLimit, to, ...shown }: ColumnTabsProps) {
  const { move, judge } = shown;
  const filled = (column: Column) => within(stories, column).length > 0;
  const [chosen, choose] = useState<Column>(() => {
    const first: Column[] = ['IN_PROGRESS', 'READY', 'IN_REVIEW', 'ACCEPTED'];
    if (judge.decides) first.unshift('IN_REVIEW');
    return first.find(filled) ?? 'READY';
  });
  const here = within(stories, chosen);
  const limit = limitOf(chosen, limits);
  const full = limit !== undefined && here.length >= limit;
  const next =
    chosen === 'IN_PROGRESS' ? stories.find(({ status }) => status === 'READY') : undefined;
  const name = (column: Column) =>
    column === 'IN_REVIEW' && judge.decides ? (
      <>
        <Square /> Yours
      </>
    ) : (
      statusNames[column]
    );
  return (
    <Tabs
      value={chosen}
      tabs={columns.map(
        (column) => [column, name(column), within(stories, column).length] as const,
      )}
      yours={judge.decides ? 'IN_REVIEW' : undefined}
      onChange={choose}
    >
      <div className={styles.panel}>
        <h2 className="unseen">{columnName(chosen, judge.decides)}</h2>
        <div className={styles.under}>
          <Limit column={chosen} stories={here.length} limit={limit} onSet={onLimit} />
          <span className="meta">
            {here.length > 0
              ? points(sum(here))
              : `Nothing is ${statusNames[chosen].toLowerCase()}.`}
            {full && '. Finish one before you start one.'}
          </span>
        </div>
        {lanes.map((lane) => {
          const those = within(lane.stories, chosen);
          const cards = <Cards {...shown} stories={those} lane={lane.id} movable={false} />;
          if (!lane.title) return <Fragment key={lane.id}>{cards}</Fragment>;
          return (
            those.length > 0 && (
              <section key={lane.id} className={styles.lane} aria-label={lane.title}>
                <LaneHead lane={lane} stories={those} />
                {cards}
              </section>
            )
          );
        })}
        {next && move.acts && (
          <p className={styles.next}>
            <span className="meta">Next</span>
            <span className="clip grow">{next.title}</span>
            <Button onClick={() => to(next.id, 'IN_PROGRESS')}>Start</Button>
          </p>
        )}
      </div>
    </Tabs>
  );
}
