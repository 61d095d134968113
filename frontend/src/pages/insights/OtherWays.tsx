import { useState } from 'react';
import { later } from '../../lib/later';
import { MenuItem } from '../../ui/Menu';
import type { Right } from '../../ui/Right';
import { ListMenu } from '../lists/ListMenu';
import { asked, type Filter } from './filter';

const FormDialog = later(async () => (await import('./FormDialog')).FormDialog);
const ImportDialog = later(async () => (await import('./ImportDialog')).ImportDialog);

const table = async () => (await import('./insightsTable')).insightsTable;

type OtherWaysProps = { product: string; filter: Filter; triage: Right; capture: Right };

/** How insights come and go beside being captured one by one. */
export function OtherWays({ product, filter, triage, capture }: OtherWaysProps) {
  const [opened, setOpened] = useState<'file' | 'form'>();
  const close = () => setOpened(undefined);
  return (
    <>
      <ListMenu what="insights" table={table} variables={{ product, filter: asked(filter) }}>
        {capture.acts && (
          <MenuItem onSelect={() => setOpened('file')}>Bring in a CSV file …</MenuItem>
        )}
        {triage.decides && (
          <MenuItem onSelect={() => setOpened('form')}>Form for customers …</MenuItem>
        )}
      </ListMenu>
      {opened === 'file' && <ImportDialog product={product} right={capture} onClose={close} />}
      {opened === 'form' && <FormDialog product={product} right={triage} onClose={close} />}
    </>
  );
}
