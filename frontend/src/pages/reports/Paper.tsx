import { type CSSProperties, type ReactNode, useRef } from 'react';
import { day, dayIn, days } from '../../lib/days';
import { percent } from '../../lib/likely';
import { useLightPrint } from '../../lib/useLightPrint';
import { count, measured, number } from '../../lib/words';
import { Brand } from '../../ui/Brand';
import { classes } from '../../ui/classes';
import { Markdown } from '../../ui/Markdown';
import { MetricChart } from '../../ui/MetricChart';
import { moved } from '../home/moves';
import { before, charted, fitting, metricOf, type Numbers } from './paper';
import { Standing } from './HealthMark';
import { FeatureTable, GoalTable, Word } from './PaperTables';
import styles from './Paper.module.css';
import { useFit } from './useFit';

export type Words = {
  headlineHtml: string;
  summaryHtml: string;
  shippedHtml: string;
  nextHtml: string;
  risksHtml: string;
};

type PaperProps = {
  product: string;
  timeZone: string;
  words: Words;
  numbers: Numbers;
  /** The number of the goal that the chart shows. */
  chart: number | undefined;
  start: string | null | undefined;
  end: string | null | undefined;
  /** Its numbers are those of now. */
  live: boolean;
  /** Who wrote or published it, and when. */
  by: string;
  /** What it asks leadership to decide. */
  asks?: ReactNode;
  /** Above it: that there is a correction. */
  note?: ReactNode;
};

/** A report as it is read and printed: one page of words around numbers. */
export function Paper({
  product,
  timeZone,
  words,
  numbers,
  chart,
  start,
  end,
  live,
  by,
  asks,
  note,
}: PaperProps) {
  const paper = useRef<HTMLElement>(null);
  const { size, over } = useFit(paper, styles.sheet);
  useLightPrint();
  const goal = charted(numbers.goals, chart);
  const others = numbers.goals.filter(({ goalId }) => goalId !== goal?.goalId);
  const since = numbers.since ? `since ${day(dayIn(timeZone, numbers.since))}` : 'so far';
  return (
    <article
      ref={paper}
      className={classes('printed', styles.paper, live && styles.live)}
      style={{ '--size': size } as CSSProperties}
      aria-label="Report"
    >
      {note}
      {live && over > 0 && (
        <p role="status" className={styles.long}>
          It does not fit on one printed page: about {count(over, 'line')} too long.
        </p>
      )}
      <header className={styles.head}>
        <Brand />
        <b className="strong clip">{product}</b>
        <span className="muted">Report to leadership</span>
        <span className="grow" />
        <span className="muted">{period(start, end, numbers, timeZone)}</span>
      </header>
      {/* the server made it safe */}
      <h2 className={styles.headline} dangerouslySetInnerHTML={{ __html: words.headlineHtml }} />
      <div className={classes(styles.top, !goal && styles.alone)}>
        {goal && (
          <figure className={styles.chart}>
            <MetricChart
              name={goal.metric || goal.title}
              metric={metricOf(goal, numbers.at, timeZone)}
              size="page"
            />
            <figcaption className="meta">
              {goal.metric || goal.title}
              {goal.unit && `, ${goal.unit}`}. Solid is measured, dotted the path to the target
              {goal.outlook && ', shaded half and 85 % of what may come'}.
            </figcaption>
          </figure>
        )}
        <div className={styles.text}>
          {words.summaryHtml ? (
            <Markdown html={words.summaryHtml} className={styles.words} />
          ) : (
            <p className="sub">Nobody has written yet what leadership should know.</p>
          )}
          <dl className={styles.figures}>
            {goal && (
              <>
                <Figure name={['Now', before(goal)].filter(Boolean).join(', ')}>
                  <i>{measured(goal.current, goal.unit)}</i>
                </Figure>
                <Figure name={goal.due ? `Target by ${day(goal.due)}` : 'Target'}>
                  {measured(goal.target, goal.unit)}
                </Figure>
                {goal.outlook && (
                  <Figure name={`Likely by ${day(goal.outlook.by)}`}>
                    <i>{percent(goal.outlook.chance)}</i>
                  </Figure>
                )}
                {goal.outlook?.likelyBy && (
                  <Figure name="85 % likely by">{day(goal.outlook.likelyBy)}</Figure>
                )}
              </>
            )}
            <Figure name={`Accepted ${since}`}>
              <i>{count(numbers.acceptedCount, 'story', 'stories')}</i>
            </Figure>
          </dl>
          {goal && (
            <p className={styles.standing}>
              <Standing goal={goal} />
              {goal.openRisks > 0 && (
                <span className="meta">{count(goal.openRisks, 'open risk')}</span>
              )}
            </p>
          )}
          {goal?.word && <Word word={goal.word} timeZone={timeZone} />}
        </div>
      </div>
      {asks}
      <GoalTable goals={others} timeZone={timeZone} />
      <FeatureTable features={numbers.features} />
      <div className={styles.columns}>
        <Shipped words={words.shippedHtml} numbers={numbers} since={since} />
        <div>
          <Sprints numbers={numbers} />
          <Moved moves={numbers.moved} since={since} />
        </div>
        {words.nextHtml && (
          <section>
            <h3>Next</h3>
            <Markdown html={words.nextHtml} className={styles.small} />
          </section>
        )}
        <Risks words={words.risksHtml} numbers={numbers} />
      </div>
      <footer className={classes('meta', styles.foot)}>
        <span>
          {live ? 'Numbers of now' : `Numbers of ${day(dayIn(timeZone, numbers.at))}`}, from the log
          of the product.
        </span>
        <span>{by}</span>
      </footer>
    </article>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type PartProps = { words: string; numbers: Numbers };

function Shipped({ words, numbers, since }: PartProps & { since: string }) {
  const { shown, left } = fitting(numbers.accepted, 5, numbers.acceptedCount);
  return (
    <section>
      <h3>Shipped {since}</h3>
      {words ? (
        <Markdown html={words} className={styles.small} />
      ) : (
        <List
          items={shown.map(({ storyId, title }) => [storyId, title])}
          left={left}
          none="Nothing yet."
        />
      )}
    </section>
  );
}

function Sprints({ numbers }: { numbers: Numbers }) {
  if (numbers.sprints.length === 0) return null;
  return (
    <section>
      <h3>Sprints</h3>
      <List
        items={numbers.sprints.map(
          ({ sprintId, name, closed, goalMet, points, acceptedPoints }) => [
            sprintId,
            <>
              {name}: {number(acceptedPoints)} of {number(points)} points
              {closed ? goalMet !== null && (goalMet ? ', goal met' : ', goal not met') : ' so far'}
            </>,
          ],
        )}
      />
    </section>
  );
}

function Moved({ moves, since }: { moves: Numbers['moved']; since: string }) {
  const { shown, left } = fitting(moves, 3);
  if (shown.length === 0) return null;
  return (
    <section>
      <h3>Moved {since}</h3>
      <List
        items={shown.map((move) => [
          `${move.subjectId} ${move.field} ${move.at}`,
          <>
            {move.title} {moved(move)}
            {move.reason && `: ${move.reason}`}
          </>,
        ])}
        left={left}
      />
    </section>
  );
}

function Risks({ words, numbers }: PartProps) {
  const { shown, left } = fitting(numbers.risks, 4, numbers.openRisks);
  return (
    <section>
      <h3>What could change this</h3>
      {words ? (
        <Markdown html={words} className={styles.small} />
      ) : (
        <List
          items={shown.map(({ riskId, text }) => [riskId, text])}
          left={left}
          none="No open risk."
        />
      )}
      {numbers.openQuestions > 0 && (
        <p className="meta">{count(numbers.openQuestions, 'open question')}</p>
      )}
    </section>
  );
}

type ListProps = { items: [string, ReactNode][]; left?: number; none?: string };

function List({ items, left = 0, none }: ListProps) {
  if (items.length === 0) return none ? <p className="meta">{none}</p> : null;
  return (
    <ul>
      {items.map(([id, text]) => (
        <li key={id}>{text}</li>
      ))}
      {left > 0 && <li className="meta">and {number(left)} more, not on this page</li>}
    </ul>
  );
}

type Told = { at: string; since?: string | null };

/** `6 to 20 Aug`: from the last report on unless another day was set, until the numbers are of. */
export function period(
  start: string | null | undefined,
  end: string | null | undefined,
  { at, since }: Told,
  timeZone: string,
): string {
  const first = start ?? (since && dayIn(timeZone, since));
  const last = end ?? dayIn(timeZone, at);
  return first && first < last ? days(first, last) : day(last);
}
