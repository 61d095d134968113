import { instant } from '../../lib/days';
import { count, firstName } from '../../lib/words';
import { Decide, type Right } from '../../ui/Right';
import { Customer } from './Customer';
import type { Insight } from './insight';
import styles from './InsightFacts.module.css';
import { quoted, severities, sources } from './insightWords';
import type { useTriage } from './useTriage';

type InsightFactsProps = {
  product: string;
  insight: Insight;
  triage: Right;
  capture: Right;
  does: ReturnType<typeof useTriage>;
  onSee: (id: string) => void;
};

/** Who said it, where, what hurts and how much, and what became of it. */
export function InsightFacts({
  product,
  insight,
  triage,
  capture,
  does,
  onSee,
}: InsightFactsProps) {
  const { customer, email, segment, source, link, capturedBy, occurredAt, pain, severity } =
    insight;
  const { state, reason, into, merged } = insight;
  return (
    <dl className={styles.facts}>
      <dt>Who</dt>
      <dd className={styles.who}>
        <span>
          {[customer === email ? '' : customer, segment].filter(Boolean).join(', ') ||
            (!email && <i>Nobody knows</i>)}
        </span>
        {email && (
          <a href={`mailto:${email}`} className={styles.link}>
            {email}
          </a>
        )}
        {(customer || (email && triage.decides)) && (
          <Customer
            product={product}
            productId={insight.product.id}
            customer={customer}
            email={email}
            right={triage}
          />
        )}
      </dd>
      <dt>Source</dt>
      <dd>
        {sources[source]}
        {link && (
          <>
            ,{' '}
            {/^https?:/i.test(link) ? (
              <a href={link} target="_blank" rel="noreferrer noopener" className={styles.link}>
                {placeIn(link)}
              </a>
            ) : (
              link // what came by an archive was not asked whether it is an address
            )}
          </>
        )}
        {capturedBy && `, captured by ${firstName(capturedBy.name)}`}
        {`, ${instant(occurredAt)}`}
      </dd>
      {pain && (
        <>
          <dt>Pain</dt>
          <dd>{pain}</dd>
        </>
      )}
      <dt>Severity</dt>
      <dd>
        <div className={styles.levels} role="group" aria-label="Severity">
          {severities.map(([level, name], i) => {
            const on = level === severity;
            if (!capture.acts) return on && <span key={level}>{`${i + 1} ${name}`}</span>;
            return (
              <button
                key={level}
                type="button"
                aria-pressed={on}
                className={level === 'STOPS' ? styles.worst : undefined}
                onClick={() => void does.weigh(insight, level)}
              >
                {i + 1} {name}
              </button>
            );
          })}
        </div>
      </dd>
      {state === 'DISMISSED' && (
        <>
          <dt>Dismissed</dt>
          <dd className={styles.reason}>{reason}</dd>
        </>
      )}
      {into && (
        <>
          <dt>Merged</dt>
          <dd>
            Counts with{' '}
            <button type="button" className={styles.other} onClick={() => onSee(into.id)}>
              {quoted(into)}
            </button>
          </dd>
        </>
      )}
      {merged.length > 0 && (
        <>
          <dt>Also said</dt>
          <dd>
            <ul
              className={styles.merged}
              aria-label={count(
                merged.length,
                'quote that counts with it',
                'quotes that count with it',
              )}
            >
              {merged.map((other) => (
                <li key={other.id}>
                  <button type="button" className={styles.other} onClick={() => onSee(other.id)}>
                    {quoted(other)}
                  </button>{' '}
                  <span className="meta">
                    {[other.customer, other.segment].filter(Boolean).join(', ')}
                  </span>
                  <Decide
                    right={triage}
                    size="small"
                    look="ghost"
                    otherwise={null}
                    proposing="Propose to take it out"
                    onClick={() =>
                      void does.takeBack({
                        ...other,
                        state: 'MERGED',
                        reason: '',
                        into: insight,
                      })
                    }
                  >
                    Take out
                  </Decide>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

/** Where a link leads, as it is read: `support.example.com/tickets/88214`. */
function placeIn(link: string): string {
  try {
    const { hostname, pathname } = new URL(link);
    const place = hostname + pathname.replace(/\/$/, '');
    return place.length > 60 ? `${place.slice(0, 59)}…` : place;
  } catch {
    return link;
  }
}
