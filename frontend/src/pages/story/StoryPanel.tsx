import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { useClosePanel } from '../../lib/panel';
import { paths } from '../../paths';
import { Dialog } from '../../ui/Dialog';
import { NotFound } from '../../ui/NotFound';
import type { StoryPanelQuery } from './__generated__/StoryPanelQuery.graphql';

export function StoryPanel({ product, story: key }: { product: string; story: string }) {
  const close = useClosePanel(paths.backlog({ product }));
  const { story } = useLazyLoadQuery<StoryPanelQuery>(
    graphql`
      query StoryPanelQuery($story: String!) {
        story(key: $story) {
          id
          key
          title
        }
      }
    `,
    { story: key },
    useFresh(),
  );
  return (
    <Dialog title={story?.title ?? key} onClose={close} shape="drawer">
      {!story && <NotFound what="story" />}
    </Dialog>
  );
}
