import { useRef, useState } from 'react';
import { useKeys } from '../../lib/keys';
import { number } from '../../lib/words';
import { Points } from '../../ui/Chip';
import { classes } from '../../ui/classes';
import { Segmented } from '../../ui/Segmented';
import { statusNames } from '../../ui/statuses';
import { fieldNames } from './fields';
import type { DryRun } from './useDryRun';
import styles from './Rows.module.css';

type Problem = DryRun['problems'][number];

/** A problem as a sentence: what stands where, and what is done about it. */
export function problemWords({ field, value, reason }: Problem): string {
  const what = [fieldNames[field] ?? field, value && `“${value}”`].filter(Boolean).join(' ');
  return what ? `${what}: ${reason}` : reason;
}

/** The first rows as they would come, and those with a problem. */
export function Rows({ report }: { report: DryRun }) {
  const { preview, problems, rows, problemCount } = report;
  const [only, setOnly] = useState<'first' | 'problems'>('first');
  const list = useRef<HTMLTableSectionElement>(null);
  const wrong = new Map<number, Problem[]>();
  for (const problem of problems) {
    wrong.set(problem.row, [...(wrong.get(problem.row) ?? []), problem]);
  }
  const known = new Map(preview.map((row) => [row.row, row]));
  const first = preview.slice(0, 50).map(({ row }) => row);
  // What is left out whole is no row of the preview.
  const lastFirst = Math.max(0, ...first);
  const shown =
    only === 'problems'
      ? [...wrong.keys()].toSorted((a, b) => a - b).slice(0, 200)
      : [...new Set([...first, ...[...wrong.keys()].filter((row) => row <= lastFirst)])].toSorted(
          (a, b) => a - b,
        );
  const step = (by: number) => () => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('tr[data-wrong]') ?? [])];
    const at = all.findIndex((row) => row === document.activeElement);
    all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
  };
  useKeys([
    { keys: 'j', does: 'Next problem', run: step(1) },
    { keys: 'k', does: 'Problem before', run: step(-1) },
  ]);
  if (report.needsKey) return null;
  return (
    <section aria-label="Rows">
      <div className={styles.bar}>
        <h2 className="strong">Rows</h2>
        {wrong.size > 0 && (
          <Segmented
            label="Rows shown"
            value={only}
            options={[
              ['first', rows > first.length ? `First ${first.length}` : `All ${number(rows)}`],
              ['problems', `With a problem ${number(wrong.size)}`],
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
          </tr>
        </thead>
        <tbody ref={list}>
          {shown.map((at) => {
            const row = known.get(at);
            const [problem, ...more] = wrong.get(at) ?? [];
            return (
              <tr key={at} tabIndex={-1} data-wrong={problem && ''}>
                <td className={styles.number}>{at}</td>
                <td className={styles.key}>{row?.was ?? problem?.key}</td>
                <td className={styles.key}>
                  {row?.becomes ?? (row?.known ? 'is here' : row?.isFeature ? 'a feature' : '–')}
                </td>
                <td className={styles.title} title={row?.title}>
                  {row?.title}
                </td>
                <td className={styles.key}>{row && statusNames[row.status as 'DRAFT']}</td>
                <td className={classes(styles.number, styles.wide)}>{row?.criteria}</td>
                <td className={styles.points}>{row && <Points value={row.points} />}</td>
                <td className={classes(styles.feature, styles.wide)} title={row?.feature ?? ''}>
                  {row?.feature ?? (row && '–')}
                </td>
                <td
                  className={classes(
                    styles.problem,
                    problem && (problem.refused ? styles.out : styles.in),
                  )}
                >
                  {problem && (
                    <span title={[problem, ...more].map(problemWords).join('\n')}>
                      {problem.refused && 'Left out. '}
                      {problemWords(problem)}
                      {more.length > 0 && ` and ${more.length} more`}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
