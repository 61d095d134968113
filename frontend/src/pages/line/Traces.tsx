import { type ReactNode, type Ref, type SyntheticEvent, useState } from 'react';
import { classes } from '../../ui/classes';
import { type BundledLane, pathIn } from './bundle';
import styles from './GoalLine.module.css';
import type { LineColumn } from './line';
import { TraceCard } from './TraceCard';
import { focusOn } from './walk';

type TracesProps = {
  product: string;
  goal: string;
  lanes: readonly BundledLane[];
  columns: readonly LineColumn[];
  pinned: string | undefined;
  /** Shows the stories of a feature each by itself; '' for those straight from the goal. */
  onOpen: (feature: string) => void;
  onClose: () => void;
  ref: Ref<HTMLDivElement>;
  /** The picture, which is not drawn again for what is traced. */
  children: ReactNode;
};

/** The picture, and in words the path that is pinned, else the one that is hovered or focused. */
export function Traces({ product, goal, lanes, columns, pinned, children, ...props }: TracesProps) {
  const [hovered, setHovered] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const [found] = [pinned, hovered, focused].flatMap((id) => pathIn(lanes, id) ?? []);
  const { onOpen, onClose, ref } = props;
  return (
    <div
      ref={ref}
      className={classes(styles.stage, 'printed')}
      onPointerOver={(event) => setHovered(placeOf(event))}
      onPointerLeave={() => setHovered(undefined)}
      onFocus={(event) =>
        setFocused(event.target.matches(':focus-visible') ? placeOf(event) : undefined)
      }
      onBlur={() => setFocused(undefined)}
    >
      {children}
      {found && (
        <TraceCard
          product={product}
          goal={goal}
          feature={found.lane.feature?.title}
          path={found.path}
          column={columns[found.path.column]}
          // What has the focus does not go with the card: it is on the line again.
          held={
            found.path.id === pinned
              ? {
                  onOpen:
                    found.path.stories.length > 1
                      ? () => {
                          focusOn({ at: 'lane', lane: lanes.indexOf(found.lane) });
                          onOpen(found.lane.feature?.id ?? '');
                        }
                      : undefined,
                  onClose: () => {
                    focusOn({ at: 'strand', strand: found.path.id });
                    onClose();
                  },
                }
              : undefined
          }
        />
      )}
    </div>
  );
}

const placeOf = ({ target }: SyntheticEvent) =>
  (target as Element).closest<SVGElement>('[data-place]')?.dataset.place;
