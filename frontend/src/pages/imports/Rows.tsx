import { useRef, useState } from 'react';
import { announce } from '../../lib/announce';
import { useKeys } from '../../lib/keys';
import { number } from '../../lib/words';
import { Segmented } from '../../ui/Segmented';
import { type Problem, Row, type RowOf } from './Row';
import type { DryRun, Reading } from './useDryRun';
import styles from './Rows.module.css';

type RowsProps = {
  report: DryRun;
  reading: Reading;
  onRead: (reading: Reading) => void;
};

const most = 200; // rows on screen at once

/** The first rows as they would come, those with a problem, and those that are left out. */
export function Rows({ report, reading, onRead }: RowsProps) {
  const { preview, problems, rows, problemCount } = report;
  const { without } = reading;
  const [only, setOnly] = useState<'first' | 'problems' | 'out'>('first');
  const list = useRef<HTMLTableSectionElement>(null);
  const last = useRef(0); // the row that had the focus
  const wrong = new Map<number, Problem[]>();
  for (const problem of problems) {
    wrong.set(problem.row, [...(wrong.get(problem.row) ?? []), problem]);
  }
  const known = new Map<number, RowOf>(preview.map((row) => [row.row, row]));
  const out = new Map(without.map((row) => [row.row, row]));
  const first = preview.slice(0, 50).map(({ row }) => row);
  // What is left out whole is no row of the preview.
  const lastFirst = Math.max(0, ...first);
  const shown = [
    ...new Set(
      {
        first: [...first, ...[...wrong.keys(), ...out.keys()].filter((row) => row <= lastFirst)],
        problems: [...wrong.keys()],
        out: [...out.keys()],
      }[out.size === 0 && only === 'out' ? 'first' : only],
    ),
  ]
    .toSorted((a, b) => a - b)
    .slice(0, most);

  const elements = (of: string) => [
    ...(list.current?.querySelectorAll<HTMLElement>(`tr${of}`) ?? []),
  ];
  const focused = () => {
    const row = document.activeElement?.closest<HTMLElement>('tr[data-row]');
    return row && list.current?.contains(row) ? Number(row.dataset.row) : undefined;
  };
  const step = (by: 1 | -1) => () => {
    const at = focused() ?? last.current;
    const all = elements('[data-wrong]').map((row) => Number(row.dataset.row));
    const next = by > 0 ? all.find((row) => row > at) : all.findLast((row) => row < at);
    if (next === undefined) return announce(by > 0 ? 'No more problems.' : 'No problem before.');
    last.current = next;
    elements(`[data-row="${next}"]`)[0]?.focus();
  };
  const leaveOut = (row: number) => {
    last.current = row;
    const { was = '', title = '' } = known.get(row) ?? {};
    const stays = { row, was: was || (wrong.get(row)?.[0]?.key ?? ''), title };
    onRead({
      ...reading,
      without: out.has(row) ? without.filter((other) => other.row !== row) : [...without, stays],
    });
    announce(out.has(row) ? `Row ${row} comes in.` : `Row ${row} is left out.`);
  };
  const fix = () => {
    const row = focused() ?? last.current;
    const select = (wrong.get(row) ?? [])
      .map((problem) => selectFor(problem, report))
      .find(Boolean);
    if (select) select.focus();
    else if (wrong.has(row))
      announce('Nothing above changes this: it is to be put right in the file.');
    else announce('Choose a row with a problem first.');
    select?.scrollIntoView?.({ block: 'center' });
    last.current = row;
  };
  const leaveFocused = () => {
    const row = focused();
    if (row === undefined) announce('Choose a row first: j goes to the next problem.');
    else leaveOut(row);
  };
  useKeys([
    { keys: 'j', does: 'Next problem', run: step(1) },
    { keys: 'k', does: 'Problem before', run: step(-1) },
    { keys: 'e', does: 'Fix the value of a row', run: fix },
    { keys: 'x', does: 'Leave a row out, or not', run: leaveFocused },
  ]);
  if (report.needsKey) return null;
  return (
    <section aria-label="Rows">
      <div className={styles.bar}>
        <h2 className="strong">Rows</h2>
        {wrong.size + out.size > 0 && (
          <Segmented
            label="Rows shown"
            value={only}
            options={[
              ['first', rows > first.length ? `First ${first.length}` : `All ${number(rows)}`],
              ['problems', `With a problem ${number(wrong.size)}`],
              ['out', `Left out ${number(out.size)}`],
            ]}
            onChange={setOnly}
          />
        )}
        <span className="grow" />
        {problemCount > problems.length && (
          <span className="meta">the first {number(problems.length)} problems</span>
        )}
      </div>
      <table className={styles.rows}>
        <thead>
          <tr>
            <th className={styles.number}>Row</th>
            <th>Was</th>
            <th>Becomes</th>
            <th>Title</th>
            <th>Status</th>
            <th className={styles.wide}>Criteria</th>
            <th>Pts</th>
            <th className={styles.wide}>Feature</th>
            <th>Problem</th>
            <th>
              <span className="unseen">Leave out</span>
            </th>
          </tr>
        </thead>
        <tbody ref={list}>
          {shown.map((at) => (
            <Row
              key={at}
              at={at}
              row={known.get(at)}
              problems={wrong.get(at) ?? []}
              out={out.get(at)}
              onLeaveOut={() => leaveOut(at)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Where it is said how a value is read: of a status what it means, else what its column becomes. */
function selectFor({ field, value }: Problem, { columns }: DryRun) {
  const header = columns.find((column) => column.field === field)?.header;
  const labels = [field === 'status' && `${value} means`, header && `${header} becomes`];
  return [...document.querySelectorAll('select')].find((select) =>
    labels.includes(select.ariaLabel ?? ''),
  );
}
