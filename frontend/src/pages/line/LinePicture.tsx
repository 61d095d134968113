import {
  type Dispatch,
  type KeyboardEvent,
  type Ref,
  type SetStateAction,
  useCallback,
  useMemo,
  useState,
} from 'react';
import type { Day } from '../../lib/days';
import { measurer } from '../../lib/measure';
import { useLightPrint } from '../../lib/useLightPrint';
import { count } from '../../lib/words';
import { classes } from '../../ui/classes';
import type { LineFeature, LineStory, Zoom } from './bundle';
import { BurnUp } from './BurnUp';
import { type CoursePoint, daysAcross } from './burnup';
import { type Layout, layout } from './layout';
import { type LineColumn, type LineMetric, type Outlook, progressWords } from './line';
import { Besides, besides, Due, Ends, Falls, Heads } from './LineFrame';
import styles from './LinePicture.module.css';
import { Goal, goalWords, Lanes } from './LineWhy';
import { StrandMark } from './StrandMark';
import { focusOn, type Place, walk, type Way } from './walk';

type LinePictureProps = {
  /** The room there is, px. */
  width: number;
  title: string;
  metric: LineMetric;
  features: readonly LineFeature[];
  /** What is shown. */
  stories: readonly LineStory[];
  /** What there is: figures are of all of it. */
  all: readonly LineStory[];
  columns: readonly LineColumn[];
  outlook: Outlook | undefined;
  unit: 'points' | 'stories';
  course: readonly CoursePoint[];
  today: Day;
  due: Day | undefined;
  zoom: Zoom;
  /** Of one feature, '' for what is straight from the goal; of all without one. */
  onZoom: (each: boolean, feature?: string) => void;
  /** All of it is to be seen at once. */
  fit: boolean;
  pinned: string | undefined;
  onPin: Dispatch<SetStateAction<string | undefined>>;
  onOpen: (story: string) => void;
};

const burnHeight = 150;
const ways: Record<string, Way> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const nearer: Record<string, boolean> = { '+': true, '=': true, '-': false };
/** Up to so many strands all can move to new places, and step back behind one that is traced. */
const mostLight = 300;

/** One unbroken stroke from the goal to each story: what shipped, what is in hand, what waits. */
export function LinePicture({ svg, ...props }: LinePictureProps & { svg: Ref<SVGSVGElement> }) {
  const { title, metric, features, stories, all, columns, course, unit, today, due } = props;
  useLightPrint();
  const drawn = useLayout(features, stories, columns.length, props.width, props.zoom);
  const x = daysAcross(
    drawn.columns,
    columns.map(({ span }) => span),
  );
  const own = goalWords(title, metric, progressWords(all), drawn.goal);
  const bottom = drawn.height + 40 + burnHeight;
  const land = x ? drawn.height + 20 : drawn.height;
  const below = Math.max(x ? bottom + 24 : drawn.height, own.end + 16);
  // Where there is no time to stand beside, all of it stands below.
  const { words = [], besides: rest = [] } = props.outlook ?? {};
  const more = x ? rest : [...words.map((said) => said.replace(/\.?$/, '.')), ...rest];
  const height = below + besides(more, drawn.width).height;
  const { place, onKeyDown, onFocus } = useWalk(drawn, props);
  const { onPin } = props;
  const pin = useCallback((id: string) => onPin((now) => (now === id ? undefined : id)), [onPin]);
  const focus = useCallback((strand: string) => onFocus({ at: 'strand', strand }), [onFocus]);

  return (
    <div className={classes(styles.box, props.fit && styles.fit)}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows lead from mark to mark */}
      <svg
        ref={svg}
        className={classes(
          styles.picture,
          props.pinned && styles.traced,
          drawn.strands.length <= mostLight && styles.light,
        )}
        width={drawn.width}
        height={height}
        viewBox={`0 0 ${drawn.width} ${height}`}
        role="group"
        aria-label={`${title}: ${count(features.length, 'feature')}, ${count(stories.length, 'story', 'stories')}. Arrow keys lead along the line, plus and minus open and merge.`}
        onKeyDown={onKeyDown}
      >
        {x && due && (
          <Due x={x(due)} today={x(today)} due={due} right={drawn.width} bottom={bottom} />
        )}
        <Heads columns={columns} drawn={drawn} land={land} />
        <Falls drawn={drawn} columns={columns} bottom={land} />
        {x && <Ends drawn={drawn} few={props.outlook?.few ?? false} x={x} />}
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
              onPin={pin}
              onFocus={focus}
            />
          ))}
        </g>
        <Lanes drawn={drawn} stories={all} due={due} place={place} onFocus={onFocus} />
        <Goal
          title={title}
          metric={metric}
          stories={all}
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
        <Besides words={more} drawn={drawn} top={below} />
      </svg>
    </div>
  );
}

function useLayout(
  features: readonly LineFeature[],
  stories: readonly LineStory[],
  columns: number,
  width: number,
  zoom: Zoom,
): Layout {
  return useMemo(
    () => layout({ features, stories, columns }, { width, measure: measurer(10.5), zoom }),
    [features, stories, columns, width, zoom],
  );
}

/** Where the keyboard stands, and how it goes on. */
function useWalk(drawn: Layout, { pinned, onPin, onOpen, onZoom }: LinePictureProps) {
  const [wanted, setPlace] = useState<Place>(start);
  const place = there(drawn, wanted) ? wanted : start;
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.key === 'Escape' && pinned) {
      onPin(undefined);
    } else if (event.key === 'Enter' && place.at === 'strand') {
      const strand = drawn.strands.find(({ id }) => id === place.strand);
      if (pinned === place.strand && strand?.stories.length === 1) onOpen(strand.id);
      else onPin(place.strand);
    } else if (event.key === ' ' && place.at === 'strand') {
      onPin(pinned === place.strand ? undefined : place.strand);
    } else {
      const way = ways[event.key];
      const each = nearer[event.key];
      if ((!way && each === undefined) || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = way ? walk(drawn, place, way) : laneOf(drawn, place);
      setPlace(next);
      focusOn(next);
      if (each !== undefined) {
        onZoom(each, next.at === 'lane' ? (drawn.lanes[next.lane]?.feature?.id ?? '') : undefined);
      }
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return { place, onKeyDown, onFocus: setPlace };
}

const start: Place = { at: 'goal' };

/** Whether a place is in the picture: what is shown changes. */
const there = ({ lanes, strands }: Layout, place: Place) =>
  place.at === 'goal' ||
  (place.at === 'lane' ? place.lane < lanes.length : strands.some(({ id }) => id === place.strand));

/** What is opened or merged at a place: the feature, or at the goal all of them. */
function laneOf({ strands }: Layout, place: Place): Place {
  const strand = place.at === 'strand' && strands.find(({ id }) => id === place.strand);
  return strand ? { at: 'lane', lane: strand.lane } : place;
}
