import { useEffect, useState } from 'react';
import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { signOut } from '../../api/session';
import { useFresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { later } from '../../lib/later';
import { all, count } from '../../lib/words';
import { Brand } from '../../ui/Brand';
import { Button } from '../../ui/Button';
import { Decide, readRight } from '../../ui/Right';
import { ThemeToggle } from '../../ui/ThemeToggle';
import { NoProduct } from './NoProduct';
import { type Health, ProductCard, worst } from './ProductCard';
import type { WorkspacePage_workspace$key } from './__generated__/WorkspacePage_workspace.graphql';
import type { WorkspacePageMoreQuery } from './__generated__/WorkspacePageMoreQuery.graphql';
import type { WorkspacePageQuery } from './__generated__/WorkspacePageQuery.graphql';
import styles from './WorkspacePage.module.css';

const CaptureAnywhere = later(
  async () => (await import('../insights/CaptureAnywhere')).CaptureAnywhere,
);

const ProductDialog = later(async () => (await import('./ProductDialog')).ProductDialog);

/** All products that one sees, as leaders look at them. */
export function WorkspacePage() {
  const { workspace } = useLazyLoadQuery<WorkspacePageQuery>(
    graphql`
      query WorkspacePageQuery {
        workspace {
          name
          canAdminister: viewerCan(decision: ADMINISTER) {
            ...Right_right
          }
          some: products(first: 100) {
            edges {
              node {
                id
                canCapture: viewerCan(decision: CAPTURE_INSIGHTS) {
                  ...Right_right
                }
              }
            }
          }
          ...ProductDialog_workspace
          ...WorkspacePage_workspace
        }
      }
    `,
    {},
    useFresh(),
  );
  const [creating, setCreating] = useState(false);
  const [capturing, setCapturing] = useState(false);
  const captures = workspace.some.edges.some(({ node }) => readRight(node.canCapture).acts);
  const capture = () => setCapturing(true);
  useKeys(captures ? [{ keys: 'i', does: 'Capture an insight', run: capture }] : []);
  const right = readRight(workspace.canAdminister);
  const create = (
    <Decide right={right} otherwise={null} onClick={() => setCreating(true)}>
      New product
    </Decide>
  );
  useEffect(() => {
    document.documentElement.dataset.hat = 'none';
    document.title = `${workspace.name} · Throughline`;
  }, [workspace.name]);
  return (
    <main className={styles.page}>
      <header className={styles.bar}>
        <span className={styles.brand}>
          <Brand />
        </span>
        <h1 className="clip">{workspace.name}</h1>
        <span className="grow" />
        {captures && (
          <Button keys="i" onClick={capture}>
            Capture
          </Button>
        )}
        {workspace.some.edges.length > 0 && create}
        <Button
          look="ghost"
          onClick={() => void act({ run: signOut, failed: 'You are still signed in.' })}
        >
          Sign out
        </Button>
        <ThemeToggle />
      </header>
      <Products workspace={workspace} none={<NoProduct right={right}>{create}</NoProduct>} />
      {capturing && <CaptureAnywhere onClose={() => setCapturing(false)} />}
      {creating && <ProductDialog workspace={workspace} onClose={() => setCreating(false)} />}
    </main>
  );
}

type ProductsProps = { workspace: WorkspacePage_workspace$key; none: React.ReactNode };

function Products({ workspace: key, none }: ProductsProps) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    WorkspacePageMoreQuery,
    WorkspacePage_workspace$key
  >(
    graphql`
      fragment WorkspacePage_workspace on Workspace
      @refetchable(queryName: "WorkspacePageMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 10 }
        cursor: { type: "String" }
      ) {
        products(first: $count, after: $cursor) @connection(key: "WorkspacePage_products") {
          totalCount
          edges {
            node {
              id
              numbers {
                goals {
                  state
                  health
                }
                acceptedCount
              }
              ...ProductCard_product
            }
          }
        }
      }
    `,
    key,
  );
  const products = data.products.edges.map(({ node }) => node);
  if (products.length === 0) return none;
  const left = data.products.totalCount - products.length;
  return (
    <>
      <p className={styles.said}>
        {said(
          products.map(({ numbers }) => numbers),
          left > 0,
        )}
      </p>
      {products.map((product) => (
        <ProductCard key={product.id} product={product} />
      ))}
      {hasNext && (
        <p className={styles.more}>
          <Button busy={isLoadingNext} onClick={() => loadNext(10)}>
            More products
          </Button>
          <span className="meta">{count(left, 'product')} left</span>
        </p>
      )}
    </>
  );
}

type Told = {
  readonly goals: readonly { readonly state: string; readonly health: Health }[];
  readonly acceptedCount: number;
};

const stands: Record<Health, string> = {
  OFF_TRACK: 'off track',
  AT_RISK: 'at risk',
  NO_DATA: 'without data',
  ON_TRACK: 'on track',
};

/** How the products stand, in one sentence. */
export function said(products: readonly Told[], some: boolean): string {
  const goals = products.flatMap(({ goals }) => goals).filter(({ state }) => state === 'ACTIVE');
  const accepted = products.reduce((sum, { acceptedCount }) => sum + acceptedCount, 0);
  const parts = worst.flatMap((health) => {
    const n = goals.filter((goal) => goal.health === health).length;
    return n > 0 ? [`${n} ${stands[health]}`] : [];
  });
  const of = `${some ? 'the first ' : ''}${count(products.length, 'product')}`;
  const standing =
    parts.length > 0
      ? `Of ${count(goals.length, 'goal')} in ${of}, ${all(parts)}.`
      : `No goal is active in ${of}.`;
  return `${standing} ${accepted > 0 ? `${count(accepted, 'story was', 'stories were')} accepted this week.` : 'Nothing was accepted this week.'}`;
}
