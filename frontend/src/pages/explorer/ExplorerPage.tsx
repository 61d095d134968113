import { lazy, Suspense, useEffect } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { paths } from '../../paths';
import { Problem } from '../../ui/Problem';
import { Skeleton } from '../../ui/Skeleton';
import type { ExplorerPageQuery } from './__generated__/ExplorerPageQuery.graphql';
import styles from './ExplorerPage.module.css';

// Megabytes that no other page needs.
const Explorer = lazy(async () => ({ default: (await import('./Explorer')).Explorer }));

/** Where one tries what scripts ask for, as oneself. */
export function ExplorerPage() {
  const { setup } = useLazyLoadQuery<ExplorerPageQuery>(
    graphql`
      query ExplorerPageQuery {
        setup {
          explorer
        }
      }
    `,
    {},
    useFresh(),
  );
  const own = cameHere();
  useEffect(() => {
    document.title = 'Explorer · Throughline';
    if (setup.explorer && !own) location.reload();
  }, [setup.explorer, own]);
  if (!setup.explorer) {
    return (
      <main className={styles.off}>
        <h1>Explorer</h1>
        <Problem
          title="The explorer is switched off here."
          action={<a href={paths.start({})}>Back to the app</a>}
        >
          Whoever runs this server starts it without --no-explorer to have it. The API answers all
          the same.
        </Problem>
      </main>
    );
  }
  return <Suspense fallback={<Skeleton />}>{own && <Explorer />}</Suspense>;
}

/**
 * Whether the document was loaded for this page. The editor writes styles as it
 * goes, which the content security policy of the other pages forbids.
 */
function cameHere() {
  const [loaded] = performance.getEntriesByType('navigation');
  return !loaded || new URL(loaded.name).pathname === paths.explorer({});
}
