import { useEffect, useRef } from 'react';
import type { Right } from '../../ui/Right';
import { classes } from '../../ui/classes';
import styles from './Board.module.css';
import { Card } from './Card';
import { type Column, columnName, columns } from './columns';
import { useDragKit } from './dragKit';
import type { Lane } from './lanes';
import { type Story, within } from './stories';

/** A card, and the lane it comes from. */
export type Carried = { story: string; lane: string };

export type ShownProps = {
  product: string;
  move: Right;
  judge: Right;
  /** In how many working days most stories are accepted; undefined while none was. */
  usual: number | undefined;
};

type ColumnsProps = ShownProps & {
  lane: Lane;
  /** Takes a card, of this lane or of another. */
  onDrop: (card: Carried, column: Column, lane: Lane) => void;
  tall?: boolean;
};

/** The cards of a lane, a column a status. */
export function Columns({ tall, ...props }: ColumnsProps) {
  return (
    <div className={classes(styles.columns, tall && styles.tall)}>
      {columns.map((column) => (
        <ColumnOf key={column} column={column} {...props} />
      ))}
    </div>
  );
}

type ColumnProps = Omit<ColumnsProps, 'tall'> & { column: Column };

function ColumnOf({ column, lane, onDrop, ...shown }: ColumnProps) {
  const { judge, move } = shown;
  const section = useRef<HTMLElement>(null);
  const kit = useDragKit();
  const drop = useRef<(card: Carried) => void>(undefined);
  useEffect(() => {
    drop.current = (card) => onDrop(card, column, lane);
  });
  const { id, person } = lane;
  // A person's lane takes what another builds; whom a goal's story serves is not decided here.
  const taking = person !== undefined;
  useEffect(() => {
    if (!kit || !section.current) return undefined;
    return kit.dropCards(
      section.current,
      (story, lane) => drop.current?.({ story, lane }),
      (lane) => taking || lane === id,
    );
  }, [kit, id, taking]);
  const judging = column === 'IN_REVIEW' || column === 'ACCEPTED';
  return (
    <section
      ref={section}
      className={classes(styles.column, column === 'IN_REVIEW' && judge.decides && styles.yours)}
      aria-label={[columnName(column, judge.decides), lane.title].filter(Boolean).join(', ')}
    >
      <Cards
        stories={within(lane.stories, column)}
        lane={id}
        movable={(judging ? judge.acts : move.acts) || (taking && move.acts)}
        {...shown}
      />
    </section>
  );
}

type CardsProps = ShownProps & { stories: readonly Story[]; lane: string; movable: boolean };

export function Cards({ stories, product, judge, usual, lane, movable }: CardsProps) {
  return (
    <ol className={styles.cards}>
      {stories.map((story) => (
        <li key={story.id}>
          <Card
            story={story}
            product={product}
            yours={judge.decides}
            lane={lane}
            movable={movable}
            usual={usual}
          />
        </li>
      ))}
    </ol>
  );
}
