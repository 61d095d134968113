import type { CSSProperties } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Link } from 'wouter';
import { useFresh } from '../../lib/freshness';
import { all, count } from '../../lib/words';
import { paths } from '../../paths';
import { classes } from '../../ui/classes';
import { moves, type Shift } from '../proposals/shiftWords';
import type { MovedQuery } from './__generated__/MovedQuery.graphql';
import type { Scenario } from './scenario';
import styles from './WhatIf.module.css';

type MovedProps = { product: string; of: string; scenario: Scenario };
type Moving = Shift & { id: string; isGoal: boolean };

/** Which dates a scenario would move: what it gains beside what it costs. */
export function Moved({ product, of, scenario }: MovedProps) {
  const { whatIf } = useLazyLoadQuery<MovedQuery>(
    graphql`
      query MovedQuery($of: ID!, $scenario: Scenario!) {
        whatIf(product: $of, scenario: $scenario) {
          from
          to
          days
          thing {
            kind: __typename
            id
            ... on Feature {
              title
            }
            ... on Goal {
              title
            }
          }
        }
      }
    `,
    { of, scenario },
    useFresh(),
  );
  if (!whatIf) return <p role="status">Nothing can be said: who or what is chosen is not here.</p>;
  const shifts: Moving[] = whatIf.map(({ thing, ...shift }) => ({
    id: thing.id,
    isGoal: thing.kind === 'Goal',
    title: thing.title ?? '',
    ...shift,
  }));
  const later = shifts.filter(isLater);
  const sooner = shifts.filter((shift) => !isLater(shift)).toReversed();
  const most = Math.max(1, ...shifts.map(({ days }) => Math.abs(days ?? 0)));
  const told = [
    ...(sooner.length ? [`${count(sooner.length, 'date')} sooner`] : []),
    ...(later.length ? [`${count(later.length, 'date')} later`] : []),
  ];
  return (
    <>
      <p role="status" className="strong">
        {told.length ? `${all(told)}.` : 'No date would move.'}
      </p>
      {[
        { words: 'It gains', list: sooner },
        { words: 'It costs', list: later },
      ].map(
        ({ words, list }) =>
          list.length > 0 && (
            <section key={words} className={styles.moved} aria-label={words}>
              <h3>{words}</h3>
              <ul>
                {list.map((shift) => (
                  <li key={shift.id}>
                    <Link
                      className={classes(shift.isGoal && styles.goal)}
                      href={
                        shift.isGoal
                          ? paths.goal({ product, goal: shift.id })
                          : paths.feature({ product, feature: shift.id })
                      }
                    >
                      {shift.title}
                    </Link>{' '}
                    {moves(shift)}
                    <i
                      aria-hidden="true"
                      className={isLater(shift) ? styles.later : styles.sooner}
                      style={{ '--part': Math.abs(shift.days ?? most) / most } as CSSProperties}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}

/** Without a day any more is later than any other. */
const isLater = ({ days, to }: Shift) => (typeof days === 'number' ? days > 0 : !to);
