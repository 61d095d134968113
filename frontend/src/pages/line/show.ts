import { number } from '../../lib/words';
import type { LineFeature, LineStory } from './bundle';

/** Which stories of a line are shown. */
export type Show = 'all' | 'open' | 'risk';

const belongs: Record<Show, (story: LineStory) => boolean> = {
  all: () => true,
  open: ({ stage }) => stage !== 'shipped',
  risk: ({ stage, blocked, late }) => stage !== 'shipped' && (blocked || late),
};

export function showIn(search: URLSearchParams): Show {
  const show = search.get('show');
  return show === 'open' || show === 'risk' ? show : 'all';
}

export const shownOf = (stories: readonly LineStory[], show: Show) =>
  show === 'all' ? stories : stories.filter(belongs[show]);

/** Features of what is shown; one without a story is open. */
export function featuresShown(
  features: readonly LineFeature[],
  stories: readonly LineStory[],
  show: Show,
): readonly LineFeature[] {
  if (show === 'all') return features;
  const begun = new Set(stories.map(({ feature }) => feature));
  const kept = new Set(shownOf(stories, show).map(({ feature }) => feature));
  return features.filter(({ id }) => kept.has(id) || (show === 'open' && !begun.has(id)));
}

/** The choices, each with how many stories it shows. */
export function showChoices(stories: readonly LineStory[]) {
  const words: Record<Show, string> = { all: 'All', open: 'Open', risk: 'At risk' };
  return (['all', 'open', 'risk'] as const).map(
    (show) => [show, `${words[show]} ${number(shownOf(stories, show).length)}`] as const,
  );
}
