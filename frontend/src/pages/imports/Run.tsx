import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { instant } from '../../lib/days';
import { later } from '../../lib/later';
import { all, count, number } from '../../lib/words';
import { paths } from '../../paths';
import { Button, buttonClass } from '../../ui/Button';
import { Problem } from '../../ui/Problem';
import { Decide, type Right } from '../../ui/Right';
import { problemWords } from './Row';
import { Tallies } from './Tallies';
import type { Run_run$key } from './__generated__/Run_run.graphql';
import styles from './Run.module.css';

const UndoImport = later(async () => (await import('./UndoImport')).UndoImport);

type RunProps = { run: Run_run$key; product: string; right: Right; onAnother: () => void };

/** An import that was started: how far it is, and what it did. */
export function Run({ run: key, product, right, onAnother }: RunProps) {
  const run = useFragment(
    graphql`
      fragment Run_run on ImportRun {
        id
        name
        state
        done
        total
        failure
        endedAt
        kept
        author {
          name
        }
        report {
          rows
          refused
          problemCount
          notes
          tallies {
            kind
            new
            changed
            same
          }
          problems {
            row
            key
            field
            value
            reason
            refused
          }
        }
      }
    `,
    key,
  );
  const [undoing, setUndoing] = useState(false);
  const { name, state, done, total, report, kept } = run;
  if (state === 'RUNNING') {
    return (
      <div className={styles.run}>
        <h2 className={styles.title}>“{name}” is coming in.</h2>
        <progress
          aria-label="Features and stories written"
          className={styles.progress}
          {...(total > 0 && { value: done, max: total })}
        />
        <p role="status">
          {total > 0
            ? `${number(done)} of ${count(total, 'feature or story', 'features and stories')} written.`
            : 'Reading the file.'}
        </p>
        <p className="sub">
          You can leave this page: it goes on, and is told here when you come back.
        </p>
      </div>
    );
  }
  return (
    <div className={styles.run}>
      <h2 className={styles.title}>
        {state === 'UNDONE'
          ? `The import of “${name}” was undone.`
          : state === 'FAILED'
            ? `“${name}” came in part.`
            : `“${name}” is in.`}
      </h2>
      <p className="meta">
        {[run.author?.name ?? 'by command', run.endedAt && instant(run.endedAt)]
          .filter(Boolean)
          .join(', ')}
      </p>
      {state === 'FAILED' && <Problem title="The import failed.">{run.failure}</Problem>}
      {state === 'UNDONE' && (
        <p>
          {kept.length > 0
            ? `${all(kept.slice(0, 20))}${kept.length > 20 ? ` and ${number(kept.length - 20)} more` : ''} ${kept.length === 1 ? 'stays' : 'stay'}, because ${kept.length === 1 ? 'it was' : 'they were'} changed since, or something was made of ${kept.length === 1 ? 'it' : 'them'}.`
            : 'All it made is gone, and what it changed is as before. The file can be imported again.'}
        </p>
      )}
      {report && state !== 'UNDONE' && (
        <>
          <Tallies tallies={report.tallies} />
          {report.notes.length > 0 && (
            <ul className={styles.notes}>
              {report.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <div className={styles.actions}>
        <Link
          href={`${paths.backlog({ product })}?scope=all`}
          className={buttonClass({ look: 'primary' })}
        >
          Open the backlog
        </Link>
        {state !== 'UNDONE' && (
          <Decide right={right} otherwise={null} onClick={() => setUndoing(true)}>
            Undo the import
          </Decide>
        )}
        <Button look="ghost" onClick={onAnother}>
          Import another file
        </Button>
      </div>
      {undoing && (
        <UndoImport id={run.id} name={name} right={right} onClose={() => setUndoing(false)} />
      )}
      {report && state !== 'UNDONE' && report.problems.length > 0 && (
        <section className={styles.problems} aria-label="Problems">
          <h3 className="strong">
            {count(report.problemCount, 'problem')}
            {report.refused > 0 && `, ${count(report.refused, 'row')} left out`}
          </h3>
          <table>
            <thead>
              <tr>
                <th>Row</th>
                <th>Key</th>
                <th>What</th>
              </tr>
            </thead>
            <tbody>
              {report.problems.slice(0, 200).map((problem, i) => (
                <tr key={i}>
                  <td>{problem.row}</td>
                  <td>{problem.key}</td>
                  <td className={problem.refused ? styles.out : undefined}>
                    {problem.refused && 'Left out. '}
                    {problemWords(problem)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {report.problemCount > 200 && (
            <p className="meta">and {number(report.problemCount - 200)} more</p>
          )}
        </section>
      )}
    </div>
  );
}
