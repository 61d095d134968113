import type { Day } from '../lib/days';
import { classes } from './classes';
import styles from './Marks.module.css';
import { markWords, type PlacedMark } from './placeMarks';

type MarksProps = {
  marks: readonly PlacedMark[];
  width: number;
  floor: number;
  /** The day whose mark is told in full; the others' words make room. */
  told: Day | undefined;
  onTell?: ((day: Day | undefined) => void) | undefined;
};

const top = 22;

/** Flags in a chart of time: what happened on a day. */
export function Marks({ marks, width, floor, told, onTell }: MarksProps) {
  const full = marks.find(({ on }) => on === told);
  const shown = full && markWords(full, width);
  return (
    <g className={styles.marks}>
      {marks.map((mark) => (
        <g
          key={mark.on}
          className={classes(styles.mark, mark === full && styles.told)}
          onPointerEnter={() => onTell?.(mark.on)}
          onPointerLeave={() => onTell?.(undefined)}
        >
          <title>{mark.all.join(', ')}</title>
          <path className={styles.reach} d={`M${mark.x} ${top - 4}V${floor}`} />
          <path className={styles.pole} d={`M${mark.x} ${top}V${floor}`} />
          <path className={styles.flag} d={`M${mark.x} ${top}h8l-2.5 4 2.5 4h-8z`} />
          {!full && mark.label && (
            <text x={mark.x + 11} y={top + 8}>
              {mark.label}
            </text>
          )}
        </g>
      ))}
      {shown && (
        <text className={styles.words} x={shown.x} y={top + 8}>
          {shown.words}
        </text>
      )}
    </g>
  );
}
