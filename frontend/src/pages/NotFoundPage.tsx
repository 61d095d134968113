import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';

/** Instead of a page: what it is about is not here. */
export function NotFoundPage({ what = 'page' }: { what?: string }) {
  return (
    <Page title="Nothing here">
      <NotFound what={what} />
    </Page>
  );
}
