import { navigate } from 'wouter/use-browser-location';
import { phone, useMedia } from '../../lib/useMedia';
import { Button } from '../../ui/Button';
import { Chevron } from '../../ui/icons';
import { Menu, MenuItem } from '../../ui/Menu';

type Named = { readonly id: string; readonly name: string };
type OtherSprintsProps = {
  /** The page that shows one of them. */
  address: string;
  active: Named | undefined;
  closed: readonly Named[];
  shown: string | undefined;
};

/** Leads from what is said of one sprint to the same of others. */
export function OtherSprints({ address, active, closed, shown }: OtherSprintsProps) {
  const small = useMedia(phone);
  const all = [...(active ? [active] : []), ...closed];
  if (all.every(({ id }) => id === shown)) return null;
  return (
    <Menu
      align="end"
      trigger={
        <Button look="ghost" size="small" aria-label="Other sprints">
          {small ? <Chevron /> : 'Other sprints'}
        </Button>
      }
    >
      {all.map(({ id, name }) => (
        <MenuItem
          key={id}
          checked={id === shown}
          onSelect={() => navigate(`${address}?sprint=${id}`)}
        >
          {name}
        </MenuItem>
      ))}
    </Menu>
  );
}
