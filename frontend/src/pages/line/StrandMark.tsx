import { memo } from 'react';
import { day } from '../../lib/days';
import { measurer } from '../../lib/measure';
import { useTouchedAmong } from '../../lib/touched';
import { count } from '../../lib/words';
import { classes } from '../../ui/classes';
import { likelyOf } from './bundle';
import { whatArea, whatLine, whyArea, whyLine, widestStroke } from './curves';
import { type Strand, toWords } from './layout';
import { stageWords } from './line';
import styles from './LinePicture.module.css';

type StrandMarkProps = {
  strand: Strand;
  feature: string | undefined;
  column: string;
  /** The right edge of its column, px. */
  edge: number;
  /** Where what landed falls to, px. */
  land: number;
  current: boolean;
  pinned: boolean;
  onPin: (strand: string) => void;
  onFocus: (strand: string) => void;
};

export const StrandMark = memo(function StrandMark({
  strand,
  feature,
  column,
  edge,
  land,
  ...props
}: StrandMarkProps) {
  const { station, width, stage, blocked, label } = strand;
  const end = toWords + measurer(10.5)(label) + (blocked ? 18 : 6);
  const touched = useTouchedAmong(strand.stories);
  const right = edge - station.x;
  const wide = width > widestStroke;
  const [story] = strand.stories;
  const likely = likelyOf(strand.stories);
  const words =
    strand.stories.length === 1 && story
      ? `${story.id} ${story.title}, ${story.points === undefined ? 'not estimated' : count(story.points, 'point')}`
      : `${strand.words}, ${count(strand.points, 'point')}`;
  return (
    <g
      className={classes(
        styles.strand,
        styles[stage],
        wide && styles.wide,
        props.pinned && styles.pinned,
        touched && styles.touched,
      )}
    >
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the picture hears Enter and Space */}
      <g
        role="button"
        tabIndex={props.current ? 0 : -1}
        data-place={strand.id}
        aria-pressed={props.pinned}
        aria-label={`${words}, ${stageWords[stage]}${blocked ? ', blocked' : ''}, ${column}, ${feature ?? 'straight from the goal'}${likely ? `, 85 % by ${day(likely)}` : ''}`}
        onClick={() => props.onPin(strand.id)}
        onFocus={() => props.onFocus(strand.id)}
      >
        <path
          className={styles.why}
          d={wide ? whyArea(strand, width) : whyLine(strand)}
          strokeWidth={width}
        />
        <path
          className={styles.what}
          d={wide ? whatArea(strand, width) : whatLine(strand)}
          strokeWidth={width}
        />
        <rect
          className={styles.hit}
          x={station.x - 7}
          y={station.y - 7}
          width={Math.max(24, right)}
          height={14}
        />
        <circle className={styles.station} cx={station.x} cy={station.y} r={3.2} />
        {stage === 'inHand' && (
          <circle className={styles.core} cx={station.x} cy={station.y} r={1.4} />
        )}
      </g>
      {/* Not in the button: its name says more than there is room for here. */}
      <g
        className={styles.beside}
        aria-hidden="true"
        transform={`translate(${station.x} ${station.y})`}
      >
        <path className={styles.fallen} d={`M${end} 0H${right}V${land - station.y}`} />
        {end < right && <path className={styles.lead} d={`M${end} 0H${right}`} />}
        <text className={styles.label} x={toWords} y={3.6}>
          {label}
        </text>
        {blocked && (
          <g className={styles.blocked} transform={`translate(${end - 10} 0)`}>
            <circle r={4} />
            <path d="M-2.6 -2.6 2.6 2.6" />
          </g>
        )}
      </g>
    </g>
  );
});
