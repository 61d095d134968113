import { bringAhead } from '../../api/ahead';
import { match, paths } from '../../paths';
import { wholeStory } from './StoryPanel';
import type { StoryPanelQuery } from './__generated__/StoryPanelQuery.graphql';

let timer: ReturnType<typeof setTimeout> | undefined;

/** Reads the story that a pointer rests on, or the focus: it is opened next, perhaps. */
export function readAhead() {
  for (const comes of ['pointerover', 'focusin']) {
    document.addEventListener(comes, ({ target }) => {
      clearTimeout(timer);
      const story = storyAt(target);
      if (story) timer = setTimeout(() => bringAhead<StoryPanelQuery>(wholeStory, { story }), 80);
    });
  }
}

/** The key of the story whose link, or row with a link, this is part of. */
function storyAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const link = target.closest('a') ?? target.closest('[role=row], article')?.querySelector('a');
  const address = link?.getAttribute('href')?.split('?')[0];
  return address ? match(paths.story.pattern, address)?.story : undefined;
}
