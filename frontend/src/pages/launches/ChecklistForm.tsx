import { type KeyboardEvent, useId, useRef } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { figure } from '../../lib/figure';
import { useMutate } from '../../api/useMutate';
import { Button } from '../../ui/Button';
import { EditForm } from '../../ui/EditForm';
import { Input } from '../../ui/Field';
import { Chevron, Cross, Plus } from '../../ui/icons';
import type { Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import type { ChecklistForm_template$key } from './__generated__/ChecklistForm_template.graphql';
import type { ChecklistFormUpdateMutation } from './__generated__/ChecklistFormUpdateMutation.graphql';
import styles from './ChecklistForm.module.css';
import { type Task, useCreateChecklist } from './useCreateChecklist';

type ChecklistFormProps = {
  product: string;
  /** The one that is changed; none for a new one. */
  template?: ChecklistForm_template$key;
  right: Right;
  onLeave: () => void;
};

const names = { name: 'Name', items: 'Items' };

/** A task as it is typed. */
type Row = Omit<Task, 'daysBefore'> & { daysBefore: string };
const nothing: Row = { department: '', task: '', daysBefore: '0' };

const most = 365;
/** What is wrong with the days that were typed. */
const wrongDays = ({ daysBefore }: Row) => {
  const days = figure(daysBefore);
  const fine = typeof days === 'number' && Number.isInteger(days) && days >= 0 && days <= most;
  return fine ? undefined : `A number, 0 to ${most}.`;
};

export const checklistFields = graphql`
  fragment ChecklistForm_template on LaunchTemplate {
    id
    version
    name
    items {
      department
      task
      daysBefore
    }
  }
`;

/** Writes what a checklist begins with: who does what, so many days before the launch. */
export function ChecklistForm({ product, template: key, right, onLeave }: ChecklistFormProps) {
  const template = useFragment(checklistFields, key);
  const create = useCreateChecklist(product, right);
  const update = useMutate<ChecklistFormUpdateMutation>(graphql`
    mutation ChecklistFormUpdateMutation($input: UpdateLaunchTemplateInput!) {
      updateLaunchTemplate(input: $input) {
        launchTemplate {
          ...ChecklistForm_template
        }
      }
    }
  `);
  const list = useRef<HTMLOListElement>(null);
  const base = {
    name: template?.name ?? '',
    items: kept((template?.items ?? [nothing]).map(typed)),
  };
  const form = useForm({
    of: template ? `${template.id}.text` : `checklist of ${product}`,
    base,
    ...(template && { version: template.version }),
    required: { name: 'It needs a name.' },
    onProposed: onLeave,
  });
  const rows = read(form.values.items);
  const setRows = (rows: readonly Row[]) => form.setAll({ ...form.values, items: kept(rows) });
  const change = (i: number, some: Partial<Row>) =>
    setRows(rows.map((row, at) => (at === i ? { ...row, ...some } : row)));

  /** Moves an item, and what is focused with it. */
  function move(from: number, to: number) {
    const row = rows[from];
    if (!row || to < 0 || to >= rows.length) return;
    const controls = (at: number) => [
      ...(list.current?.children[at]?.querySelectorAll<HTMLElement>('input, button') ?? []),
    ];
    const focused = controls(from).findIndex((control) => control === document.activeElement);
    setRows(rows.toSpliced(from, 1).toSpliced(to, 0, row));
    controls(to)[focused]?.focus();
  }
  const byKey = (i: number) => (event: KeyboardEvent) => {
    if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    move(i, event.key === 'ArrowUp' ? i - 1 : i + 1);
  };

  async function send() {
    const { name } = form.values;
    const written = rows.filter(({ department, task }) => department.trim() || task.trim());
    const wrong = rows.findIndex((row) => written.includes(row) && wrongDays(row));
    if (wrong >= 0) {
      list.current?.children[wrong]?.querySelector<HTMLElement>('[inputmode]')?.focus();
      return undefined;
    }
    const items = tasks(written);
    if (!template) {
      const answer = await form.send(() => create(name, items));
      if (!answer) return;
      onLeave();
      return act({
        run: async () => answer,
        done: `A launch can begin with “${name}”.`,
        failed: '',
      });
    }
    if (form.changed.length === 0) return onLeave();
    const { id } = template;
    const changed = (of: { name: string; items: readonly Task[] }) => ({
      ...(form.changed.includes('name') && { name: of.name }),
      ...(form.changed.includes('items') && { items: of.items }),
    });
    const answer = await form.send((_, version) =>
      update({ input: { id, version, ...changed({ name, items }) } }, { right }),
    );
    if (!answer) return;
    onLeave();
    return act({
      run: async () => answer,
      done: `The checklist “${name}” is changed.`,
      failed: 'The checklist was not changed.',
      undo: () =>
        update(
          { input: { id, ...changed({ name: base.name, items: tasks(read(base.items)) }) } },
          { right },
        ),
    });
  }

  const title = useId();
  return (
    <EditForm
      label={template ? `Checklist ${template.name}` : 'New checklist'}
      form={form}
      right={right}
      onSave={() => void send()}
      onLeave={onLeave}
      names={names}
      say={(name, value) => (name === 'items' ? read(value).map(inWords).join('\n') : value)}
      error={form.wrongIn('items')}
      save={template ? 'Save' : 'Add checklist'}
      className={styles.form}
    >
      <Input
        autoFocus
        maxLength={100}
        label={names.name}
        placeholder="Small release"
        {...form.field('name')}
      />
      <section aria-labelledby={title} className={styles.items}>
        <h3 id={title}>Items</h3>
        <ol ref={list}>
          {rows.map((row, i) => (
            // oxlint-disable-next-line react/no-array-index-key, jsx-a11y/no-noninteractive-element-interactions -- a row has no other name; the keys have their buttons
            <li key={i} className={styles.item} onKeyDown={byKey(i)}>
              <Input
                label="Department"
                autoComplete="off"
                maxLength={50}
                value={row.department}
                onChange={({ target }) => change(i, { department: target.value })}
              />
              <Input
                label="Days before"
                inputMode="numeric"
                autoComplete="off"
                value={row.daysBefore}
                onChange={({ target }) => change(i, { daysBefore: target.value })}
                error={wrongDays(row)}
              />
              <div className={styles.steps}>
                <Button
                  look="ghost"
                  size="small"
                  square
                  aria-label={`Item ${i + 1} up`}
                  aria-disabled={i === 0}
                  onClick={() => move(i, i - 1)}
                >
                  <span className={styles.up}>
                    <Chevron />
                  </span>
                </Button>
                <Button
                  look="ghost"
                  size="small"
                  square
                  aria-label={`Item ${i + 1} down`}
                  aria-disabled={i === rows.length - 1}
                  onClick={() => move(i, i + 1)}
                >
                  <Chevron />
                </Button>
                <Button
                  look="ghost"
                  size="small"
                  square
                  aria-label={`Remove item ${i + 1}`}
                  onClick={() => setRows(rows.toSpliced(i, 1))}
                >
                  <Cross />
                </Button>
              </div>
              <div className={styles.task}>
                <Input
                  label="What it sees to"
                  autoComplete="off"
                  maxLength={300}
                  value={row.task}
                  onChange={({ target }) => change(i, { task: target.value })}
                />
              </div>
            </li>
          ))}
        </ol>
        <Button look="ghost" size="small" onClick={() => setRows([...rows, nothing])}>
          <Plus /> Add an item
        </Button>
      </section>
    </EditForm>
  );
}

const typed = ({ daysBefore, ...task }: Task | Row): Row => ({
  ...task,
  daysBefore: String(daysBefore),
});
const tasks = (rows: readonly Row[]): Task[] =>
  rows.map((row) => ({ ...row, daysBefore: figure(row.daysBefore) ?? 0 }));
const kept = (items: readonly Row[]) =>
  JSON.stringify(
    items.map(({ department, task, daysBefore }) => ({ department, task, daysBefore })),
  );
const read = (text: string): Row[] => (JSON.parse(text) as (Task | Row)[]).map(typed);
const inWords = ({ department, task, daysBefore }: Row) =>
  `${department}: ${task}, ${daysBefore} days before`;
