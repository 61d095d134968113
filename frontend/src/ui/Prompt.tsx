import { useLayoutEffect, useState } from 'react';
import { KeyBarrier } from '../lib/keys';
import { classes } from './classes';
import { DialogContext } from './Dialog';
import styles from './Prompt.module.css';

type PromptProps = {
  label: string;
  /** The class that gives it the colour of who decides. */
  hue?: string | undefined;
  onCancel: () => void;
  onSubmit: () => void;
  children: React.ReactNode;
};

/**
 * Asks for a sentence in passing: Enter sends it, Escape lets it be. The page goes
 * on below; only a form waits for the answer.
 */
export function Prompt({ label, hue, onCancel, onSubmit, children }: PromptProps) {
  const [dialog, ref] = useState<HTMLDialogElement | null>(null);
  const [modal] = useState(() => Boolean(document.activeElement?.closest('form, dialog')));
  useLayoutEffect(() => {
    if (modal) dialog?.showModal();
    else dialog?.show();
    dialog?.querySelector('input')?.focus();
    return () => dialog?.close();
  }, [dialog, modal]);
  return (
    <dialog
      ref={ref}
      className={classes(styles.prompt, hue)}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      {modal && <KeyBarrier />}
      <DialogContext value={dialog}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {children}
        </form>
      </DialogContext>
    </dialog>
  );
}
