import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { fieldOf, words } from '../../api/errors';
import { useMutate } from '../../api/useMutate';
import { daysBetween } from '../../lib/days';
import { refresh } from '../../lib/freshness';
import { dismiss, say } from '../../lib/toasts';
import { canUndo } from '../../lib/undo';
import { takeBack } from '../../api/act';
import { number } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormError, Input, TextArea } from '../../ui/Field';
import { Decide, type Right } from '../../ui/Right';
import { velocity } from './Capacity';
import type { SprintDialogCreateMutation } from './__generated__/SprintDialogCreateMutation.graphql';
import type { SprintDialogQuery } from './__generated__/SprintDialogQuery.graphql';
import type { SprintDialogUpdateMutation } from './__generated__/SprintDialogUpdateMutation.graphql';
import styles from './SprintDialog.module.css';

type Values = { name: string; goal: string; start: string; end: string; capacity: string };

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
          closed: sprints(last: 8, state: [CLOSED]) {
            edges {
              node {
                id
                progress {
                  acceptedPoints
                }
              }
            }
          }
        }
      }
    `,
    { product: key },
    { fetchPolicy: 'store-or-network' },
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
          version
        }
      }
    }
  `);
  const usual = velocity(
    product?.closed.edges.map(({ node }) => node.progress.acceptedPoints) ?? [],
  );
  const [values, setValues] = useState<Values>(() =>
    sprint
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
        },
  );
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>();
  const set = (name: keyof Values) => (event: { target: { value: string } }) => {
    setValues((before) => ({ ...before, [name]: event.target.value }));
    setError(undefined);
  };
  const wrong = (name: keyof Values) =>
    error !== undefined && fieldOf(error) === name ? words(error) : undefined;

  async function save() {
    setSaving(true);
    setError(undefined);
    const fields = {
      goal: values.goal.trim(),
      start: values.start || null,
      end: values.end || null,
      capacity: values.capacity.trim() ? Number(values.capacity) : null,
    };
    try {
      if (sprint) {
        const { version, ...before } = sprint;
        await update(
          { input: { id: sprint.id, version, name: values.name.trim(), ...fields } },
          { hat: right.hat },
        );
        const what = `${values.name.trim()} changed`;
        const step = canUndo(what, () =>
          update(
            {
              input: {
                id: before.id,
                name: before.name,
                goal: before.goal,
                start: before.start ?? null,
                end: before.end ?? null,
                capacity: before.capacity ?? null,
              },
            },
            { hat: right.hat },
          ),
        );
        const id = say({
          kind: 'done',
          title: what,
          action: { label: 'Undo', key: 'z', run: () => (dismiss(id), void takeBack(step)) },
        });
        onSaved(sprint.id);
      } else if (product) {
        const { createSprint } = await create(
          {
            input: {
              productId: product.id,
              ...(values.name.trim() && { name: values.name.trim() }),
              ...fields,
            },
          },
          { hat: right.hat },
        );
        const { node } = createSprint.sprintEdge;
        say({ kind: 'done', title: `${node.name} is planned` });
        refresh();
        onSaved(node.id);
      }
    } catch (error) {
      setError(error);
      setSaving(false);
    }
  }

  const inPlace = ['name', 'goal', 'start', 'end', 'capacity'].includes(fieldOf(error) ?? '');
  return (
    <Dialog
      title={sprint ? `Edit ${sprint.name}` : 'Plan a sprint'}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" type="submit" busy={saving}>
            {sprint ? 'Save' : 'Plan sprint'}
          </Decide>
        </>
      }
    >
      <TextArea
        label="Sprint goal"
        rows={2}
        maxLength={500}
        className="why"
        placeholder="What is true when it ends that is not true today?"
        value={values.goal}
        onChange={set('goal')}
        error={wrong('goal')}
      />
      <Input
        label="Name"
        hint={sprint ? undefined : 'Left empty: Sprint and the next number.'}
        value={values.name}
        maxLength={100}
        onChange={set('name')}
        error={wrong('name')}
      />
      <div className={styles.dates}>
        <Input
          label="First day"
          type="date"
          value={values.start}
          onChange={set('start')}
          error={wrong('start')}
        />
        <Input
          label="Last day"
          type="date"
          min={values.start}
          value={values.end}
          onChange={set('end')}
          error={wrong('end')}
        />
        <Input
          label="Capacity, points"
          type="number"
          min={0}
          step="any"
          inputMode="decimal"
          value={values.capacity}
          onChange={set('capacity')}
          error={wrong('capacity')}
        />
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
      <FormError>{error !== undefined && !inPlace && words(error)}</FormError>
    </Dialog>
  );
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
