import { type ReactNode, useEffect } from 'react';
import { find } from '../lib/finding';
import { Button } from './Button';
import { HereNow } from './Here';
import { Search } from './icons';
import styles from './Page.module.css';
import { ThemeToggle } from './ThemeToggle';

type PageProps = {
  title: string;
  /** The way here, before the title: links. */
  crumb?: ReactNode;
  /** A few words after the title: "64 stories, 18 without a sprint". */
  meta?: ReactNode;
  /** Buttons and marks at the right end. */
  actions?: ReactNode;
  children: ReactNode;
};

/** What every page of a product is: a bar with its title, and below it what scrolls. */
export function Page({ title, crumb, meta, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Throughline`;
  }, [title]);
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <div className={styles.title}>
          {crumb && (
            <>
              {crumb}
              <i aria-hidden="true">/</i>
            </>
          )}
          <h1 className="clip">{title}</h1>
          {meta && <span className={styles.meta}>{meta}</span>}
        </div>
        <div className={styles.actions}>
          <Button
            className={styles.find}
            keys="/"
            aria-label="Find or run"
            aria-haspopup="dialog"
            onClick={() => find()}
          >
            <Search />
            <span>Find or run</span>
          </Button>
          {actions}
          <span className={styles.here}>
            <HereNow />
          </span>
          <ThemeToggle />
        </div>
      </header>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
