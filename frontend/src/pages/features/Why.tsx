import { Suspense } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { day } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { count } from '../../lib/words';
import { classes } from '../../ui/classes';
import { Boundary } from '../../ui/Problem';
import type { WhyQuery } from './__generated__/WhyQuery.graphql';
import { Sooner } from './Sooner';
import { added, type Part, partsOf, question, total } from './why';
import styles from './Why.module.css';

type WhyProps = { product: string; feature: string };

/** Why it takes as long as it does, as a sum of working days, and what would make it sooner. */
export function Why({ product, feature: id }: WhyProps) {
  const { node } = useLazyLoadQuery<WhyQuery>(
    graphql`
      query WhyQuery($feature: ID!) {
        node(id: $feature) {
          ... on Feature @alias(as: "feature") {
            id
            product {
              workingDays
            }
            later: stories(first: 1, slice: LATER) {
              totalCount
            }
            first: forecast(slice: FIRST) {
              ...Why_forecast @relay(mask: false)
            }
            whole: forecast {
              ...Why_forecast @relay(mask: false)
            }
          }
        }
      }
    `,
    { feature: id },
    useFresh(),
  );
  const feature = node?.feature;
  if (!feature) return null;
  const firstOnly = Boolean(feature.first && feature.later.totalCount > 0);
  const forecast = firstOnly ? feature.first : feature.whole;
  if (!forecast) return null;
  const { because: sum, sure } = forecast;
  if (!sum || !sure) {
    return (
      <section className={styles.why} aria-labelledby="why">
        <h2 id="why" className="why">
          How long does it take?
        </h2>
        <p className="sub">
          {forecast.noDate
            ? `Nobody can say yet. ${forecast.noDate}`
            : 'It is not 85 % likely to be done within two years, so there is no day to explain.'}
        </p>
      </section>
    );
  }
  const parts = partsOf(sum, forecast);
  const what = firstOnly ? 'First slice' : 'All of it';
  const end = `${count(total(sum), 'day')}, 85 % by ${day(sure)}`;
  return (
    <section className={styles.why} aria-labelledby="why">
      <div className={styles.head}>
        <h2 id="why" className="why">
          {question(sum, feature.product.workingDays.length)}
        </h2>
        <span className="grow" />
        <span className="meta">working days, {what.toLowerCase()}</span>
      </div>
      <Waterfall parts={parts} week={feature.product.workingDays.length} what={what} end={end} />
      <table className="unseen">
        <caption>Working days until it is 85 % likely to be done</caption>
        <tbody>
          {parts.map((part) => (
            <tr key={part.name}>
              <th scope="row">
                {part.words}, {part.detail}
              </th>
              <td>{added(part)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{what}</th>
            <td>{end}</td>
          </tr>
        </tbody>
      </table>
      <Boundary what="What would make it sooner">
        <Suspense fallback={null}>
          <Sooner product={product} feature={feature.id} firstOnly={firstOnly} sure={sure} />
        </Suspense>
      </Boundary>
    </section>
  );
}

void graphql`
  fragment Why_forecast on Forecast {
    noDate
    unit
    amount
    unestimated
    sure: date
    because {
      itself
      before
      growth
      absent
      doubt
    }
    drivers {
      days
      pace
      low
      high
      growth
      typical
    }
  }
`;

type WaterfallProps = { parts: readonly Part[]; week: number; what: string; end: string };

/** Each part from where the one before ended, down to the day. */
function Waterfall({ parts, week, what, end }: WaterfallProps) {
  const ends = parts.map(({ from, days }) => from + days);
  const last = ends.at(-1) ?? 0;
  const length = Math.max(1, ...ends);
  const at = (days: number) => `${(100 * days) / length}%`;
  const weeks = Math.floor(length / week);
  const step = Math.max(1, Math.ceil(weeks / 5));
  const marks = Array.from({ length: Math.floor(weeks / step) }, (_, i) => (i + 1) * step);
  return (
    <div className={styles.fall} aria-hidden="true">
      <div className={styles.scale}>
        <span style={{ left: 0 }}>Today</span>
        {marks.map((n) => (
          <span key={n} style={{ left: at(n * week) }}>
            {count(n, 'week')}
          </span>
        ))}
      </div>
      <ol>
        {parts.map((part) => {
          const [left, right] = [part.from, part.from + part.days].toSorted((a, b) => a - b) as [
            number,
            number,
          ];
          return (
            <li key={part.name}>
              <p>
                {part.words}
                <small>{part.detail}</small>
              </p>
              <div className={styles.lane}>
                {marks.map((n) => (
                  <i key={n} className={styles.week} style={{ left: at(n * week) }} />
                ))}
                <i
                  className={classes(styles.bar, styles[part.name])}
                  style={{ left: at(left), width: at(right - left) }}
                />
                <b style={{ left: at(right) }}>{added(part)}</b>
              </div>
            </li>
          );
        })}
      </ol>
      <p className={styles.end}>
        <b>{what}</b>
        <span className={styles.lane}>
          <i className={styles.tick} style={{ left: at(last) }} />
          <b>{end}</b>
        </span>
      </p>
    </div>
  );
}
