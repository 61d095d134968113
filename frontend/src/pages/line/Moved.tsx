import { type CSSProperties, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Link } from 'wouter';
import { useFresh } from '../../lib/freshness';
import { all, count } from '../../lib/words';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { moves, type Shift } from '../proposals/shiftWords';
import type { MovedQuery } from './__generated__/MovedQuery.graphql';
import type { Scenario } from './scenario';
import styles from './WhatIf.module.css';

type MovedProps = { product: string; of: string; scenario: Scenario };
type Moving = Shift & { id: string; kind: string; href: string };

/** How many of a list are told before one asks for more. */
const few = 6;

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
            ... on Story {
              key
              title
            }
            ... on Feature {
              title
            }
            ... on Sprint {
              name
              state
            }
            ... on Goal {
              title
            }
          }
          slice
        }
      }
    `,
    { of, scenario },
    useFresh(),
  );
  if (!whatIf) return <p role="status">Nothing can be said: who or what is chosen is not here.</p>;
  const shifts: Moving[] = whatIf.map(({ thing, slice, ...shift }) => ({
    ...shift,
    id: thing.id + (slice ?? ''),
    kind: thing.kind,
    title: slice ? `The first slice of ${thing.title}` : titleOf(thing),
    href: hrefOf(product, thing),
  }));
  const chosen = (one: Moving) => one.id === scenario.storyFirst;
  const ordered = (list: readonly Moving[]) =>
    list.toSorted((a, b) => rank(a, chosen(a)) - rank(b, chosen(b)));
  const later = ordered(shifts.filter(isLater));
  const sooner = ordered(shifts.filter((shift) => !isLater(shift)).toReversed());
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
              <Moves list={list} most={most} />
            </section>
          ),
      )}
    </>
  );
}

type MovesProps = { list: readonly Moving[]; most: number };

function Moves({ list, most }: MovesProps) {
  const [whole, setWhole] = useState(false);
  const told = whole || list.length <= few + 1 ? list : list.slice(0, few);
  return (
    <>
      <ul>
        {told.map((shift, at) => (
          <li key={shift.id}>
            <Link
              ref={whole && at === few ? focused : undefined}
              className={classes(shift.kind === 'Goal' && styles.goal)}
              href={shift.href}
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
      {told.length < list.length && (
        <Button size="small" look="ghost" onClick={() => setWhole(true)}>
          and {list.length - told.length} more
        </Button>
      )}
    </>
  );
}

/** The button is gone once it was pressed: the first of what it brought has the focus. */
const focused = (link: HTMLAnchorElement | null) => link?.focus();

type Thing = NonNullable<MovedQuery['response']['whatIf']>[number]['thing'];

const titleOf = ({ kind, key, title, name }: Thing) =>
  kind === 'Story' ? `${key} ${title}` : kind === 'Sprint' ? `All in ${name}` : (title ?? '');

function hrefOf(product: string, { kind, id, key, state }: Thing): string {
  if (kind === 'Story') return paths.story({ product, story: key ?? '' });
  if (kind === 'Goal') return paths.goal({ product, goal: id });
  if (kind === 'Feature') return paths.feature({ product, feature: id });
  return paths.sprint({ product }) + (state === 'ACTIVE' ? '' : `?sprint=${id}`);
}

/** What was asked about is told first, and what is more than a story before the stories. */
const rank = ({ kind }: Moving, chosen: boolean) => (chosen ? 0 : kind === 'Story' ? 2 : 1);

/** Without a day any more is later than any other. */
const isLater = ({ days, to }: Shift) => (typeof days === 'number' ? days > 0 : !to);
