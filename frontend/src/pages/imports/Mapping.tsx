import { useState } from 'react';
import { clock } from '../../lib/days';
import { useKeys } from '../../lib/keys';
import { save } from '../../lib/save';
import { count, number } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Field';
import { classes } from '../../ui/classes';
import { Kbd } from '../../ui/Kbd';
import { Problem } from '../../ui/Problem';
import { Decide, Decides, type Right } from '../../ui/Right';
import { Skeleton } from '../../ui/Skeleton';
import { Columns } from './Columns';
import { type Tool, tables, toolNames } from './fields';
import { Rows } from './Rows';
import { ProblemKinds, Tallies } from './Tallies';
import { UseMapping } from './UseMapping';
import { type Reading, untold, useDryRun } from './useDryRun';
import styles from './Mapping.module.css';

type MappingProps = {
  id: string;
  tool: Tool;
  product: string;
  right: Right;
  starting: boolean;
  onStart: (reading: Reading) => void;
  onCancel: () => void;
};

/** Things that `undoImport` takes back at most. */
const mostUndone = 10_000;

/** What the columns become, the rows as they would come, and what that amounts to: a change of one is seen in the others. */
export function Mapping({
  id,
  tool: told,
  product,
  right,
  starting,
  onStart,
  onCancel,
}: MappingProps) {
  const [reading, setReading] = useState<Reading>(untold);
  const { report, at, error, busy, again } = useDryRun(id, reading);
  const tool = reading.tool ?? told;
  const ready = report ? report.rows - report.refused - report.leftOut : 0;
  const touched = report?.tallies.reduce((sum, tally) => sum + tally.new + tally.changed, 0) ?? 0;
  const startable = !!report && !error && !report.needsKey && ready > 0;
  const start = () => startable && !busy && onStart(reading);
  useKeys([
    { keys: 'r', does: 'Run the dry run again', run: again },
    { keys: 'mod+Enter', does: 'Import', run: start },
  ]);
  const filled = report?.columns.filter(({ filled }) => filled > 0) ?? [];
  const used = filled.filter(({ field }) => field && field !== 'ignore').length;
  return (
    <div className={styles.split}>
      <div className={styles.left} aria-busy={busy}>
        <div className={styles.bar}>
          <h2 className="strong">Columns</h2>
          {report && filled.length > 0 && (
            <span className="meta">
              {number(used)} of {number(filled.length)} used, matched by name and by what is in them
            </span>
          )}
          <span className="grow" />
          <Decides right={right} />
          <UseMapping
            onChosen={(map) => setReading({ ...reading, map, columns: {}, statuses: {} })}
          />
          <Button
            size="small"
            disabled={!report?.map}
            onClick={() =>
              report && save(`${tool.toLowerCase()}.map`, 'text/plain;charset=utf-8', report.map)
            }
          >
            Save as mapping
          </Button>
        </div>
        {tables.includes(told) && (
          <div className={styles.how}>
            <Select
              label="Read as"
              value={tool}
              onChange={({ target }) => setReading({ ...reading, tool: target.value as Tool })}
            >
              {tables.map((one) => (
                <option key={one} value={one}>
                  {one === 'CSV' ? 'A table of any tool' : `An export of ${toolNames[one]}`}
                </option>
              ))}
            </Select>
            <Select
              label="In dates such as 03/05/26 comes first"
              value={reading.days ?? ''}
              onChange={({ target }) => {
                const { days: _, ...rest } = reading;
                setReading(
                  target.value
                    ? { ...rest, days: target.value as NonNullable<Reading['days']> }
                    : rest,
                );
              }}
            >
              <option value="">What the dates tell</option>
              <option value="DAY_FIRST">The day</option>
              <option value="MONTH_FIRST">The month</option>
              <option value="YEAR_FIRST">The year</option>
            </Select>
          </div>
        )}
        {error && (
          <div className={styles.problem}>
            <Problem
              title="The dry run failed."
              action={
                reading.map ? (
                  <Button
                    onClick={() => {
                      const { map: _, ...rest } = reading;
                      setReading(rest);
                    }}
                  >
                    Without the mapping
                  </Button>
                ) : (
                  <Button onClick={again}>Try again</Button>
                )
              }
            >
              {error}
            </Problem>
          </div>
        )}
        {!report && busy && <Skeleton rows={8} />}
        {report && (
          <>
            {report.needsKey && (
              <div className={styles.problem}>
                <Problem title="No column is known as the key.">
                  Say which one is: a key, such as SHOP-7, or a number tells each row from all
                  others.
                </Problem>
              </div>
            )}
            <Columns report={report} reading={reading} tool={toolNames[tool]} onRead={setReading} />
            <Rows report={report} reading={reading} onRead={setReading} />
          </>
        )}
        {report && !report.needsKey && (
          <p className={classes('meta', styles.keys)}>
            <Kbd keys="j" /> <Kbd keys="k" /> next problem, problem before <Kbd keys="e" /> fix the
            value here <Kbd keys="x" /> leave the row out
          </p>
        )}
      </div>
      <section className={styles.side} aria-label="Dry run" aria-busy={busy}>
        <div className={styles.head}>
          <h2 className="strong">Dry run</h2>
          <span className="meta" role="status">
            {busy ? 'Reading the file' : at && `${clock(at)}, nothing written`}
          </span>
          <span className="grow" />
          <Button size="small" keys="r" busy={busy} onClick={again}>
            Run again
          </Button>
        </div>
        {report && !report.needsKey && (
          <>
            <div className={styles.block}>
              <p className={styles.figure}>
                <b>{number(ready)}</b>
                <span>
                  of {count(report.rows, 'row')}
                  <br />
                  {ready === 1 ? 'is' : 'are'} ready to come in
                </span>
              </p>
              <div
                className={styles.filled}
                role="img"
                aria-label={`${number(ready)} ready, ${number(report.refused + report.leftOut)} left out`}
              >
                {ready > 0 && <i style={{ flex: ready }} />}
                {report.refused > 0 && (
                  <i style={{ flex: report.refused }} className={styles.out} />
                )}
                {report.leftOut > 0 && (
                  <i style={{ flex: report.leftOut }} className={styles.without} />
                )}
              </div>
              <Tallies tallies={report.tallies} />
            </div>
            {report.problemCount > 0 && (
              <div className={styles.block}>
                <h3 className="strong">
                  Problems <span className="meta">{number(report.problemCount)}</span>
                </h3>
                <ProblemKinds problems={report.problems} />
                <p className="meta">
                  {report.refused > 0
                    ? `${count(report.refused, 'red row')} ${report.refused === 1 ? 'stays' : 'stay'} out. The others come without the value that is named.`
                    : 'All these rows come, without the value that is named.'}
                </p>
              </div>
            )}
            <div className={styles.block}>
              <h3 className="strong">What stays true</h3>
              <ul className={styles.true}>
                {[
                  'The key it came with and the new one both find a story',
                  'A status stays as it came. What Ready asks for is checked at the next step',
                  'What is here already is known by its key, and what was changed here stays',
                  touched > mostUndone
                    ? 'The command throughline import undo takes all of it back'
                    : 'All of it can be undone',
                  ...report.notes,
                ].map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </div>
          </>
        )}
        <div className={styles.foot}>
          <Button look="ghost" onClick={onCancel}>
            Cancel
          </Button>
          <span className="grow" />
          <Decide
            right={right}
            look="primary"
            busy={starting}
            disabled={!startable || busy}
            onClick={start}
          >
            {startable ? `Import ${count(ready, 'row')}` : `Import into ${product}`}
          </Decide>
        </div>
      </section>
    </div>
  );
}
