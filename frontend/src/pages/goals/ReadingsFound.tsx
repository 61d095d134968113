import { day } from '../../lib/days';
import { all, count, measured, number } from '../../lib/words';
import { becomes, type Row } from './readingFile';
import styles from './ReadingsUpload.module.css';
import type { Found } from './useReadingFile';

const shown = 100;

/** What a file says: what is wrong and why, then its rows as they would be recorded. */
export function ReadingsFound({
  found: { rows, problems },
  unit,
  timeZone,
}: {
  found: Found;
  unit: string;
  timeZone: string;
}) {
  const many = (what: ReturnType<typeof becomes>) =>
    rows.filter((row) => becomes(row) === what).length;
  const [fresh, other, there] = [many('new'), many('replaces'), many('there')];
  const known = other + there > 0;
  const parts = [
    ...(fresh ? [`${number(fresh)} new`] : []),
    ...(other ? [`${number(other)} in the place of another value`] : []),
    ...(there ? [`${number(there)} there already`] : []),
  ];
  return (
    <section className={styles.found} aria-label="What was read">
      <p role="status">
        {rows.length > 0 ? `${count(rows.length, 'reading')}: ${all(parts)}.` : 'No reading yet.'}
      </p>
      {problems.length > 0 && (
        <div className={styles.problems}>
          <p className="medium">
            {count(problems.length, 'row')} cannot be read and stay{problems.length === 1 && 's'}{' '}
            out
          </p>
          <ul aria-label="Rows that cannot be read">
            {problems.slice(0, shown).map(({ row, reason }) => (
              <li key={`${row} ${reason}`}>
                Row {number(row)}: {reason}
              </li>
            ))}
          </ul>
          {problems.length > shown && (
            <p className="meta">and {count(problems.length - shown, 'more row', 'more rows')}</p>
          )}
        </div>
      )}
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Taken</th>
              <th scope="col">Value</th>
              {known && <th scope="col">Now there</th>}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <Line key={row.row} {...{ row, known, unit, timeZone }} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown && (
        <p className="meta">and {count(rows.length - shown, 'more row', 'more rows')} like these</p>
      )}
    </section>
  );
}

type LineProps = { row: Row; known: boolean; unit: string; timeZone: string };

function Line({ row, known, unit, timeZone }: LineProps) {
  const was = becomes(row);
  return (
    <tr className={was === 'there' ? styles.there : undefined}>
      <td>{row.row}</td>
      <td>{taken(row.at, timeZone)}</td>
      <td>
        <b>{measured(row.value, unit)}</b>
        {row.note && <span className={styles.note}>{row.note}</span>}
      </td>
      {known && (
        <td>{was === 'there' ? 'the same' : row.recorded && measured(row.recorded.value, unit)}</td>
      )}
    </tr>
  );
}

/** `13 Aug`, `13 Aug, 14:30`: a day is said by its start. */
function taken(at: string, timeZone: string): string {
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(at));
  const [on = '', time = ''] = local.split(' ');
  return time === '00:00' ? day(on) : `${day(on)}, ${time}`;
}
