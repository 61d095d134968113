import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { graphql } from 'react-relay/hooks';
import { days, day } from '../../lib/days';
import { all, count, firstName, number, points } from '../../lib/words';
import { Decide, type Right } from '../../ui/Right';
import styles from './Availability.module.css';
import type { AvailabilityMutation } from './__generated__/AvailabilityMutation.graphql';

type AvailabilityProps = {
  sprint: {
    readonly id: string;
    readonly name: string;
    readonly version: number;
    readonly capacity: number | null | undefined;
    readonly state: string;
    readonly suggestedCapacity: number | null | undefined;
    readonly availability:
      | {
          readonly workingDays: number;
          readonly people: number;
          readonly personDays: number;
          readonly daysOff: readonly {
            readonly start: string;
            readonly end: string;
            readonly user: { readonly name: string };
          }[];
        }
      | null
      | undefined;
  };
  right: Right;
  onOpen: () => void;
};

/** Who is there in a sprint, and how much that would be at the pace of late. */
export function Availability({ sprint, right, onOpen }: AvailabilityProps) {
  const set = useMutate<AvailabilityMutation>(graphql`
    mutation AvailabilityMutation($input: UpdateSprintInput!) {
      updateSprint(input: $input) {
        sprint {
          id
          version
          capacity
        }
      }
    }
  `);
  const { id, version, availability: there, suggestedCapacity: suggested, capacity } = sprint;
  const differs =
    typeof suggested === 'number' && suggested !== capacity && sprint.state !== 'CLOSED';
  const whole = there ? there.workingDays * there.people : 0;
  const away = new Map<string, string[]>();
  for (const { start, end, user } of there?.daysOff ?? []) {
    const name = firstName(user.name);
    away.set(name, [...(away.get(name) ?? []), start === end ? day(start) : days(start, end)]);
  }

  function take(to: number) {
    void act({
      run: () => set({ input: { id, version, capacity: to } }, { right }),
      done: `The capacity of ${sprint.name} is ${points(to)}`,
      failed: 'The capacity was not changed.',
      undo: ({ updateSprint }) =>
        set(
          { input: { id, version: updateSprint.sprint.version, capacity: capacity ?? null } },
          { right },
        ),
    });
  }

  return (
    <section className={styles.there} aria-label="Availability">
      <p>
        {!there
          ? 'With dates, this shows who is there.'
          : there.people === 0
            ? `${count(there.workingDays, 'working day')}. Nobody is a developer here yet.`
            : `${count(there.workingDays, 'working day')}, ${number(there.personDays)} of ${count(whole, 'person-day')}.`}{' '}
        {away.size > 0 &&
          `Away: ${all([...away].map(([name, when]) => `${name} ${when.join(', ')}`))}.`}{' '}
        <button type="button" className={styles.link} onClick={onOpen}>
          Calendar
        </button>
      </p>
      {differs && (
        <p className={styles.suggested}>
          <span>
            At the pace of late that is <b>{points(suggested)}</b>.
          </span>
          {right.acts && (
            <Decide
              right={right}
              size="small"
              otherwise={null}
              proposing={`Propose ${points(suggested)}`}
              onClick={() => take(suggested)}
            >
              {`Set capacity to ${number(suggested)}`}
            </Decide>
          )}
        </p>
      )}
    </section>
  );
}
