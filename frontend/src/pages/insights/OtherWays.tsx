import { useState } from 'react';
import { later } from '../../lib/later';
import { Button } from '../../ui/Button';
import { Dots } from '../../ui/icons';
import { Menu, MenuItem } from '../../ui/Menu';
import type { Right } from '../../ui/Right';

const FormDialog = later(async () => (await import('./FormDialog')).FormDialog);
const ImportDialog = later(async () => (await import('./ImportDialog')).ImportDialog);

type OtherWaysProps = { product: string; triage: Right; capture: Right };

/** How insights come beside being captured one by one. */
export function OtherWays({ product, triage, capture }: OtherWaysProps) {
  const [opened, setOpened] = useState<'file' | 'form'>();
  const close = () => setOpened(undefined);
  if (!triage.decides && !capture.acts) return null;
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
        {capture.acts && (
          <MenuItem onSelect={() => setOpened('file')}>Bring in a CSV file …</MenuItem>
        )}
        {triage.decides && (
          <MenuItem onSelect={() => setOpened('form')}>Form for customers …</MenuItem>
        )}
      </Menu>
      {opened === 'file' && <ImportDialog product={product} right={capture} onClose={close} />}
      {opened === 'form' && <FormDialog product={product} right={triage} onClose={close} />}
    </>
  );
}
