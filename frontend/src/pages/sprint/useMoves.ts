import { useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { announce } from '../../lib/announce';
import { overHere } from '../../lib/panel';
import { say } from '../../lib/toasts';
import { paths } from '../../paths';
import type { Right } from '../../ui/Right';
import { statusNames } from '../../ui/statuses';
import { useSteps } from '../story/useSteps';
import { type Column, stepTo } from './columns';
import { limitOf, type Limits, limitWords } from './limits';
import { type Story, within } from './stories';

type Around = { product: string; stories: readonly Story[]; limits: Limits };

/** Brings stories to columns: at once, by way of the story's panel, or not, and then says why. */
export function useMoves({ product, stories, limits }: Around, move: Right, judge: Right) {
  const steps = useSteps();
  const search = useSearch();
  return (id: string, column: Column) => {
    const story = stories.find((story) => story.id === id);
    const step = story && stepTo(story, column);
    if (!step) return;
    const right = step.does === 'move' || step.does === 'nothing' ? move : judge;
    if (step.does === 'nothing' || !right.acts) {
      say({
        kind: 'failed',
        title: `${story.key} stays where it is.`,
        detail: step.does === 'nothing' ? step.why : right.ask,
      });
    } else if (step.does === 'move') {
      const there = within(stories, column);
      const above = there.filter(({ rank }) => rank < story.rank).length;
      const limit = limitOf(column, limits);
      void steps.move(story, step.to, right);
      announce(
        [
          `${story.key}, ${statusNames[column]}, ${above + 1} of ${there.length + 1}`,
          limit !== undefined && limitWords(there.length + 1, limit).spoken,
        ]
          .filter(Boolean)
          .join('. '),
      );
    } else {
      navigate(paths.story({ product, story: story.key }) + (search && `?${search}`), {
        state: { ...overHere(), step: step.does },
      });
    }
  };
}
