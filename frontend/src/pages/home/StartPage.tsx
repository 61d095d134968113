import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Redirect } from 'wouter';
import { useFresh } from '../../lib/freshness';
import { recall } from '../../lib/preferences';
import { paths } from '../../paths';
import { WorkspacePage } from './WorkspacePage';
import type { StartPageQuery } from './__generated__/StartPageQuery.graphql';

/**
 * Goes home: who works in a product to the one they were in last, who looks at
 * several as leaders do to all of them.
 */
export function StartPage() {
  const { workspace, viewer } = useLazyLoadQuery<StartPageQuery>(
    graphql`
      query StartPageQuery {
        viewer {
          roles {
            kind
          }
        }
        workspace {
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
  const keys = workspace.products.edges.map(({ node }) => node.key);
  const works = viewer.roles.some(({ kind }) => kind !== 'VIEWER' && kind !== 'ADMIN');
  const product = keys.find((key) => key === recall('product')) ?? keys[0];
  if (product && (works || keys.length === 1)) {
    return <Redirect href={paths.home({ product })} replace />;
  }
  return <WorkspacePage />;
}
