import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { daysBetween } from '../../lib/days';
import { refresh, useFresh } from '../../lib/freshness';
import { say } from '../../lib/toasts';
import { number } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Input, TextArea } from '../../ui/Field';
import { FormProblem, Restored } from '../../ui/FormNotes';
import { Decide, type Right } from '../../ui/Right';
import { numberIn, useForm } from '../../ui/useForm';
import { velocity } from './Capacity';
import type { SprintDialogCreateMutation } from './__generated__/SprintDialogCreateMutation.graphql';
import type { SprintDialogQuery } from './__generated__/SprintDialogQuery.graphql';
import type { SprintDialogUpdateMutation } from './__generated__/SprintDialogUpdateMutation.graphql';
import styles from './SprintDialog.module.css';

type Values = { name: string; goal: string; start: string; end: string; capacity: string };

const names: Values = {
  name: 'Name',
  goal: 'Sprint goal',
  start: 'First day',
  end: 'Last day',
  capacity: 'Capacity, points',
};

type SprintDialogProps = {
  product: string;
  right: Right;
  /** The sprint to change; a new one is planned without. */
  sprint?: {
    readonly id: string;
    readonly name: string;
    readonly goal: string;
    readonly start: string | null | undefined;
    readonly end: string | null | undefined;
    readonly capacity: number | null | undefined;
    readonly version: number;
  };
  onClose: () => void;
  onSaved: (id: string) => void;
};

/** Plans a sprint, or changes its goal, dates and capacity. */
export function SprintDialog({ product: key, right, sprint, onClose, onSaved }: SprintDialogProps) {
  const { product } = useLazyLoadQuery<SprintDialogQuery>(
    graphql`
      query SprintDialogQuery($product: String!) {
        product(key: $product) {
          id
          last: sprints(last: 8) {
            edges {
              node {
                id
                start
                end
              }
            }
          }
          velocity {
            sprints {
              accepted {
                points
              }
            }
          }
        }
      }
    `,
    { product: key },
    useFresh('store-or-network'),
  );
  const create = useMutate<SprintDialogCreateMutation>(graphql`
    mutation SprintDialogCreateMutation($input: CreateSprintInput!) {
      createSprint(input: $input) {
        sprintEdge {
          node {
            id
            name
          }
        }
      }
    }
  `);
  const update = useMutate<SprintDialogUpdateMutation>(graphql`
    mutation SprintDialogUpdateMutation($input: UpdateSprintInput!) {
      updateSprint(input: $input) {
        sprint {
          id
          name
          goal
          start
          end
          capacity
          suggestedCapacity
          availability {
            workingDays
            people
            personDays
            daysOff {
              id
              start
              end
              user {
                id
                name
              }
            }
          }
          version
        }
      }
    }
  `);
  const usual = velocity(product?.velocity.sprints.map(({ accepted }) => accepted.points) ?? []);
  const base: Values = sprint
    ? {
        name: sprint.name,
        goal: sprint.goal,
        start: sprint.start ?? '',
        end: sprint.end ?? '',
        capacity: sprint.capacity?.toString() ?? '',
      }
    : {
        name: '',
        goal: '',
        ...nextDates(product?.last.edges.map(({ node }) => node) ?? []),
        capacity: usual?.median.toString() ?? '',
      };
  const form = useForm({
    of: sprint?.id ?? `sprint of ${key}`,
    base,
    ...(sprint && { version: sprint.version }),
    onProposed: onClose,
  });

  async function change({ id }: NonNullable<typeof sprint>) {
    if (form.changed.length === 0) return onSaved(id);
    const options = { right };
    const answer = await form.send((changed, version) =>
      update({ input: { id, version, ...inputOf(changed) } }, options),
    );
    if (!answer) return;
    onSaved(id);
    const back = inputOf(Object.fromEntries(form.changed.map((name) => [name, base[name]])));
    await act({
      run: async () => answer,
      done: `${answer.updateSprint.sprint.name} changed`,
      failed: 'The sprint was not changed.',
      undo: () => update({ input: { id, ...back } }, options),
    });
  }

  async function plan(productId: string) {
    const answer = await form.send(() => {
      const { name, ...rest } = inputOf(form.values);
      return create({ input: { productId, ...(name && { name }), ...rest } }, { right });
    });
    if (!answer) return;
    const { node } = answer.createSprint.sprintEdge;
    say({ kind: 'done', title: `${node.name} is planned` });
    refresh();
    onSaved(node.id);
  }

  return (
    <Dialog
      title={sprint ? `Edit ${sprint.name}` : 'Plan a sprint'}
      onClose={onClose}
      onSubmit={() => {
        if (sprint) void change(sprint);
        else if (product) void plan(product.id);
      }}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" type="submit" busy={form.busy}>
            {sprint ? 'Save' : 'Plan sprint'}
          </Decide>
        </>
      }
    >
      <Restored form={form} />
      <TextArea
        label={names.goal}
        rows={2}
        maxLength={500}
        className="why"
        placeholder="What is true when it ends that is not true today?"
        {...form.field('goal')}
      />
      <Input
        label={names.name}
        hint={sprint ? undefined : 'Left empty: Sprint and the next number.'}
        maxLength={100}
        {...form.field('name')}
      />
      <div className={styles.dates}>
        <Input label={names.start} type="date" {...form.field('start')} />
        <Input label={names.end} type="date" min={form.values.start} {...form.field('end')} />
        <Input label={names.capacity} inputMode="decimal" {...form.field('capacity')} />
      </div>
      {usual && (
        <p className="meta">
          {usual.sprints === usual.of
            ? `The last ${usual.of}`
            : `${usual.sprints} of the last ${usual.of}`}{' '}
          sprints landed {number(usual.low)} to {number(usual.high)} points, the median is{' '}
          {number(usual.median)}.
        </p>
      )}
      <FormProblem form={form} names={names} />
    </Dialog>
  );
}

/** The API's input of what was changed in the form. */
function inputOf(changed: Partial<Values>) {
  const { name, goal, start, end, capacity } = changed;
  return {
    ...(name !== undefined && { name: name.trim() }),
    ...(goal !== undefined && { goal: goal.trim() }),
    ...(start !== undefined && { start: start || null }),
    ...(end !== undefined && { end: end || null }),
    ...(capacity !== undefined && { capacity: numberIn('capacity', capacity) }),
  };
}

type Dated = { readonly start: string | null | undefined; readonly end: string | null | undefined };

/** As long as the last sprint, on the same weekday after it. */
export function nextDates(sprints: readonly Dated[]): { start: string; end: string } {
  const last = sprints.findLast(({ start, end }) => start && end);
  if (!last?.start || !last.end) return { start: '', end: '' };
  const length = daysBetween(last.start, last.end);
  const weeks = Math.ceil((length + 1) / 7);
  return { start: later(last.start, weeks * 7), end: later(last.start, weeks * 7 + length) };
}

function later(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
