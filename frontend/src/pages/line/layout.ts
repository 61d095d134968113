import { grouped } from '../../lib/grouped';
import { clipped } from '../../lib/measure';
import { type Bundle, bundled, type LineFeature, type LineStory, type Zoom } from './bundle';
import { bend, type Course, seamAt } from './curves';

type Subject = {
  /** In the order of the roadmap. */
  features: readonly LineFeature[];
  stories: readonly LineStory[];
  /** How many there are to land in. */
  columns: number;
};

type Frame = {
  /** The room there is, px; the picture is wider when its columns need it. */
  width: number;
  /** How wide the words of a station are, px. */
  measure: (words: string) => number;
  /** How near one looks; by how many stories there are, where nobody chose. */
  zoom?: Zoom | undefined;
};

export type Strand = Bundle &
  Course & {
    lane: number;
    /** px */
    width: number;
    /** What there is room for of its words. */
    label: string;
  };

export type Lane = {
  feature: LineFeature | undefined;
  /** Its ribbon. */
  top: number;
  bottom: number;
  /** Where it ends, with its stations and its words. */
  end: number;
};

export type Column = { left: number; right: number };

export type Layout = {
  width: number;
  height: number;
  goal: { top: number; bottom: number };
  lanes: readonly Lane[];
  strands: readonly Strand[];
  columns: readonly Column[];
};

/** How many columns there is room for, px. */
export const roomFor = (width: number) => Math.floor((width - seamAt) / leastColumn);

/** What the heads of the columns take. */
const head = 104;
const leastColumn = 120;
/** From the edge of a column to its stations, and from a station to its words. */
const lead = 30;
export const toWords = 7;
/** Between two stations, two ribbons, two strands. */
const row = 14.5;
const gap = 16;
const hair = 0.45;
/** Three lines of words below a ribbon. */
const laneWords = 50;
const thinnest = 0.75;
/** The middle of the goal, px at most: of a long picture it is there at once. */
const lowest = 430;
/** The width of a point, px: less where the goal would be higher than this, so that one story more moves little. */
const point = 0.7;
const highest = 200;

/**
 * Where everything of the picture goes. It depends on nothing but what is
 * given; what a story is called, whether it is blocked and how far it is move
 * nothing.
 */
export function layout({ features, stories, columns: many }: Subject, frame: Frame): Layout {
  const lanes = bundled(features, stories, frame.zoom);
  const width = Math.max(frame.width, seamAt + many * leastColumn);
  const each = many && (width - seamAt) / many;
  const columns = Array.from({ length: many }, (_, i) => ({
    left: seamAt + i * each,
    right: seamAt + (i + 1) * each,
  }));
  const thickness = thicknessOf(lanes.flatMap(({ bundles }) => bundles));

  const placed: Lane[] = [];
  const strands: Strand[] = [];
  let y = head;
  for (const { feature, bundles } of lanes) {
    const { bottom, levels } = ribbon(bundles, thickness, y);
    let end = bottom + laneWords;
    const landed = new Map<number, { count: number; down: number }>();
    const landing = grouped(bundles, ({ column }) => column);
    for (const [i, bundle] of bundles.entries()) {
      const column = columns[bundle.column];
      if (!column) continue;
      const { count, down } = landed.get(bundle.column) ?? { count: 0, down: bottom + row };
      const together = landing.get(bundle.column)?.length ?? 1;
      const station = { x: column.left + lead, y: down };
      const thick = thickness(bundle);
      strands.push({
        ...bundle,
        lane: placed.length,
        width: thick,
        from: 0,
        level: levels[i] ?? bottom,
        leaves: station.x - bend - (count * (lead - bend)) / together,
        station,
        label: clipped(bundle.words, column.right - station.x - toWords - 4, frame.measure),
      });
      const below = down + Math.max(row, thick);
      landed.set(bundle.column, { count: count + 1, down: below });
      end = Math.max(end, below);
    }
    placed.push({ feature, top: y, bottom, end });
    y = end + gap;
  }
  const goal = leave(strands, Math.min((head + y - gap) / 2, lowest));
  return { width, height: Math.max(y, goal.bottom + gap), goal, lanes: placed, strands, columns };
}

/** Lays strands upon each other: their middles, and where the last ends. */
function ribbon(bundles: readonly Bundle[], thickness: (of: Bundle) => number, top: number) {
  let bottom = top;
  const levels = bundles.map((bundle) => {
    const thick = thickness(bundle);
    const level = bottom + thick / 2;
    bottom += thick + hair;
    return level;
  });
  return { levels, bottom };
}

/** Gives each strand its height at the goal, in their order, around a middle. */
function leave(strands: Strand[], middle: number) {
  const whole = strands.reduce((sum, { width }) => sum + width + hair, 0);
  const top = Math.max(head, middle - whole / 2);
  let y = top;
  for (const strand of strands) {
    strand.from = y + strand.width / 2;
    y += strand.width + hair;
  }
  return { top, bottom: top + whole };
}

/** How much of its width a strand keeps when it falls: all of a column are side by side. */
const fallen = 0.2;

/** What landed in a column, falling along its right edge to the burn-up: wider with each station. */
export function fall(strands: readonly Strand[], right: number, bottom: number): string {
  const landed = strands.toSorted((a, b) => a.station.y - b.station.y);
  const [first] = landed;
  if (!first) return '';
  let edge = right;
  let path = `M${right} ${first.station.y}`;
  for (const { station, width } of landed) {
    path += `L${edge} ${station.y}`;
    edge -= width * fallen;
    path += `L${edge} ${Math.min(station.y + 6, bottom)}`;
  }
  return `${path}V${bottom}H${right}Z`;
}

function thicknessOf(bundles: readonly Bundle[]) {
  const points = bundles.reduce((sum, bundle) => sum + bundle.points, 0);
  const each = Math.min(point, highest / points);
  return (bundle: Bundle) => Math.max(thinnest, bundle.points * each);
}
