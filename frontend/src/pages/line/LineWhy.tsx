import { clipped, measurer, wrapped } from '../../lib/measure';
import { type Day, day } from '../../lib/days';
import { classes } from '../../ui/classes';
import type { LineStory } from './bundle';
import { goalAt, knotAt, seamAt, whyLine } from './curves';
import type { Layout } from './layout';
import { type LineMetric, progressWords } from './line';
import styles from './LinePicture.module.css';
import type { Place } from './walk';

type LanesProps = {
  drawn: Layout;
  stories: readonly LineStory[];
  due: Day | undefined;
  place: Place;
  onFocus: (place: Place) => void;
};

/** The knots of the features, and their words under the ribbons. */
export function Lanes({ drawn, stories, due, place, onFocus }: LanesProps) {
  const measure = measurer(13, 640);
  return drawn.lanes.map(({ feature, top, bottom }, i) => {
    const title = feature?.title ?? 'Straight from the goal';
    const own = stories.filter((story) => story.feature === feature?.id);
    const lines = wrapped(title, seamAt - knotAt - 8, 2, measure);
    const high = bottom - top;
    return (
      <g
        key={feature?.id ?? ''}
        className={styles.lane}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows stop here
        tabIndex={place.at === 'lane' && place.lane === i ? 0 : -1}
        data-place={`lane ${i}`}
        role="img"
        transform={`translate(${knotAt} ${top})`}
        aria-label={`${title}: ${own.length ? progressWords(own) : 'no stories'}${feature?.likely ? `, 85 % by ${day(feature.likely)}` : ''}`}
        onFocus={() => onFocus({ at: 'lane', lane: i })}
      >
        <rect className={styles.hit} width={seamAt - knotAt} height={high + 48} />
        {own.length === 0 && (
          <path
            className={styles.missing}
            transform={`translate(${-knotAt} ${-top})`}
            d={whyLine({ from: between(drawn, i), level: top })}
          />
        )}
        <path className={styles.knot} d={`M0 -2V${Math.max(high, 4)}`} />
        {lines.map((line, n) => (
          <text key={n} className={styles.feature} y={high + 15 + n * 15}>
            {line}
          </text>
        ))}
        <text className={styles.detail} y={high + 15 + lines.length * 15}>
          {own.length ? progressWords(own) : 'No stories'}
        </text>
        {feature?.likely && (
          <text
            className={classes(styles.detail, due && feature.likely > due && styles.tooLate)}
            y={high + 29 + lines.length * 15}
          >
            85 % by {day(feature.likely)}
          </text>
        )}
        {lines.join(' ') !== title && <title>{title}</title>}
      </g>
    );
  });
}

/** The height at the goal between the strands of the lanes above one and those below it. */
function between({ strands, goal }: Layout, lane: number): number {
  const below = strands.find((strand) => strand.lane > lane);
  return below ? below.from - below.width / 2 : goal.bottom;
}

type GoalProps = {
  title: string;
  metric: LineMetric;
  /** All there are. */
  stories: readonly LineStory[];
  drawn: Layout;
  current: boolean;
  onFocus: () => void;
};

/** Left of the trunk, px. */
const goalRoom = 160;
/** How large the metric's number is, px, and how small where its unit is long. */
const [large, small] = [34, 16];

/** The goal's own words beside the trunk: in lines, where they stand, and where they end. */
export function goalWords(
  title: string,
  metric: LineMetric,
  progress: string,
  { top, bottom }: Layout['goal'],
) {
  const lines = wrapped(title, goalRoom, 5, measurer(21));
  const own = measurer(11);
  const said = [metric.way, progress].flatMap((words) => wrapped(words, goalRoom, 3, own));
  const high = lines.length * 25 + (metric.now ? 44 : 22) + said.length * 18;
  const begin = Math.max(86, (top + bottom) / 2 - high / 2);
  const under = begin + lines.length * 25 - (metric.now ? 0 : 22);
  const wide = measurer(large, 600)(metric.now);
  const size = Math.max(small, Math.min(large, Math.floor((large * goalRoom) / wide)));
  const details = said.map((line, i) => ({ line, y: under + 60 + i * 18 }));
  return {
    lines,
    begin,
    now: { words: clipped(metric.now, goalRoom, measurer(size, 600)), size, y: under + 40 },
    details,
    end: under + 60 + said.length * 18,
  };
}

/** The goal, and how far its metric is: the left edge of the trunk. */
export function Goal({ title, metric, stories, drawn, current, onFocus }: GoalProps) {
  const { top, bottom } = drawn.goal;
  const words = progressWords(stories);
  const { lines, begin, now, details } = goalWords(title, metric, words, drawn.goal);
  const spoken = [metric.now, metric.way].filter(Boolean).join(', ');
  return (
    <g
      className={styles.goal}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows begin here
      tabIndex={current ? 0 : -1}
      data-place="goal"
      role="img"
      aria-label={`Goal: ${title}. ${spoken ? `${spoken}. ` : ''}${words} shipped`}
      onFocus={onFocus}
    >
      <rect className={styles.rest} x={goalAt - 6} y={top} width={6} height={bottom - top} />
      <rect
        className={styles.gauge}
        x={goalAt - 6}
        y={top}
        width={6}
        height={(bottom - top) * metric.made}
      />
      {lines.map((line, i) => (
        <text key={i} className={styles.title} x={20} y={begin + 18 + i * 25}>
          {line}
        </text>
      ))}
      <text className={styles.now} x={20} y={now.y} style={{ fontSize: now.size }}>
        {now.words}
      </text>
      {details.map(({ line, y }) => (
        <text key={y} className={styles.detail} x={20} y={y}>
          {line}
        </text>
      ))}
      {lines.join(' ') !== title && <title>{title}</title>}
    </g>
  );
}
