import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { signedIn } from '../../api/session';
import { useMutate } from '../../api/useMutate';
import { later } from '../../lib/later';
import { firstName } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Decide, type Right } from '../../ui/Right';
import styles from './Queue.module.css';
import type { Attendance_sprint$key } from './__generated__/Attendance_sprint.graphql';
import type { AttendanceMutation } from './__generated__/AttendanceMutation.graphql';

const PeoplePicker = later(async () => (await import('../pickers/pickers')).PeoplePicker);

type AttendanceProps = { sprint: Attendance_sprint$key; product: string; right: Right };

/** Who was there: said by whoever talks there, of anybody in the product. */
export function Attendance({ sprint: key, product, right }: AttendanceProps) {
  const { id, state, attendees } = useFragment(
    graphql`
      fragment Attendance_sprint on Sprint {
        id
        state
        attendees {
          id
          name
          initials
        }
      }
    `,
    key,
  );
  const attend = useMutate<AttendanceMutation>(graphql`
    mutation AttendanceMutation($input: AttendReviewInput!) {
      attendReview(input: $input) {
        sprint {
          id
          version
          attendees {
            id
            name
            initials
          }
        }
      }
    }
  `);
  const [picking, setPicking] = useState(false);
  const there = (person: string) => attendees.some((other) => other.id === person);
  const me = signedIn();

  function tick(person: string, name: string) {
    const send = (on: boolean) =>
      attend({ input: { id, [on ? 'add' : 'remove']: [person] } }, { right });
    const on = !there(person);
    return act({
      run: () => send(on),
      announced: `${name} ${on ? 'was there' : 'was not there'}`,
      failed: 'It was not noted.',
      undo: () => send(!on),
    });
  }
  return (
    <section aria-labelledby="attendance">
      <h2 id="attendance" className={styles.head}>
        {state === 'CLOSED' ? 'Who was there' : 'Who is here'} <span>{attendees.length}</span>
      </h2>
      <ul className={styles.people}>
        {attendees.map((person) => (
          <li key={person.id}>
            <Avatar {...person} /> <span aria-hidden="true">{firstName(person.name)}</span>
          </li>
        ))}
      </ul>
      {attendees.length === 0 && !right.acts && (
        <p className={styles.note}>Nobody has noted it yet.</p>
      )}
      {right.acts && (
        <p className={styles.buttons}>
          <Decide right={right} size="small" otherwise={null} onClick={() => setPicking(true)}>
            Tick names
          </Decide>
          {me && !there(me.id) && (
            <Button look="ghost" size="small" onClick={() => void tick(me.id, 'You')}>
              {state === 'CLOSED' ? 'I was there' : 'I am here'}
            </Button>
          )}
        </p>
      )}
      {picking && (
        <PeoplePicker
          product={product}
          title="Who was at the review"
          chosen={attendees.map(({ id }) => id)}
          onPick={({ id, name }) => void tick(id, name)}
          onClose={() => setPicking(false)}
        />
      )}
    </section>
  );
}
