import type { ReactNode } from 'react';
import { type RoleKind, roleNames } from '../../ui/Mark';
import styles from './InboxPage.module.css';

type PartProps = {
  title: string;
  about: ReactNode;
  /** At the right end of its head. */
  beside?: ReactNode;
  children: ReactNode;
};

/** A titled list; nothing at all without rows. */
export function Part({ title, about, beside, children }: PartProps) {
  const rows = [children].flat(2).filter(Boolean);
  if (rows.length === 0) return null;
  return (
    <section aria-label={title} className={styles.part}>
      <header className={styles.head}>
        <h2>{title}</h2>
        <span className="meta">{about}</span>
        {beside && <span className="grow" />}
        {beside}
      </header>
      <ul>{children}</ul>
    </section>
  );
}

/** What comes below it is decided under another hat one holds. */
export function Strip({ hat }: { hat: RoleKind }) {
  return (
    <li className={styles.strip} data-hat={hat}>
      The {roleNames[hat]} decides these. One press does it under that hat, and the log says so.
    </li>
  );
}
