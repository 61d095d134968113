import { navigate } from 'wouter/use-browser-location';
import { phone, useMedia } from '../../lib/useMedia';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Chevron } from '../../ui/icons';
import { Menu, MenuItem } from '../../ui/Menu';

type Named = { readonly id: string; readonly name: string };
type OtherRetrosProps = {
  product: string;
  active: Named | undefined;
  closed: readonly Named[];
  shown: string | undefined;
};

/** Leads to the retrospectives of other sprints. */
export function OtherRetros({ product, active, closed, shown }: OtherRetrosProps) {
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
          onSelect={() => navigate(`${paths.retro({ product })}?sprint=${id}`)}
        >
          {name}
        </MenuItem>
      ))}
    </Menu>
  );
}
