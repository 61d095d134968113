import { useState } from 'react';
import { later } from '../../lib/later';
import { Button } from '../../ui/Button';
import { Dots } from '../../ui/icons';
import { Menu, MenuItem } from '../../ui/Menu';
import type { Right } from '../../ui/Right';

const FormDialog = later(async () => (await import('./FormDialog')).FormDialog);

type OtherWaysProps = { product: string; triage: Right };

/** How insights come beside being captured one by one. */
export function OtherWays({ product, triage }: OtherWaysProps) {
  const [opened, setOpened] = useState<'form'>();
  if (!triage.decides) return null;
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button look="ghost" square aria-label="Other ways to collect insights">
            <Dots />
          </Button>
        }
      >
        <MenuItem onSelect={() => setOpened('form')}>Form for customers …</MenuItem>
      </Menu>
      {opened === 'form' && (
        <FormDialog product={product} right={triage} onClose={() => setOpened(undefined)} />
      )}
    </>
  );
}
