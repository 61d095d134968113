import { type ReactNode, useEffect, useRef } from 'react';
import { KeyLevel, useKeys } from '../lib/keys';
import { useClosePanel } from '../lib/panel';
import { paths } from '../paths';
import { Button } from './Button';
import { Cross } from './icons';
import styles from './Panel.module.css';

/**
 * What lies over a page: one thing of the product, whole. It holds its content
 * while that is awaited, and its failure too. The page below is still there.
 */
export function Panel({ product, children }: { product: string; children: ReactNode }) {
  const close = useClosePanel(paths.backlog({ product }));
  return (
    <KeyLevel value="panel">
      <div className={styles.scrim} onClick={close} aria-hidden="true" />
      <Sheet onClose={close}>{children}</Sheet>
    </KeyLevel>
  );
}

function Sheet({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const sheet = useRef<HTMLDivElement>(null);
  /** What had the focus before: it gets it back. */
  const opener = useRef<Element>(null);
  useKeys([{ keys: 'Escape', does: 'Close the panel', run: onClose }]);
  useEffect(() => {
    const now = document.activeElement;
    if (!sheet.current?.contains(now)) opener.current = now;
    sheet.current?.focus();
    return () => {
      // The page below may be asked again once it is no longer inert.
      queueMicrotask(() => {
        const { current } = opener;
        if (current instanceof HTMLElement && document.activeElement === document.body)
          current.focus();
      });
    };
  }, []);
  return (
    <div ref={sheet} role="dialog" aria-label="Story" tabIndex={-1} className={styles.panel}>
      <Button look="ghost" square className={styles.close} aria-label="Close" onClick={onClose}>
        <Cross />
      </Button>
      {children}
    </div>
  );
}
