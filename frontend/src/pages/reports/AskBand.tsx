import type { ReactNode } from 'react';
import { day, dayIn } from '../../lib/days';
import { firstName } from '../../lib/words';
import styles from './Asks.module.css';

type AskBandProps = {
  of: string;
  question: string;
  due?: string | null | undefined;
  answer: string;
  answeredAt?: string | null | undefined;
  timeZone: string;
  children?: ReactNode;
};

/** One decision needed: of whom, by when, and what they said. */
export function AskBand({
  of,
  question,
  due,
  answer,
  answeredAt,
  timeZone,
  children,
}: AskBandProps) {
  return (
    <section className={styles.ask} aria-label={`Decision of ${of}`}>
      <p className={styles.head}>
        <b className="strong">
          {answeredAt
            ? 'Decision taken'
            : due
              ? `Decision needed by ${day(due)}`
              : 'Decision needed'}
        </b>
        <span className={styles.of}>{of} is asked</span>
      </p>
      <p className={styles.question}>{question}</p>
      {answeredAt && (
        <p className={styles.answered}>
          <b className="strong">{firstName(of)}:</b> {answer}{' '}
          <span className="meta">{day(dayIn(timeZone, answeredAt))}</span>
        </p>
      )}
      {children}
    </section>
  );
}
