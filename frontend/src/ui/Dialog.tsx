import {
  createContext,
  type FormEvent,
  type ReactNode,
  useId,
  useLayoutEffect,
  useState,
} from 'react';
import { useKeyBarrier } from '../lib/keys';
import { Button } from './Button';
import { classes } from './classes';
import styles from './Dialog.module.css';
import { Cross } from './icons';

type DialogProps = {
  title: string;
  /** Beside the title: a mark, a count. */
  about?: ReactNode;
  onClose: () => void;
  /** Makes the whole of it a form. */
  onSubmit?: (event: FormEvent) => void;
  /** Its buttons, at the lower edge. */
  footer?: ReactNode;
  /** `drawer` slides in from the right and takes the height. */
  shape?: 'box' | 'drawer';
  /** It is there to be read: no field has the focus first. */
  reads?: boolean;
  children: ReactNode;
};

/** The dialog one is in: what floats above it must lie inside it. */
export const DialogContext = createContext<HTMLDialogElement | null>(null);

// The browser would choose the Close button.
const firstField =
  'input:not([type=checkbox], [type=radio]), textarea, select, input[type=radio]:checked';

/** A modal box, its first field in focus. Mount it to open it; focus returns to where it was when it goes. */
export function Dialog({
  title,
  about,
  onClose,
  onSubmit,
  footer,
  shape = 'box',
  reads = false,
  children,
}: DialogProps) {
  const [dialog, ref] = useState<HTMLDialogElement | null>(null);
  const titleId = useId();
  useKeyBarrier();
  useLayoutEffect(() => {
    dialog?.showModal();
    if (!reads) dialog?.querySelector<HTMLElement>(firstField)?.focus();
    return () => dialog?.close();
  }, [dialog, reads]);

  const inside = (
    <>
      <header className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        {about}
        <span className="grow" />
        <Button look="ghost" square aria-label="Close" onClick={onClose}>
          <Cross />
        </Button>
      </header>
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.foot}>{footer}</footer>}
    </>
  );
  return (
    <dialog
      ref={ref}
      className={classes(styles.dialog, styles[shape])}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <DialogContext value={dialog}>
        {onSubmit ? (
          <form
            className={styles.inside}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              onSubmit(event);
            }}
          >
            {inside}
          </form>
        ) : (
          <div className={styles.inside}>{inside}</div>
        )}
      </DialogContext>
    </dialog>
  );
}
