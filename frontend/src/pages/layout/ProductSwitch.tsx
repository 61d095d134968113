import { graphql, useFragment } from 'react-relay/hooks';
import { paths } from '../../paths';
import { Chevron } from '../../ui/icons';
import { Menu, MenuLabel, MenuLink } from '../../ui/Menu';
import type { ProductSwitch_workspace$key } from './__generated__/ProductSwitch_workspace.graphql';
import styles from './ProductSwitch.module.css';

type ProductSwitchProps = { workspace: ProductSwitch_workspace$key; product: string };

export function ProductSwitch({ workspace: key, product }: ProductSwitchProps) {
  const workspace = useFragment(
    graphql`
      fragment ProductSwitch_workspace on Workspace {
        name
        products(first: 100) {
          edges {
            node {
              id
              key
              name
            }
          }
        }
      }
    `,
    key,
  );
  const products = workspace.products.edges.map(({ node }) => node);
  const name = products.find((other) => other.key === product)?.name ?? product;
  const words = (
    <>
      <span className="clip">{name}</span>
      <span className={styles.workspace}>{workspace.name}</span>
    </>
  );
  if (products.length < 2) return <p className={styles.switch}>{words}</p>;
  return (
    <Menu
      trigger={
        <button type="button" className={styles.switch}>
          <span className="unseen">Product: </span>
          {words}
          <span className={styles.chevron}>
            <Chevron />
          </span>
        </button>
      }
    >
      <MenuLabel>{workspace.name}</MenuLabel>
      {products.map((other) => (
        <MenuLink
          key={other.id}
          href={paths.backlog({ product: other.key })}
          current={other.key === product}
        >
          <span className="clip">{other.name}</span>
          <span className="meta">{other.key}</span>
        </MenuLink>
      ))}
    </Menu>
  );
}
