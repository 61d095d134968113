import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './Empty.module.css';

/** What is missing, in one serif sentence, and at most two actions. */
export function Empty({
  title,
  children,
  actions,
  inside = false,
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** In a section of a page, which has its own space around. */
  inside?: boolean;
}) {
  return (
    <div className={classes(styles.empty, inside && styles.inside)}>
      <svg
        width="166"
        height="16"
        viewBox="0 0 166 16"
        fill="none"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path d="M15 8h58" stroke="var(--why-shipped)" />
        <path d="M73 8h78" stroke="var(--line-now)" strokeDasharray="4 3" />
        <circle cx="8" cy="8" r="6" stroke="var(--why-shipped)" />
        <rect
          x="151"
          y="1.5"
          width="13"
          height="13"
          rx="3"
          stroke="var(--line-now)"
          strokeDasharray="3 2.5"
        />
      </svg>
      <h2 className="why">{title}</h2>
      {children && <p className="sub">{children}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
