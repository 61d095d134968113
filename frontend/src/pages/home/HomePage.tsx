import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Redirect } from 'wouter';
import { hatIn } from '../../api/hat';
import { signOut } from '../../api/session';
import { useFresh } from '../../lib/freshness';
import { recall } from '../../lib/preferences';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { Decide, readRight } from '../../ui/Right';
import type { HomePageQuery } from './__generated__/HomePageQuery.graphql';
import { ProductDialog } from './ProductDialog';

const first = { PM: paths.goals, PO: paths.backlog, DEVELOPER: paths.sprint };

/** Goes to the product one was in last, to where the hat's work begins. */
export function HomePage() {
  const { workspace } = useLazyLoadQuery<HomePageQuery>(
    graphql`
      query HomePageQuery {
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
  if (product) {
    const hat = hatIn(product);
    return <Redirect href={(hat ? first[hat] : paths.goals)({ product })} replace />;
  }
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
