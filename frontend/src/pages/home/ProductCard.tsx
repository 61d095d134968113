import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { day, dayIn } from '../../lib/days';
import { likelyBy } from '../../lib/likely';
import { count, firstName, measured, number } from '../../lib/words';
import { movedSince, paths } from '../../paths';
import { Button } from '../../ui/Button';
import { againstPath } from '../../ui/metric';
import { HealthMark, healths } from '../reports/HealthMark';
import { moved } from './moves';
import type {
  ProductCard_product$data,
  ProductCard_product$key,
} from './__generated__/ProductCard_product.graphql';
import styles from './ProductCard.module.css';

type Numbers = ProductCard_product$data['numbers'];
type Goal = Numbers['goals'][number];
export type Health = keyof typeof healths;

/** The worst first. */
export const worst: readonly Health[] = ['OFF_TRACK', 'AT_RISK', 'NO_DATA', 'ON_TRACK'];
const few = 5;
/** How many changes are held. */
const held = 20;

/** One product as leaders see it: its goals by health, what moved this week, what is at risk and why. */
export function ProductCard({ product: of }: { product: ProductCard_product$key }) {
  const product = useFragment(
    graphql`
      fragment ProductCard_product on Product {
        key
        name
        timeZone
        numbers {
          at
          since
          goals {
            goalId
            title
            unit
            baseline
            target
            current
            currentAt
            before
            start
            due
            state
            health
            stale
            outlook {
              by
              chance
            }
            broken
            openRisks
          }
          acceptedCount
          moved {
            subjectId
            title
            field
            from
            to
            reason
            by
            at
          }
          risks {
            riskId
            text
            about
            owner
            due
          }
          openRisks
        }
      }
    `,
    of,
  );
  const { key, name, timeZone, numbers } = product;
  const open = numbers.goals.filter(({ state }) => state === 'ACTIVE');
  const goals = open.toSorted((a, b) => worst.indexOf(a.health) - worst.indexOf(b.health));
  const unheld = numbers.openRisks - numbers.risks.length;
  return (
    <section className={styles.product} aria-labelledby={`product-${key}`}>
      <header className={styles.head}>
        <h2 id={`product-${key}`}>
          <Link href={paths.home({ product: key })}>{name}</Link>
        </h2>
        <span className="meta">{key}</span>
        <span className="grow" />
        <ul className={styles.standing} aria-label={`Goals of ${name} by health`}>
          {worst.map((health) => {
            const n = open.filter((goal) => goal.health === health).length;
            return (
              n > 0 && (
                <li key={health}>
                  {number(n)} <HealthMark health={health} />
                </li>
              )
            );
          })}
        </ul>
      </header>
      <div className={styles.parts}>
        <Part
          title="Goals"
          none="No active goal."
          left={
            goals.length > few && (
              <Link href={paths.goals({ product: key })}>
                {count(goals.length - few, 'more goal')}
              </Link>
            )
          }
        >
          {goals.slice(0, few).map((goal) => (
            <GoalRow
              key={goal.goalId}
              goal={goal}
              product={key}
              at={numbers.at}
              timeZone={timeZone}
            />
          ))}
        </Part>
        <Part
          title="Moved this week"
          about={
            numbers.acceptedCount > 0 &&
            `${count(numbers.acceptedCount, 'story', 'stories')} accepted`
          }
          none={
            numbers.acceptedCount > 0 ? 'Goals and roadmap stayed as they were.' : 'Nothing moved.'
          }
          left={
            numbers.moved.length >= held &&
            numbers.since && (
              <Link href={movedSince({ product: key, since: dayIn(timeZone, numbers.since) })}>
                All that moved on the roadmap
              </Link>
            )
          }
        >
          {numbers.moved.map((move) => (
            <li key={`${move.subjectId} ${move.field} ${move.at}`}>
              <b className="medium">{move.title}</b> {moved(move)}
              <span className="meta">
                {' '}
                {[move.by && firstName(move.by), day(dayIn(timeZone, move.at))]
                  .filter(Boolean)
                  .join(', ')}
              </span>
              {move.reason && <span className={styles.why}>{move.reason}</span>}
            </li>
          ))}
        </Part>
        <Part
          title="Risks"
          none="No open risk."
          all={numbers.openRisks}
          left={
            unheld > 0 && `and ${number(unheld)} more, told by the features and goals they are of`
          }
        >
          {numbers.risks.map(({ riskId, text, about, owner, due }) => (
            <li key={riskId}>
              {text}
              <span className={styles.about}>
                {about}, {owner ? firstName(owner) : 'nobody sees to it'}
                {due && ', '}
                {due && <Due day={due} today={dayIn(timeZone, numbers.at)} />}
              </span>
            </li>
          ))}
        </Part>
      </div>
    </section>
  );
}

type GoalRowProps = { goal: Goal; product: string; at: string; timeZone: string };

function GoalRow({ goal, product, at, timeZone }: GoalRowProps) {
  const { goalId, title, unit, current, before, target, due, health, broken } = goal;
  const figure = typeof current === 'number' ? measured(current, unit) : 'not measured';
  const moved = typeof before === 'number' && before !== current;
  const aim = target !== null && `target ${measured(target, unit)}`;
  return (
    <li className={styles.goal}>
      <Link href={paths.goal({ product, goal: goalId })} className="why">
        {title}
      </Link>
      <HealthMark health={health} broken={broken} />
      <span className={styles.about}>
        {[figure, moved && `was ${measured(before, unit)}`, aim, due && `by ${day(due)}`]
          .filter(Boolean)
          .join(', ')}
      </span>
      {health !== 'ON_TRACK' && <span className={styles.reason}>{why(goal, at, timeZone)}</span>}
    </li>
  );
}

/** Why a goal is not on track: that it is not likely, how far it is behind, and its open risks. */
export function why(goal: Goal, at: string, timeZone: string): string {
  const { unit, baseline, target, start, due, current, currentAt, stale, openRisks } = goal;
  const { health, outlook } = goal;
  const unlikely = health === 'AT_RISK' && outlook && outlook.chance < 0.5;
  const readings = current !== null && currentAt ? [{ at: currentAt, value: current ?? 0 }] : [];
  const lowerIsBetter = (target ?? 0) < (baseline ?? 0);
  const against = againstPath({
    unit,
    baseline,
    target,
    start,
    due,
    timeZone,
    lowerIsBetter,
    readings,
    today: dayIn(timeZone, at),
    stale,
  });
  return [
    unlikely && likelyBy(outlook.chance, outlook.by),
    against,
    openRisks > 0 && count(openRisks, 'open risk'),
  ]
    .filter(Boolean)
    .join(', ');
}

function Due({ day: due, today }: { day: string; today: string }) {
  if (due >= today) return <>by {day(due)}</>;
  return <span className={styles.late}>was due {day(due)}</span>;
}

type PartProps = {
  title: string;
  about?: string | false;
  none: string;
  /** How many there are; those that are held unless given. */
  all?: number;
  /** What is said below the whole list: where those are that are not held. */
  left: ReactNode;
  children: readonly ReactNode[];
};

function Part({ title, about, none, all, left, children }: PartProps) {
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const told = whole || children.length <= few + 1 ? children : children.slice(0, few);
  // The button is gone once it was pressed: the first of what it brought has the focus.
  const tell = () => {
    flushSync(() => setWhole(true));
    const next = list.current?.children[few];
    if (!(next instanceof HTMLElement)) return;
    next.tabIndex = -1;
    next.focus();
  };
  return (
    <div className={styles.part}>
      <h3>
        {title} {about && <span className="meta">{about}</span>}
      </h3>
      {children.length === 0 ? <p className="sub">{none}</p> : <ul ref={list}>{told}</ul>}
      {told.length < children.length ? (
        <Button size="small" look="ghost" onClick={tell}>
          and {number((all ?? children.length) - told.length)} more
        </Button>
      ) : (
        left && <p className="meta">{left}</p>
      )}
    </div>
  );
}
