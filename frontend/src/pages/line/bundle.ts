import type { Day } from '../../lib/days';
import { grouped } from '../../lib/grouped';
import { count } from '../../lib/words';

export type Stage = 'shipped' | 'inHand' | 'planned';

/** A story as the picture needs it. */
export type LineStory = {
  /** Its key. */
  id: string;
  /** Its id in the API. */
  node: string;
  /** The number of its key: what never changes orders the strands. */
  number: number;
  title: string;
  /** Undefined before it is estimated. */
  points: number | undefined;
  stage: Stage;
  blocked: boolean;
  /** When it is 85 % likely to be done; undefined where it is, or nobody knows. */
  likely?: Day | undefined;
  /** It is not likely to be done by the day the goal is due. */
  late: boolean;
  /** The feature it is of; undefined when it serves the goal directly. */
  feature: string | undefined;
  /** The column it lands in. */
  column: number;
};

export type LineFeature = {
  id: string;
  title: string;
  /** When it is 85 % likely to be done; undefined where nothing is left, or nobody knows. */
  likely?: Day | undefined;
  /** The same at 50 and at 95 %. */
  even?: Day | undefined;
  nearly?: Day | undefined;
};

/** One stroke from the goal to where it lands: a story, or those of a feature that land together. */
export type Bundle = {
  id: string;
  stories: readonly LineStory[];
  column: number;
  stage: Stage;
  blocked: boolean;
  points: number;
  words: string;
};

export type BundledLane = { feature: LineFeature | undefined; bundles: readonly Bundle[] };

/** How near one looks. */
export type Zoom = {
  /** Each story is a station, else those of a feature that land together are one. */
  each: boolean;
  /** The features where it is the other way round; '' for what is straight from the goal. */
  turned: ReadonlySet<string>;
};

/** Up to so many stories each is a station, where nobody chose. */
const mostSingle = 80;
/** Of one feature up to so many that land together. */
const mostTogether = 20;

/** What a story that is not estimated is drawn as, points. */
const unestimated = 1;

/**
 * The stories of each feature, in the order of their strands: latest on top, so
 * that they leave at the lower edge. A lane without a feature comes last.
 */
export function bundled(
  features: readonly LineFeature[],
  stories: readonly LineStory[],
  { each, turned }: Zoom = usual(stories),
): BundledLane[] {
  const of = grouped(stories, ({ feature }) => feature);
  const lane = (feature: LineFeature | undefined): BundledLane => {
    const all = (of.get(feature?.id) ?? []).toSorted(
      (a, b) => b.column - a.column || a.number - b.number,
    );
    const bundles =
      each !== turned.has(feature?.id ?? '')
        ? all.map((story) => [story])
        : [...grouped(all, ({ column }) => column).values()];
    return { feature, bundles: bundles.map((some) => bundle(some, feature)) };
  };
  return [...features.map(lane), ...(of.has(undefined) ? [lane(undefined)] : [])];
}

/** A path by its id, and the lane it runs in. */
export function pathIn(lanes: readonly BundledLane[], id: string | undefined) {
  for (const lane of lanes) {
    const path = lane.bundles.find((bundle) => bundle.id === id);
    if (path) return { lane, path };
  }
  return undefined;
}

/** When the last of some stories is 85 % likely to be done; undefined where nothing is left, or nobody knows. */
export function likelyOf(stories: readonly LineStory[]): Day | undefined {
  const left = stories.filter(({ stage }) => stage !== 'shipped').map(({ likely }) => likely);
  const known = left.filter((day) => day !== undefined);
  return known.length === left.length ? known.toSorted().at(-1) : undefined;
}

/** How near one looks where nobody chose. */
export function usual(stories: readonly LineStory[]): Zoom {
  const each = stories.length <= mostSingle;
  const together = grouped(stories, ({ feature = '', column }) => `${feature}:${column}`);
  const crowded = each ? [...together.values()].filter((some) => some.length > mostTogether) : [];
  return { each, turned: new Set(crowded.map(([first]) => first?.feature ?? '')) };
}

function bundle(stories: LineStory[], feature: LineFeature | undefined): Bundle {
  const [first] = stories;
  const alone = stories.length === 1 && first;
  const column = first?.column ?? 0;
  return {
    id: alone ? alone.id : `${feature?.id ?? ''}:${column}`,
    stories,
    column,
    stage: stageOf(stories),
    blocked: stories.some(({ blocked }) => blocked),
    points: weight(stories),
    words: alone ? alone.title : count(stories.length, 'story', 'stories'),
  };
}

/** What they are drawn as together, points. */
const weight = (stories: readonly LineStory[]) =>
  stories.reduce((sum, { points }) => sum + (points || unestimated), 0);

/** Of several: shipped once all are, planned while none is begun. */
function stageOf(stories: readonly LineStory[]): Stage {
  const [first = 'planned', ...others] = new Set(stories.map(({ stage }) => stage));
  return others.length ? 'inHand' : first;
}
