import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Redirect } from 'wouter';
import { signOut } from '../../api/session';
import { later } from '../../lib/later';
import { useFresh } from '../../lib/freshness';
import { recall } from '../../lib/preferences';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { Decide, readRight } from '../../ui/Right';
import type { StartPageQuery } from './__generated__/StartPageQuery.graphql';

const ProductDialog = later(async () => (await import('./ProductDialog')).ProductDialog);

/** Goes home, to the product one was in last. */
export function StartPage() {
  const { workspace } = useLazyLoadQuery<StartPageQuery>(
    graphql`
      query StartPageQuery {
        workspace {
          name
          canAdminister: viewerCan(decision: ADMINISTER) {
            ...Right_right
          }
          ...ProductDialog_workspace
          products(first: 100) {
            edges {
              node {
                id
                key
              }
            }
          }
        }
      }
    `,
    {},
    useFresh(),
  );
  const [creating, setCreating] = useState(false);
  const right = readRight(workspace.canAdminister);
  const keys = workspace.products.edges.map(({ node }) => node.key);
  const product = keys.find((key) => key === recall('product')) ?? keys[0];
  if (product) return <Redirect href={paths.home({ product })} replace />;
  return (
    <Page title={workspace.name}>
      <Empty
        title={right.decides ? 'This workspace has no product yet.' : 'You have no product yet.'}
        actions={
          <>
            <Decide right={right} look="primary" otherwise={null} onClick={() => setCreating(true)}>
              New product
            </Decide>
            <Button onClick={() => void signOut()}>Sign out</Button>
          </>
        }
      >
        {right.decides
          ? 'A product is what a PM and a PO steer together: its goals, its backlog, its sprints.'
          : `An admin of the workspace gives you a role in one. ${right.ask}`}
      </Empty>
      {creating && <ProductDialog workspace={workspace} onClose={() => setCreating(false)} />}
    </Page>
  );
}
