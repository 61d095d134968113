import { Suspense, useState } from 'react';
import { later } from '../../lib/later';
import { Chevron } from '../../ui/icons';
import { Menu, MenuLabel } from '../../ui/Menu';
import type { Filter } from './filter';
import styles from './FilterBar.module.css';
import type { SavedView } from './ViewList';

const ViewList = later(async () => (await import('./ViewList')).ViewList);
const ViewDialog = later(async () => (await import('./ViewDialog')).ViewDialog);

type SavedViewsProps = {
  product: string;
  filter: Filter;
  onFilter: (filter: Filter) => void;
};

/** Filters of the backlog that were saved: one's own, and those that others share. */
export function SavedViews({ product, filter, onFilter }: SavedViewsProps) {
  const [open, setOpen] = useState(false);
  const [writing, setWriting] = useState<SavedView | 'new'>();
  return (
    <>
      <Menu
        align="end"
        open={open}
        onOpenChange={setOpen}
        trigger={
          <button type="button" className={styles.chip}>
            Views <Chevron />
          </button>
        }
      >
        <Suspense fallback={<MenuLabel>Reading the views …</MenuLabel>}>
          <ViewList
            product={product}
            filter={filter}
            onFilter={onFilter}
            onWrite={setWriting}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      </Menu>
      {writing && (
        <ViewDialog
          product={product}
          filter={filter}
          {...(writing !== 'new' && { view: writing })}
          onClose={() => setWriting(undefined)}
        />
      )}
    </>
  );
}
