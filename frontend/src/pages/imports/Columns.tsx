import { count, number } from '../../lib/words';
import { classes } from '../../ui/classes';
import { Chevron } from '../../ui/icons';
import { fieldNames, leftOut, type Meaning, meanings, offered } from './fields';
import type { DryRun, Reading } from './useDryRun';
import styles from './Columns.module.css';

type ColumnsProps = {
  report: DryRun;
  reading: Reading;
  tool: string;
  onRead: (reading: Reading) => void;
};

/** What each column becomes, by its name or by what stands in it, and what each unknown status means. */
export function Columns({ report, reading, tool, onRead }: ColumnsProps) {
  const { columns, rows } = report;
  const filled = columns.filter(({ filled, header }) => filled > 0 || header in reading.columns);
  const statuses = [
    ...new Set([...report.statuses.map(({ status }) => status), ...Object.keys(reading.statuses)]),
  ].toSorted();
  const become = (header: string, field: string) =>
    onRead({ ...reading, columns: { ...reading.columns, [header]: field } });
  const mean = (status: string, means: string) => {
    const { [status]: _, ...others } = reading.statuses;
    onRead({ ...reading, statuses: means ? { ...others, [status]: means as Meaning } : others });
  };
  return (
    <>
      {filled.length > 0 && (
        <table className={styles.columns}>
          <thead>
            <tr>
              <th>{tool === 'a table' ? 'Column' : `${tool} column`}</th>
              <th>First value</th>
              <th>Becomes</th>
              <th>
                <span className="unseen">Note</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {filled.map(({ header, field, guessed, filled, example }) => (
              <tr key={header} className={classes(guessed && styles.guessed)}>
                <th scope="row" title={header}>
                  {header}
                </th>
                <td className={styles.example} title={example}>
                  {example}
                </td>
                <td>
                  <span className={styles.select}>
                    <select
                      aria-label={`${header} becomes`}
                      className={classes((!field || field === leftOut) && styles.out)}
                      value={field === leftOut ? '' : field}
                      onChange={({ target }) => become(header, target.value || leftOut)}
                    >
                      <option value="">Leave out</option>
                      {field && field !== leftOut && !(field in fieldNames) && (
                        <option value={field}>{field}</option>
                      )}
                      {offered.map(([word, name]) => (
                        <option key={word} value={word}>
                          {name}
                        </option>
                      ))}
                    </select>
                    <Chevron />
                  </span>
                </td>
                <td className={styles.note}>
                  {guessed
                    ? 'guessed from its values'
                    : filled < rows && `in ${number(filled)} of ${count(rows, 'row')}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {statuses.length > 0 && (
        <table className={styles.columns}>
          <thead>
            <tr>
              <th>Status of unknown meaning</th>
              <th>Rows</th>
              <th colSpan={2}>Means</th>
            </tr>
          </thead>
          <tbody>
            {statuses.map((status) => {
              const open = report.statuses.find((known) => known.status === status);
              return (
                <tr key={status} className={classes(open && styles.guessed)}>
                  <th scope="row" title={status}>
                    {status || 'without a status'}
                  </th>
                  <td className={styles.example}>{open && number(open.count)}</td>
                  <td colSpan={2}>
                    <span className={styles.select}>
                      <select
                        aria-label={`${status || 'Without a status'} means`}
                        value={reading.statuses[status] ?? ''}
                        onChange={({ target }) => mean(status, target.value)}
                      >
                        <option value="">To do, not told</option>
                        {Object.entries(meanings).map(([means, name]) => (
                          <option key={means} value={means}>
                            {name}
                          </option>
                        ))}
                      </select>
                      <Chevron />
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}
