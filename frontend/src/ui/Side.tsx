import type { ReactNode } from 'react';
import { narrow, useMedia } from '../lib/useMedia';
import { Button } from './Button';
import { classes } from './classes';
import { Dialog } from './Dialog';
import styles from './Side.module.css';

type SideProps = {
  label: string;
  className?: string | undefined;
  /** Where there is no room beside the page, it is a drawer: whether that is open. */
  open: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** What stands beside a page. */
export function Side({ label, className, open, onClose, children }: SideProps) {
  const drawer = useMedia(narrow);
  if (!drawer) {
    return (
      <aside className={className} aria-label={label}>
        {children}
      </aside>
    );
  }
  if (!open) return null;
  return (
    <Dialog title={label} shape="drawer" reads onClose={onClose}>
      <div className={classes(className, styles.drawer)}>{children}</div>
    </Dialog>
  );
}

/** In the title bar: opens it, where it is a drawer. */
export function SideButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  const drawer = useMedia(narrow);
  return drawer && <Button onClick={onClick}>{children}</Button>;
}
