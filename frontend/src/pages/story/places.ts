import type { Proposal } from '../proposals/proposal';

export type StoryPlace = 'text' | 'why' | 'criteria' | 'body' | 'facts' | 'links' | 'step';

const places: { readonly [mutation: string]: StoryPlace } = {
  addCriterion: 'criteria',
  updateCriterion: 'criteria',
  removeCriterion: 'criteria',
  estimateStory: 'facts',
  labelStory: 'facts',
  moveStory: 'facts',
  addToSprint: 'facts',
  removeFromSprint: 'facts',
  linkStories: 'links',
  unlinkStories: 'links',
};

/** Where in a story a proposal stands: where its first change would happen. */
export function placeOf({ steps }: Pick<Proposal, 'steps'>): StoryPlace {
  const [step] = steps;
  if (step?.mutation !== 'updateStory') return places[step?.mutation ?? ''] ?? 'step';
  if ('featureId' in step.input || 'goalId' in step.input) return 'why';
  return 'body' in step.input ? 'body' : 'text';
}
