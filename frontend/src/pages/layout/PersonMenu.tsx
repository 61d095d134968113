import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useHat } from '../../api/hat';
import { signOut } from '../../api/session';
import { setTheme, type Theme, useTheme } from '../../lib/theme';
import { all } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { roleNames } from '../../ui/Mark';
import { paths } from '../../paths';
import { Menu, MenuItem, MenuLabel, MenuLink, MenuRule } from '../../ui/Menu';
import type { PersonMenu_viewer$key } from './__generated__/PersonMenu_viewer.graphql';
import styles from './PersonMenu.module.css';

const themes: [Theme, string][] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];
const short = { ...roleNames, PM: 'PM', PO: 'PO' };

export function PersonMenu({
  viewer: key,
  product,
}: {
  viewer: PersonMenu_viewer$key;
  product: string;
}) {
  const viewer = useFragment(
    graphql`
      fragment PersonMenu_viewer on User {
        name
        initials
        email
        roles {
          kind
          product {
            key
          }
        }
      }
    `,
    key,
  );
  const hat = useHat(product);
  const theme = useTheme();
  const held = viewer.roles
    .filter((role) => !role.product || role.product.key === product)
    .map(({ kind }) => short[kind]);

  return (
    <Menu
      side="top"
      trigger={
        <button type="button" className={styles.me}>
          <Avatar initials={viewer.initials} name={viewer.name} hat={hat} large />
          <span className={styles.words}>
            <span className="clip medium">{viewer.name}</span>
            <span className="unseen">, your menu</span>
            <span className="clip meta">{held.length ? `${all(held)}, ${product}` : product}</span>
          </span>
        </button>
      }
    >
      {viewer.email && <MenuLabel>{viewer.email}</MenuLabel>}
      <MenuLink href={paths.profile({ product })}>Profile</MenuLink>
      <MenuLink href={paths.people({ product })}>People</MenuLink>
      <MenuRule />
      {themes.map(([value, words]) => (
        <MenuItem key={value} checked={value === theme} onSelect={() => setTheme(value)}>
          {words}
        </MenuItem>
      ))}
      <MenuRule />
      <MenuItem onSelect={() => void act({ run: signOut, failed: 'You are still signed in.' })}>
        Sign out
      </MenuItem>
    </Menu>
  );
}
