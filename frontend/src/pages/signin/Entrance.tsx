import { type ReactNode, useEffect } from 'react';
import { Brand } from '../../ui/Brand';
import { ThemeToggle } from '../../ui/ThemeToggle';
import styles from './Entrance.module.css';
import { LinePicture } from './LinePicture';

type EntranceProps = { title: string; children: ReactNode };

/** The frame of the pages before the product: the line on one side, a form on the other. */
export function Entrance({ title, children }: EntranceProps) {
  useEffect(() => {
    document.title = `${title} · Throughline`;
    document.documentElement.dataset.hat = 'none';
  }, [title]);
  return (
    <div className={styles.entrance}>
      <section className={styles.line} aria-label="Throughline">
        <Brand />
        <p className={`why ${styles.claim}`}>One line from the goal to the shipped story.</p>
        <div className={styles.picture}>
          <LinePicture />
        </div>
        <p className="meta">
          Full strength is shipped, faint is planned. Copper says why, petrol says what.
        </p>
      </section>
      <main className={styles.form}>
        <div className={styles.theme}>
          <ThemeToggle />
        </div>
        <div className={styles.column}>{children}</div>
      </main>
    </div>
  );
}
