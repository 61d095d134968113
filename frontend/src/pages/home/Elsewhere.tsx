import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { count } from '../../lib/words';
import { paths } from '../../paths';
import styles from './Changed.module.css';
import type { Elsewhere_workspace$key } from './__generated__/Elsewhere_workspace.graphql';

type ElsewhereProps = { workspace: Elsewhere_workspace$key; product: string };

/** Where else one was, and how much has changed there since. */
export function Elsewhere({ workspace: key, product }: ElsewhereProps) {
  const workspace = useFragment(
    graphql`
      fragment Elsewhere_workspace on Workspace {
        products(first: 100) {
          edges {
            node {
              id
              key
              name
              lastEvent
              lastVisit {
                number
              }
            }
          }
        }
      }
    `,
    key,
  );
  const others = workspace.products.edges.flatMap(({ node: { id, key, name, ...log } }) => {
    const changes = log.lastVisit ? log.lastEvent - log.lastVisit.number : 0;
    return key !== product && changes > 0 ? [{ id, key, name, changes }] : [];
  });
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="elsewhere" className={styles.elsewhere}>
      <h2 id="elsewhere">In your other products</h2>
      <ul>
        {others.map(({ id, key, name, changes }) => (
          <li key={id}>
            <Link href={paths.home({ product: key })}>{name}</Link>
            <span className="meta">{count(changes, 'change')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
