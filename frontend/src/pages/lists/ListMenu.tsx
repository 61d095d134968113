import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { Dots } from '../../ui/icons';
import { Menu, MenuItem } from '../../ui/Menu';
import type { AnyTable } from './table';
import { useSaving } from './useSaving';

type ListMenuProps = {
  /** In the plural: "goals". */
  what: string;
  table: () => Promise<AnyTable>;
  variables: Record<string, unknown> & { product: string };
  /** What else can be done with the list. */
  children?: ReactNode;
};

/** What is done with a list as a whole. */
export function ListMenu({ what, table, variables, children }: ListMenuProps) {
  const { save, saving } = useSaving(what, table, variables);
  return (
    <Menu
      align="end"
      trigger={
        <Button look="ghost" square aria-label={`More with ${what}`} aria-busy={saving}>
          <Dots />
        </Button>
      }
    >
      {children}
      <MenuItem onSelect={save}>Save as CSV</MenuItem>
    </Menu>
  );
}
