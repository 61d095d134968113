import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';

export function NotFoundPage() {
  return (
    <Page title="Nothing here">
      <NotFound what="page" />
    </Page>
  );
}
