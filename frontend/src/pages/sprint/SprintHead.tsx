import { graphql, useFragment } from 'react-relay/hooks';
import { day, dayIn, today, workingDays } from '../../lib/days';
import { number, points } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Decides, type Right } from '../../ui/Right';
import styles from './SprintHead.module.css';
import type {
  SprintHead_sprint$data,
  SprintHead_sprint$key,
} from './__generated__/SprintHead_sprint.graphql';

type SprintHeadProps = { sprint: SprintHead_sprint$key; right: Right; onEdit: () => void };

/** What the sprint is for, which day it is, and how much is left. */
export function SprintHead({ sprint: key, right, onEdit }: SprintHeadProps) {
  const sprint = useFragment(
    graphql`
      fragment SprintHead_sprint on Sprint {
        goal
        start
        end
        state
        capacity
        goalMet
        note
        closedAt
        product {
          timeZone
          workingDays
        }
        board {
          columns {
            stories {
              points
              status
            }
          }
        }
      }
    `,
    key,
  );
  const stories = sprint.board.columns
    .flatMap((column) => column.stories)
    .filter(({ status }) => status !== 'DROPPED');
  const sum = (counts: (status: string) => boolean) =>
    stories.reduce((sum, { points, status }) => sum + (counts(status) ? (points ?? 0) : 0), 0);
  const total = sum(() => true);
  const left = sum((status) => status !== 'ACCEPTED');
  const date = dayOf(sprint);
  return (
    <section className={styles.head} aria-label="Sprint">
      <div className={styles.goal}>
        <p className={styles.label}>
          <span className="meta">Sprint goal</span>
          <Decides right={right} />
          {right.acts && sprint.state !== 'CLOSED' && (
            <Button
              look="ghost"
              size="small"
              aria-label={`${sprint.goal ? 'Edit' : 'Set it'}: the sprint`}
              onClick={onEdit}
            >
              {sprint.goal ? 'Edit' : 'Set it'}
            </Button>
          )}
        </p>
        {sprint.goal ? (
          <p className="why">{sprint.goal}</p>
        ) : (
          <p className={styles.none}>No goal is set for this sprint.</p>
        )}
        {sprint.state === 'CLOSED' && sprint.note && <p className="sub">{sprint.note}</p>}
      </div>
      <dl className={styles.figures}>
        {date && (
          <div>
            <dt>{date.what}</dt>
            <dd>{date.words}</dd>
          </div>
        )}
        {sprint.state === 'PLANNED' ? (
          <div>
            <dt>Committed</dt>
            <dd>
              {typeof sprint.capacity === 'number'
                ? `${number(total)} of ${points(sprint.capacity)}`
                : points(total)}
            </dd>
          </div>
        ) : (
          <div>
            <dt>Left</dt>
            <dd>
              {number(left)} of {points(total)}
            </dd>
          </div>
        )}
        {sprint.state === 'CLOSED' && sprint.goalMet !== null && (
          <div>
            <dt>Goal</dt>
            <dd>{sprint.goalMet ? 'Met' : 'Not met'}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** `Day 4 of 10`, in working days; before and after it, when it starts and by how much it is over. */
function dayOf(sprint: SprintHead_sprint$data): { what: string; words: string } | undefined {
  const { start, end, state, product, closedAt } = sprint;
  if (state === 'CLOSED')
    return closedAt ? { what: 'Closed', words: day(dayIn(product.timeZone, closedAt)) } : undefined;
  if (!start || !end) return undefined;
  const now = today(product.timeZone);
  const of = workingDays(start, end, product.workingDays);
  if (state === 'PLANNED') return { what: 'Starts', words: `${day(start)}, ${of} days` };
  if (now < start) return { what: 'Starts', words: day(start) };
  if (now > end) {
    const over =
      workingDays(end, now, product.workingDays) - workingDays(end, end, product.workingDays);
    return { what: 'Day', words: `${of} of ${of}, ${number(over)} over` };
  }
  return {
    what: 'Day',
    words: `${Math.max(1, workingDays(start, now, product.workingDays))} of ${of}`,
  };
}
