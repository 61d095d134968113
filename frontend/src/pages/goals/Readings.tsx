import { useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { later } from '../../lib/later';
import { useKeys } from '../../lib/keys';
import { day, dayIn, instant } from '../../lib/days';
import { firstName, measured } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Decide, Decides, type Right } from '../../ui/Right';
import type { Readings_goal$key } from './__generated__/Readings_goal.graphql';
import type { ReadingsMoreQuery } from './__generated__/ReadingsMoreQuery.graphql';
import styles from './Readings.module.css';

const ReadingsUpload = later(async () => (await import('./ReadingsUpload')).ReadingsUpload);
const ReadingDialog = later(async () => (await import('./ReadingDialog')).ReadingDialog);

/** The readings of a goal, newest hundred first loaded; the chart and the list share them. */
export function useReadings(goal: Readings_goal$key) {
  return usePaginationFragment<ReadingsMoreQuery, Readings_goal$key>(
    graphql`
      fragment Readings_goal on Goal
      @refetchable(queryName: "ReadingsMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 100 }
        cursor: { type: "String" }
      ) {
        id
        product {
          timeZone
        }
        readings(last: $count, before: $cursor) @connection(key: "Readings_readings") {
          edges {
            node {
              id
              value
              at
              source
              note
              recordedBy {
                name
              }
            }
          }
        }
      }
    `,
    goal,
  );
}

type ReadingsProps = {
  readings: ReturnType<typeof useReadings>;
  right: Right;
  name: string;
  unit: string;
  open: boolean;
};
const few = 8;

/** What was measured, newest first, and by whom. */
export function Readings({ readings, right, name, unit, open }: ReadingsProps) {
  const { data, hasPrevious, loadPrevious, isLoadingPrevious } = readings;
  const [recording, setRecording] = useState<'one' | 'many'>();
  const close = () => setRecording(undefined);
  const [whole, setWhole] = useState(false);
  const rows = data.readings.edges
    .map(({ node }) => node)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const shown = whole ? rows : rows.slice(0, few);
  useKeys(
    right.decides && open
      ? [{ keys: 'r', does: 'Record a reading', run: () => setRecording('one') }]
      : [],
  );
  return (
    <section className={styles.readings}>
      <div className={styles.head}>
        <h2>Readings</h2>
        <span className="grow" />
        <Decides right={right} />
      </div>
      {rows.length === 0 && (
        <p className="sub">
          Nothing measured yet. A reading is typed here, read from a CSV file or sent by a script
          over the API.
        </p>
      )}
      <ol className={styles.list}>
        {shown.map(({ id, value, at, source, note, recordedBy }) => (
          <li key={id}>
            <span className="strong">{measured(value, unit)}</span>
            <time className="meta" dateTime={at} title={instant(at)}>
              {day(dayIn(data.product.timeZone, at))}
            </time>
            <span className={styles.by}>
              {source === 'manual' ? recordedBy && firstName(recordedBy.name) : source}
            </span>
            {note && <span className={styles.note}>{note}</span>}
          </li>
        ))}
      </ol>
      <div className={styles.foot}>
        {open && (
          <Decide right={right} size="small" keys="r" onClick={() => setRecording('one')}>
            Record a reading
          </Decide>
        )}
        {open && (
          <Decide right={right} otherwise={null} size="small" onClick={() => setRecording('many')}>
            Upload CSV
          </Decide>
        )}
        {!whole && rows.length > few ? (
          <Button look="ghost" size="small" onClick={() => setWhole(true)}>
            {rows.length - few} earlier{hasPrevious ? ' and more' : ''}
          </Button>
        ) : (
          hasPrevious && (
            <Button
              look="ghost"
              size="small"
              busy={isLoadingPrevious}
              onClick={() => loadPrevious(100)}
            >
              Earlier readings
            </Button>
          )
        )}
      </div>
      {recording === 'one' && (
        <ReadingDialog of={data.id} right={right} name={name} unit={unit} onClose={close} />
      )}
      {recording === 'many' && (
        <ReadingsUpload
          of={data.id}
          right={right}
          unit={unit}
          timeZone={data.product.timeZone}
          onClose={close}
        />
      )}
    </section>
  );
}
