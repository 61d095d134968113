import { day } from '../../lib/days';
import { firstName } from '../../lib/words';
import { type Horizon, horizons } from '../features/featureWords';
import type { Proposal } from '../proposals/proposal';
import type { Feature } from './feature';

/** A move of a feature that waits for a decision, in a few words and, where it is about time, as a window. */
export function ghostOf(feature: Feature, proposals: readonly Proposal[]) {
  for (const { steps, author, mine, hat } of proposals) {
    for (const { mutation, input } of steps) {
      if (input.id !== feature.id || !/^(move|update)Feature$/.test(mutation)) continue;
      const who = mine ? 'You' : author ? firstName(author.name) : 'Someone';
      const horizon = input.horizon as Horizon | undefined;
      const start = (input.windowStart as string | undefined) ?? feature.windowStart;
      const end = (input.windowEnd as string | undefined) ?? feature.windowEnd;
      if (horizon && horizon !== feature.horizon) {
        return { words: `${who}: to ${horizons[horizon]}`, hat, window: undefined };
      }
      if ('windowStart' in input || 'windowEnd' in input) {
        const words = start ? `${who}: from ${day(start)}` : `${who}: another window`;
        return { words, hat, window: { windowStart: start, windowEnd: end } };
      }
      if (mutation === 'moveFeature') {
        return { words: `${who}: another place`, hat, window: undefined };
      }
    }
  }
  return undefined;
}
