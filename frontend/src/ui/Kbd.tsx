import { printed } from '../lib/keys';
import styles from './Kbd.module.css';

/** A key, written as in `useKeys`. Shown to the eye; the button's name does not repeat it. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <kbd className={styles.kbd} aria-hidden="true">
      {printed(keys)}
    </kbd>
  );
}
