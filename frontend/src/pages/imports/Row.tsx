import { Button } from '../../ui/Button';
import { Chip, Points } from '../../ui/Chip';
import { classes } from '../../ui/classes';
import { Cross } from '../../ui/icons';
import { type StoryStatus, statusNames } from '../../ui/statuses';
import { fieldNames } from './fields';
import type { DryRun, LeftOut } from './useDryRun';
import styles from './Rows.module.css';

export type Problem = DryRun['problems'][number];
export type RowOf = DryRun['preview'][number];

/** A problem as a sentence: what stands where, and what is done about it. */
export function problemWords({ field, value, reason }: Problem): string {
  const what = [fieldNames[field] ?? field, value && `“${value}”`].filter(Boolean).join(' ');
  return what ? `${what}: ${reason}` : reason;
}

const toneOf = (status: StoryStatus) => {
  if (status === 'ACCEPTED') return { tone: 'good' } as const;
  return status === 'DRAFT' || status === 'DROPPED' ? ({ tone: 'outline' } as const) : {};
};

type RowProps = {
  at: number;
  /** As it would come; undefined where it does not. */
  row: RowOf | undefined;
  problems: readonly Problem[];
  /** Somebody left it out. */
  out: LeftOut | undefined;
  onLeaveOut: () => void;
};

/** A row of the file: what it was, what becomes of it and what is wrong with it. */
export function Row({ at, row, problems, out, onLeaveOut }: RowProps) {
  const [problem, ...more] = problems;
  const title = row?.title ?? out?.title;
  return (
    <tr
      tabIndex={-1}
      data-row={at}
      data-wrong={problem && ''}
      className={classes(out && styles.without)}
    >
      <td className={styles.number}>{at}</td>
      <td className={styles.key}>{row?.was ?? out?.was ?? problem?.key}</td>
      <td className={styles.key}>
        {row?.becomes ?? (row?.known ? 'is here' : row?.isFeature ? 'a feature' : '–')}
      </td>
      <td className={styles.title} title={title}>
        {title}
      </td>
      <td className={styles.status}>
        {row && (
          <Chip {...toneOf(row.status as StoryStatus)}>
            {statusNames[row.status as StoryStatus]}
          </Chip>
        )}
      </td>
      <td className={classes(styles.number, styles.wide)}>{row?.criteria}</td>
      <td className={styles.points}>{row && <Points value={row.points} />}</td>
      <td className={classes(styles.feature, styles.wide)} title={row?.feature ?? ''}>
        {row?.feature ?? (row && '–')}
      </td>
      <td
        className={classes(styles.problem, problem && (problem.refused ? styles.out : styles.in))}
      >
        {problem && (
          <span title={problems.map(problemWords).join('\n')}>
            {problem.refused && 'Left out. '}
            {problemWords(problem)}
            {more.length > 0 && ` and ${more.length} more`}
          </span>
        )}
        {out && 'Left out by you'}
      </td>
      <td className={styles.leave}>
        {out ? (
          <Button look="ghost" size="small" onClick={onLeaveOut} aria-label={`Take in row ${at}`}>
            Take in
          </Button>
        ) : (
          !problem?.refused && (
            <Button
              look="ghost"
              size="small"
              square
              aria-label={`Leave out row ${at}`}
              onClick={onLeaveOut}
            >
              <Cross />
            </Button>
          )
        )}
      </td>
    </tr>
  );
}
