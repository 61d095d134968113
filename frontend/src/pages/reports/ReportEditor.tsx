import { graphql, useFragment } from 'react-relay/hooks';
import { useMutate } from '../../api/useMutate';
import { Button } from '../../ui/Button';
import { EditForm } from '../../ui/EditForm';
import { Input, Select, TextArea } from '../../ui/Field';
import { Restored } from '../../ui/FormNotes';
import { MarkdownArea } from '../../ui/MarkdownArea';
import { Ready } from '../../ui/Ready';
import type { Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import type { ReportEditor_report$key } from './__generated__/ReportEditor_report.graphql';
import type { ReportEditorMutation } from './__generated__/ReportEditorMutation.graphql';
import { TakeSprint } from './TakeSprint';
import styles from './ReportEditor.module.css';

const names = {
  title: 'Headline',
  summary: 'What leadership should know',
  shipped: 'What was shipped',
  next: 'What comes next',
  risks: 'What could change this',
  start: 'From',
  end: 'To',
  goalId: 'Goal of the chart',
};

type ReportEditorProps = {
  product: string;
  report: ReportEditor_report$key;
  right: Right;
  onAsk: () => void;
  onLeave: () => void;
};

/** Writes a draft: words, and the numbers that stand in them. */
export function ReportEditor({ product, report: key, right, onAsk, onLeave }: ReportEditorProps) {
  const report = useFragment(
    graphql`
      fragment ReportEditor_report on Report {
        id
        version
        title
        summary
        shipped
        next
        risks
        start
        end
        goal {
          id
        }
        figures {
          name
          text
          tells
        }
        numbers {
          goals {
            goalId
            title
          }
          sprints {
            sprintId
            name
            summary
          }
        }
      }
    `,
    key,
  );
  const update = useMutate<ReportEditorMutation>(graphql`
    mutation ReportEditorMutation($input: UpdateReportInput!) {
      updateReport(input: $input) {
        report {
          ...ReportPage_report
        }
      }
    }
  `);
  const { id, version, title, summary, shipped, next, risks } = report;
  const form = useForm({
    of: `report ${id}`,
    base: {
      title,
      summary,
      shipped,
      next,
      risks,
      start: report.start ?? '',
      end: report.end ?? '',
      goalId: report.goal?.id ?? '',
    },
    version,
    required: { title: 'A report says in a sentence what it comes to.' },
    onProposed: onLeave,
  });

  async function save() {
    const saved = await form.send((changed, version) => {
      const { start, end, goalId, ...words } = changed;
      return update(
        {
          input: {
            id,
            version,
            ...words,
            ...(start !== undefined && { start: start || null }),
            ...(end !== undefined && { end: end || null }),
            ...(goalId !== undefined && { goalId: goalId || null }),
          },
        },
        { right },
      );
    });
    if (saved) onLeave();
  }
  const add = (words: string) =>
    form.set('summary', [form.values.summary?.trimEnd(), words].filter(Boolean).join('\n\n'));
  const goalOf = (_: string, value: string) =>
    report.numbers.goals.find(({ goalId }) => goalId === value)?.title ?? value;

  return (
    <EditForm
      label="The report"
      form={form}
      right={right}
      names={names}
      say={goalOf}
      onSave={() => void save()}
      onLeave={onLeave}
      className={styles.editor}
      beside={
        <Button look="ghost" size="small" onClick={onAsk}>
          Ask for a decision
        </Button>
      }
    >
      <Restored form={form} />
      <TextArea
        label={names.title}
        rows={2}
        hint="What it comes to, in a sentence or two, up to 300 characters."
        className={styles.title}
        {...form.field('title')}
      />
      <div className={styles.dates}>
        <Input label={names.start} type="date" {...form.field('start')} />
        <Input label={names.end} type="date" {...form.field('end')} />
        <Select label={names.goalId} {...form.field('goalId')}>
          <option value="">the first that is measured</option>
          {report.numbers.goals.map(({ goalId, title }) => (
            <option key={goalId} value={goalId}>
              {title}
            </option>
          ))}
        </Select>
      </div>
      <MarkdownArea
        label={names.summary}
        rows={7}
        className={styles.words}
        {...form.field('summary')}
      />
      <Ready waiting={null}>
        <TakeSprint product={product} recent={report.numbers.sprints} onTake={add} />
      </Ready>
      <details className={styles.figures}>
        <summary>Numbers that words may hold</summary>
        <ul>
          {report.figures.map(({ name, text, tells }) => (
            <li key={name}>
              <Button
                size="small"
                title={`Add {${name}} to what leadership should know`}
                onClick={() => form.set('summary', `${form.values.summary ?? ''}{${name}}`)}
              >
                {`{${name}}`}
              </Button>
              <b className="medium">{text}</b>
              <span className="meta">{tells}</span>
            </li>
          ))}
        </ul>
      </details>
      <TextArea
        label={names.shipped}
        hint="Left empty, the stories accepted since the last report say it."
        className={styles.words}
        {...form.field('shipped')}
      />
      <TextArea label={names.next} className={styles.words} {...form.field('next')} />
      <TextArea
        label={names.risks}
        hint="Left empty, the open risks say it."
        className={styles.words}
        {...form.field('risks')}
      />
    </EditForm>
  );
}
