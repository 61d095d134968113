import { useEffect, useRef } from 'react';
import type { Right } from '../../ui/Right';
import { classes } from '../../ui/classes';
import styles from './Board.module.css';
import { Card } from './Card';
import { type Column, columnName, columns } from './columns';
import { useDragKit } from './dragKit';
import { type Story, within } from './stories';

export type ShownProps = {
  product: string;
  stories: readonly Story[];
  move: Right;
  judge: Right;
  onDrop: (story: string, column: Column) => void;
  /** The goal whose stories these are, when they stand by goal. */
  lane?: string;
};

/** The cards of some stories, a column a status. */
export function Columns({ tall, ...props }: ShownProps & { tall?: boolean }) {
  return (
    <div className={classes(styles.columns, tall && styles.tall)}>
      {columns.map((column) => (
        <ColumnOf key={column} column={column} {...props} />
      ))}
    </div>
  );
}

function ColumnOf({
  column,
  product,
  stories,
  move,
  judge,
  onDrop,
  lane,
}: ShownProps & { column: Column }) {
  const section = useRef<HTMLElement>(null);
  const kit = useDragKit();
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => {
    if (!kit || !section.current) return undefined;
    return kit.dropCards(section.current, (story) => drop.current(story, column));
  }, [kit, column]);
  const here = within(stories, column);
  const judging = column === 'IN_REVIEW' || column === 'ACCEPTED';
  return (
    <section
      ref={section}
      className={classes(styles.column, column === 'IN_REVIEW' && judge.decides && styles.yours)}
      aria-label={[columnName(column, judge.decides), lane].filter(Boolean).join(', ')}
    >
      <Cards
        stories={here}
        product={product}
        yours={judge.decides}
        movable={judging ? judge.acts : move.acts}
      />
    </section>
  );
}

type CardsProps = { stories: readonly Story[]; product: string; yours: boolean; movable: boolean };

export function Cards({ stories, ...card }: CardsProps) {
  return (
    <ol className={styles.cards}>
      {stories.map((story) => (
        <li key={story.id}>
          <Card story={story} {...card} />
        </li>
      ))}
    </ol>
  );
}
