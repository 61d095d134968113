import { useState } from 'react';
import { createPortal } from 'react-dom';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link, useLocation } from 'wouter';
import { later } from '../../lib/later';
import { paths } from '../../paths';
import { Chevron } from '../../ui/icons';
import { Menu, MenuItem, MenuLabel, MenuLink, MenuRule } from '../../ui/Menu';
import { readRight } from '../../ui/Right';
import type { ProductSwitch_workspace$key } from './__generated__/ProductSwitch_workspace.graphql';
import styles from './ProductSwitch.module.css';
import { isIn, stations } from './stations';
import { useProducts } from './useProducts';

const ProductDialog = later(async () => (await import('../home/ProductDialog')).ProductDialog);

type ProductSwitchProps = { workspace: ProductSwitch_workspace$key; product: string };

export function ProductSwitch({ workspace: key, product }: ProductSwitchProps) {
  const workspace = useFragment(
    graphql`
      fragment ProductSwitch_workspace on Workspace {
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
              name
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    `,
    key,
  );
  const [location] = useLocation();
  const [creating, setCreating] = useState(false);
  const right = readRight(workspace.canAdminister);
  // From goals to goals, from sprint to sprint.
  const station = stations.find((station) => isIn(station, product, location));
  const products = useProducts(workspace.products);
  const name = products.find((other) => other.key === product)?.name ?? product;
  const words = (
    <>
      <span className="clip">{name}</span>
      <span className={styles.workspace}>{workspace.name}</span>
    </>
  );
  if (products.length < 2 && !right.decides) {
    return (
      <Link href={paths.workspace({})} className={styles.switch} title="All products">
        {words}
      </Link>
    );
  }
  return (
    <>
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
        <MenuLink href={paths.workspace({})}>All products</MenuLink>
        <MenuRule />
        {products.map((other) => (
          <MenuLink
            key={other.id}
            href={(station?.to ?? paths.home)({ product: other.key })}
            current={other.key === product}
          >
            <span className="clip">{other.name}</span>
            <span className="meta">{other.key}</span>
          </MenuLink>
        ))}
        {right.decides && (
          <>
            <MenuRule />
            <MenuItem onSelect={() => setCreating(true)}>New product</MenuItem>
          </>
        )}
      </Menu>
      {creating &&
        createPortal(
          <ProductDialog workspace={workspace} onClose={() => setCreating(false)} />,
          document.getElementById('page') ?? document.body,
        )}
    </>
  );
}
