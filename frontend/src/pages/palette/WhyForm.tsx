import { useState } from 'react';
import { Speech } from '../../ui/icons';
import { Kbd } from '../../ui/Kbd';
import type { Reasoned } from './Lines';
import styles from './Palette.module.css';

type WhyFormProps = { reasoned: Reasoned; onDone: (reason: string) => void };

/** Asks why, before something is done: Enter does it, Escape goes back. */
export function WhyForm({ reasoned, onDone }: WhyFormProps) {
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.inside}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(reason.trim());
      }}
    >
      <label className={styles.field}>
        <Speech />
        <input
          aria-label={reasoned.why}
          autoComplete="off"
          autoFocus
          maxLength={2000}
          placeholder={reasoned.why}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <footer className={styles.foot}>
        <span>
          <Kbd keys="Enter" /> do it
        </span>
        <span>
          <Kbd keys="Escape" /> back
        </span>
        <span className="grow" />
        <span>It is kept in the log.</span>
      </footer>
    </form>
  );
}
