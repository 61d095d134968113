import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

type SectionProps = {
  title: string;
  /** Beside the title: a count, pips. */
  about?: ReactNode;
  /** At the right end: who decides, a button. */
  action?: ReactNode;
  children: ReactNode;
};

/** A part of the story, under its own small title. */
export function Section({ title, about, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {about}
        <span className="grow" />
        {action}
      </div>
      {children}
    </section>
  );
}
