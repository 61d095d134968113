import { fetchQuery } from 'react-relay/hooks';
import { createOperationDescriptor, getRequest } from 'relay-runtime';
import { environment } from '../../api/environment';
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
      if (story) timer = setTimeout(() => read(story), 80);
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

function read(story: string) {
  const variables = { story };
  const options = { fetchPolicy: 'store-or-network' } as const;
  fetchQuery<StoryPanelQuery>(environment, wholeStory, variables, options).subscribe({
    // Nobody shows it yet: it stays as long as what was left last.
    complete: () =>
      environment.retain(createOperationDescriptor(getRequest(wholeStory), variables)).dispose(),
    error: () => {}, // asked for again when it is opened
  });
}
