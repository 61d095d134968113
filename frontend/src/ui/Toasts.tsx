import { announcement } from '../lib/announce';
import { dismiss, toasts } from '../lib/toasts';
import { Button } from './Button';
import { classes } from './classes';
import { Cross } from './icons';
import { Kbd } from './Kbd';
import styles from './Toasts.module.css';

/** What was done, with its undo, and what was not, with the reason. Both are spoken by the live region. */
export function Toasts() {
  const said = announcement.use();
  return (
    <>
      <div className="unseen" role="status" aria-live="polite">
        {said}
      </div>
      <section className={styles.toasts} aria-label="Messages">
        {toasts.use().map(({ id, kind, title, detail, action }) => (
          <div key={id} className={classes(styles.toast, styles[kind])}>
            {kind === 'failed' && <span className={styles.dot} />}
            <p>
              {detail ? <b>{title}</b> : title} {detail}
            </p>
            {action && (
              <button type="button" className={styles.action} onClick={action.run}>
                <u>{action.label}</u>
                {action.key && <Kbd keys={action.key} />}
              </button>
            )}
            {kind === 'failed' && (
              <Button
                look="ghost"
                size="small"
                square
                aria-label="Close message"
                onClick={() => dismiss(id)}
              >
                <Cross />
              </Button>
            )}
          </div>
        ))}
      </section>
    </>
  );
}
