import { type KeyboardEvent, type Ref, useMemo, useState } from 'react';
import { clipped, measurer, wrapped } from '../../lib/measure';
import { type Day, day } from '../../lib/days';
import { count, number, points } from '../../lib/words';
import { classes } from '../../ui/classes';
import type { LineFeature, LineStory } from './bundle';
import { BurnUp } from './BurnUp';
import { type CoursePoint, daysAcross } from './burnup';
import {
  goalAt,
  knotAt,
  seamAt,
  whatArea,
  whatLine,
  whyArea,
  whyLine,
  widestStroke,
} from './curves';
import { fall, type Layout, layout, type Strand, toWords } from './layout';
import { type LineColumn, type Outlook, progressWords, stageWords } from './line';
import styles from './LinePicture.module.css';
import { type Place, walk, type Way } from './walk';

type LinePictureProps = {
  /** The room there is, px. */
  width: number;
  title: string;
  /** Where the metric stands, and from where to where it is to go. */
  metric: { now: string; way: string };
  features: readonly LineFeature[];
  stories: readonly LineStory[];
  columns: readonly LineColumn[];
  outlook: Outlook | undefined;
  unit: 'points' | 'stories';
  course: readonly CoursePoint[];
  today: Day;
  due: Day | undefined;
  opened: ReadonlySet<string>;
  pinned: string | undefined;
  onPin: (strand: string | undefined) => void;
  onOpen: (story: string) => void;
};

const burnHeight = 150;
const ways: Record<string, Way> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** One unbroken stroke from the goal to each story: what shipped, what is in hand, what waits. */
export function LinePicture({ svg, ...props }: LinePictureProps & { svg: Ref<SVGSVGElement> }) {
  const { title, metric, features, stories, columns, course, unit, today, due } = props;
  const drawn = useLayout(features, stories, columns.length, props.width, props.opened);
  const x = daysAcross(
    drawn.columns,
    columns.map(({ span }) => span),
  );
  const bottom = drawn.height + 40 + burnHeight;
  const land = x ? drawn.height + 20 : drawn.height;
  const height = x ? bottom + 24 : drawn.height;
  const { place, onKeyDown, onFocus } = useWalk(drawn, props);

  return (
    <div className={styles.box}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows lead from mark to mark */}
      <svg
        ref={svg}
        className={classes(styles.picture, props.pinned && styles.traced)}
        width={drawn.width}
        height={height}
        viewBox={`0 0 ${drawn.width} ${height}`}
        role="group"
        aria-label={`${title}: ${count(features.length, 'feature')}, ${count(stories.length, 'story', 'stories')}. Arrow keys lead along the line.`}
        onKeyDown={onKeyDown}
      >
        {x && due && <Due x={x(due)} due={due} right={drawn.width} bottom={bottom} />}
        <Heads columns={columns} drawn={drawn} land={land} />
        <Falls drawn={drawn} columns={columns} bottom={land} />
        <g>
          {drawn.strands.map((strand) => (
            <StrandMark
              key={strand.id}
              strand={strand}
              feature={drawn.lanes[strand.lane]?.feature?.title}
              column={columns[strand.column]?.name ?? ''}
              edge={drawn.columns[strand.column]?.right ?? 0}
              land={land}
              current={place.at === 'strand' && place.strand === strand.id}
              pinned={props.pinned === strand.id}
              onPin={() => props.onPin(props.pinned === strand.id ? undefined : strand.id)}
              onFocus={() => onFocus({ at: 'strand', strand: strand.id })}
            />
          ))}
        </g>
        <Lanes drawn={drawn} stories={stories} due={due} place={place} onFocus={onFocus} />
        <Goal
          title={title}
          metric={metric}
          words={progressWords(stories)}
          drawn={drawn}
          current={place.at === 'goal'}
          onFocus={() => onFocus({ at: 'goal' })}
        />
        {x && (
          <BurnUp
            course={course}
            outlook={props.outlook}
            unit={unit}
            today={today}
            x={x}
            top={drawn.height + 40}
            bottom={bottom}
            right={drawn.width}
          />
        )}
      </svg>
    </div>
  );
}

function useLayout(
  features: readonly LineFeature[],
  stories: readonly LineStory[],
  columns: number,
  width: number,
  opened: ReadonlySet<string>,
): Layout {
  return useMemo(
    () => layout({ features, stories, columns }, { width, measure: measurer(10.5), opened }),
    [features, stories, columns, width, opened],
  );
}

/** Where the keyboard stands, and how it goes on. */
function useWalk(drawn: Layout, { pinned, onPin, onOpen }: LinePictureProps) {
  const [wanted, setPlace] = useState<Place>({ at: 'goal' });
  const gone = wanted.at === 'strand' && !drawn.strands.some(({ id }) => id === wanted.strand);
  const place: Place = gone ? { at: 'goal' } : wanted;
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.key === 'Escape' && pinned) {
      onPin(undefined);
    } else if (event.key === 'Enter' && place.at === 'strand') {
      const strand = drawn.strands.find(({ id }) => id === place.strand);
      if (pinned === place.strand && strand?.stories.length === 1) onOpen(strand.id);
      else onPin(place.strand);
    } else {
      const way = ways[event.key];
      if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = walk(drawn, place, way);
      setPlace(next);
      const marks = [...event.currentTarget.querySelectorAll<SVGElement>('[data-place]')];
      marks.find(({ dataset }) => dataset.place === nameOf(next))?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return { place, onKeyDown, onFocus: setPlace };
}

const nameOf = (place: Place) =>
  place.at === 'goal' ? 'goal' : place.at === 'lane' ? `lane ${place.lane}` : place.strand;

type HeadsProps = { columns: readonly LineColumn[]; drawn: Layout; land: number };

/** Who decides what, and the heads of the columns. */
function Heads({ columns, drawn, land }: HeadsProps) {
  const pm = measurer(12)('PM decides the goal and its features') + 56;
  const po = measurer(12)('PO decides the stories and when they land') + 28;
  return (
    <g aria-hidden="true">
      <path className={styles.whyZone} d={`M${pm} 16H${seamAt - 1}`} />
      <text className={styles.pm} x={36} y={20}>
        PM decides the goal and its features
      </text>
      <circle className={styles.whyZone} cx={25} cy={16} r={4} />
      <path className={styles.seam} d={`M${seamAt} 10V22`} />
      <rect className={styles.whatZone} x={seamAt + 14} y={12} width={8} height={8} rx={1.6} />
      <text className={styles.po} x={seamAt + 28} y={20}>
        PO decides the stories and when they land
      </text>
      <path className={styles.whatZone} d={`M${seamAt + po + 14} 16H${drawn.width - 8}`} />
      {columns.map((column, i) => {
        const { left = 0, right = 0 } = drawn.columns[i] ?? {};
        const room = right - left - 30;
        const amount = column.amount.points
          ? points(column.amount.points)
          : number(column.amount.stories);
        const [name] = wrapped(column.name, room - measurer(10.5)(amount), 1, measurer(12, 640));
        return (
          <g key={column.key} className={classes(column.state === 'ACTIVE' && styles.running)}>
            {i > 0 && <path className={styles.edge} d={`M${left} 30V${land}`} />}
            <text className={styles.name} x={left + 14} y={44}>
              {name}
              {name !== column.name && <title>{column.name}</title>}
            </text>
            <text className={styles.detail} x={left + 14} y={58}>
              {clipped(column.detail, right - left - 18, measurer(10.5))}
            </text>
            <text className={styles.detail} x={right - 6} y={44} textAnchor="end">
              {amount}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Due({ x, due, right, bottom }: { x: number; due: Day; right: number; bottom: number }) {
  return (
    <g aria-hidden="true">
      {right > x && (
        <rect className={styles.late} x={x} y={30} width={right - x} height={bottom - 30} />
      )}
      <path className={styles.due} d={`M${x} 30V${bottom}`} />
      <text className={styles.dueWords} x={x - 6} y={76} textAnchor="end">
        Due {day(due)}
      </text>
    </g>
  );
}

type FallsProps = { drawn: Layout; columns: readonly LineColumn[]; bottom: number };

function Falls({ drawn, columns, bottom }: FallsProps) {
  return (
    <g aria-hidden="true">
      {columns.map(({ key, state, span }, i) => (
        <path
          key={key}
          className={state === 'CLOSED' ? styles.fell : styles.falls}
          d={
            span
              ? fall(
                  drawn.strands.filter(({ column }) => column === i),
                  drawn.columns[i]?.right ?? 0,
                  bottom,
                )
              : ''
          }
        />
      ))}
    </g>
  );
}

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
  onPin: () => void;
  onFocus: () => void;
};

function StrandMark({ strand, feature, column, edge, land, ...props }: StrandMarkProps) {
  const { station, width, stage, blocked, label } = strand;
  const end = station.x + toWords + measurer(10.5)(label) + (blocked ? 18 : 6);
  const wide = width > widestStroke;
  const [story] = strand.stories;
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
      )}
    >
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the picture hears Enter */}
      <g
        role="button"
        tabIndex={props.current ? 0 : -1}
        data-place={strand.id}
        aria-pressed={props.pinned}
        aria-label={`${words}, ${stageWords[stage]}${blocked ? ', blocked' : ''}, ${column}, ${feature ?? 'straight from the goal'}`}
        onClick={props.onPin}
        onFocus={props.onFocus}
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
          width={Math.max(24, edge - station.x)}
          height={14}
        />
        <circle className={styles.station} cx={station.x} cy={station.y} r={3.2} />
        {stage === 'inHand' && (
          <circle className={styles.core} cx={station.x} cy={station.y} r={1.4} />
        )}
      </g>
      {/* Not in the button: its name says more than there is room for here. */}
      <g className={styles.beside} aria-hidden="true">
        <path className={styles.fallen} d={`M${end} ${station.y}H${edge}V${land}`} />
        {end < edge && <path className={styles.lead} d={`M${end} ${station.y}H${edge}`} />}
        <text className={styles.label} x={station.x + toWords} y={station.y + 3.6}>
          {label}
        </text>
        {blocked && (
          <g className={styles.blocked} transform={`translate(${end - 10} ${station.y})`}>
            <circle r={4} />
            <path d="M-2.6 -2.6 2.6 2.6" />
          </g>
        )}
      </g>
    </g>
  );
}

type LanesProps = {
  drawn: Layout;
  stories: readonly LineStory[];
  due: Day | undefined;
  place: Place;
  onFocus: (place: Place) => void;
};

/** The knots of the features, and their words under the ribbons. */
function Lanes({ drawn, stories, due, place, onFocus }: LanesProps) {
  const measure = measurer(13, 640);
  return drawn.lanes.map(({ feature, top, bottom }, i) => {
    const title = feature?.title ?? 'Straight from the goal';
    const own = stories.filter((story) => story.feature === feature?.id);
    const lines = wrapped(title, seamAt - knotAt - 8, 2, measure);
    return (
      <g
        key={feature?.id ?? ''}
        className={styles.lane}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows stop here
        tabIndex={place.at === 'lane' && place.lane === i ? 0 : -1}
        data-place={`lane ${i}`}
        role="img"
        aria-label={`${title}: ${own.length ? progressWords(own) : 'no stories yet'}${feature?.likely ? `, 85 % by ${day(feature.likely)}` : ''}`}
        onFocus={() => onFocus({ at: 'lane', lane: i })}
      >
        <rect
          className={styles.hit}
          x={knotAt}
          y={top}
          width={seamAt - knotAt}
          height={bottom - top + 48}
        />
        {own.length === 0 && (
          <path className={styles.missing} d={whyLine({ from: between(drawn, i), level: top })} />
        )}
        <path className={styles.knot} d={`M${knotAt} ${top - 2}V${Math.max(bottom, top + 4)}`} />
        {lines.map((line, n) => (
          <text key={n} className={styles.feature} x={knotAt} y={bottom + 15 + n * 15}>
            {line}
          </text>
        ))}
        <text className={styles.detail} x={knotAt} y={bottom + 15 + lines.length * 15}>
          {own.length ? progressWords(own) : 'No stories yet'}
        </text>
        {feature?.likely && (
          <text
            className={classes(styles.detail, due && feature.likely > due && styles.tooLate)}
            x={knotAt}
            y={bottom + 29 + lines.length * 15}
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
  metric: { now: string; way: string };
  words: string;
  drawn: Layout;
  current: boolean;
  onFocus: () => void;
};

/** The goal, and how far it is: the left edge of the trunk. */
function Goal({ title, metric, words, drawn, current, onFocus }: GoalProps) {
  const { top, bottom } = drawn.goal;
  const shipped = drawn.strands
    .filter(({ stage }) => stage === 'shipped')
    .reduce((sum, { width }) => sum + width, 0);
  const whole = drawn.strands.reduce((sum, { width }) => sum + width, 0);
  const lines = wrapped(title, 160, 5, measurer(21));
  const begin = Math.max(86, (top + bottom) / 2 - (lines.length * 25 + 80) / 2);
  const under = begin + lines.length * 25;
  return (
    <g
      className={styles.goal}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows begin here
      tabIndex={current ? 0 : -1}
      data-place="goal"
      role="img"
      aria-label={`Goal: ${title}. ${metric.now}, ${metric.way}. ${words} shipped`}
      onFocus={onFocus}
    >
      <rect className={styles.rest} x={goalAt - 6} y={top} width={6} height={bottom - top} />
      <rect
        className={styles.gauge}
        x={goalAt - 6}
        y={top}
        width={6}
        height={whole ? ((bottom - top) * shipped) / whole : 0}
      />
      {lines.map((line, i) => (
        <text key={i} className={styles.title} x={20} y={begin + 18 + i * 25}>
          {line}
        </text>
      ))}
      <text className={styles.now} x={20} y={under + 40}>
        {metric.now}
      </text>
      <text className={styles.detail} x={20} y={under + 60}>
        {metric.way}
      </text>
      <text className={styles.detail} x={20} y={under + 78}>
        {words}
      </text>
      {lines.join(' ') !== title && <title>{title}</title>}
    </g>
  );
}
