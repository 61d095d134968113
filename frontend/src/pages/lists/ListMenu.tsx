import { type ReactNode, useState } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { count } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Dots } from '../../ui/icons';
import { Menu, MenuItem } from '../../ui/Menu';
import type { Asked, Saving } from './table';

type ListMenuProps = {
  /** In the plural: "goals". */
  what: string;
  table: () => Promise<Saving>;
  variables: Asked;
  /** What else can be done with the list. */
  children?: ReactNode;
};

/** What is done with a list as a whole. */
export function ListMenu({ what, table, variables, children }: ListMenuProps) {
  const environment = useRelayEnvironment();
  const [busy, setBusy] = useState(false);
  async function save() {
    if (busy) return;
    setBusy(true);
    await act({
      run: async () => (await table())(environment, variables, `${variables.product}-${what}`),
      done: (rows) => `${count(rows, 'row')} of ${what} saved as CSV.`,
      failed: `The ${what} were not saved.`,
    });
    setBusy(false);
  }
  return (
    <Menu
      align="end"
      trigger={
        <Button look="ghost" square aria-label={`More with ${what}`} aria-busy={busy}>
          <Dots />
        </Button>
      }
    >
      {children}
      <MenuItem onSelect={() => void save()}>Save as CSV</MenuItem>
    </Menu>
  );
}
