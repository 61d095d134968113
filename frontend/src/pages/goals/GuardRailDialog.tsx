import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { ApiError } from '../../api/errors';
import { useMutate } from '../../api/useMutate';
import { useKeys } from '../../lib/keys';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Input, Select } from '../../ui/Field';
import { FormProblem, Restored } from '../../ui/FormNotes';
import { Decide, Decides, type Right } from '../../ui/Right';
import { numberIn, useForm } from '../../ui/useForm';
import type { GuardRailDialog_rail$key } from './__generated__/GuardRailDialog_rail.graphql';
import type { GuardRailDialogAddMutation } from './__generated__/GuardRailDialogAddMutation.graphql';
import styles from './GoalDialog.module.css';
import { useRail } from './useRail';

type GuardRailDialogProps = {
  right: Right;
  onClose: () => void;
} & ({ goal: string; rail?: undefined } | { goal?: undefined; rail: GuardRailDialog_rail$key });

const blank = { name: '', unit: '', direction: 'DOWN', limit: '' };
type Values = typeof blank;
const names: Values = {
  name: 'What is watched',
  unit: 'Unit',
  direction: 'It must',
  limit: 'Limit',
};
const words: Record<string, string> = {
  DOWN: 'stay at or below',
  UP: 'stay at or above',
};

/** Sets what must not get worse, and where its limit is. */
export function GuardRailDialog({ goal, rail: key, right, onClose }: GuardRailDialogProps) {
  const rail = useFragment(
    graphql`
      fragment GuardRailDialog_rail on GuardRail {
        id
        version
        name
        unit
        direction
        limit
      }
    `,
    key ?? null,
  );
  const add = useMutate<GuardRailDialogAddMutation>(graphql`
    mutation GuardRailDialogAddMutation($input: AddGuardRailInput!) {
      addGuardRail(input: $input) {
        guardRail {
          id
          goal {
            ...GuardRails_goal
          }
        }
      }
    }
  `);
  const update = useRail(right);
  const base: Values = rail
    ? { name: rail.name, unit: rail.unit, direction: rail.direction, limit: String(rail.limit) }
    : blank;
  const form = useForm({
    of: rail?.id ?? `guard rail of ${goal}`,
    base,
    ...(rail && { version: rail.version }),
    required: { name: 'Say what is watched.' },
    onProposed: onClose,
  });

  /** Answers how it is taken back. */
  async function send(changed: Partial<Values>, version: number) {
    if (rail) {
      const { id } = rail;
      await update({ ...inputOf(changed), id, version });
      const before = Object.fromEntries(form.changed.map((field) => [field, base[field]]));
      return () => update({ ...inputOf(before), id });
    }
    const input = {
      ...inputOf(form.values),
      name: form.values.name,
      limit: limitIn(form.values.limit),
    };
    const { addGuardRail } = await add({ input: { ...input, goalId: goal ?? '' } }, { right });
    return () => update({ id: addGuardRail.guardRail.id, dropped: true });
  }
  async function save() {
    if (rail && form.changed.length === 0) return onClose();
    const undo = await form.send(send);
    if (!undo) return;
    onClose();
    await act({
      run: () => Promise.resolve(),
      done: rail ? 'The guard rail is changed.' : 'The guard rail is set.',
      failed: 'The guard rail stays as it was.',
      undo,
    });
  }
  useKeys([{ keys: 'mod+Enter', run: () => void save() }]);

  return (
    <Dialog
      title={rail ? 'Edit guard rail' : 'New guard rail'}
      about={<Decides right={right} />}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" type="submit" keys="mod+Enter" busy={form.busy}>
            {rail ? 'Save' : 'Watch it'}
          </Decide>
        </>
      }
    >
      <Restored form={form} />
      <div className={styles.metric}>
        <Input label={names.name} placeholder="Support calls" {...form.field('name')} />
        <Input label={names.unit} placeholder="a week" {...form.field('unit')} />
      </div>
      <div className={styles.two}>
        <Select label={names.direction} {...form.field('direction')}>
          <option value="DOWN">{words.DOWN}</option>
          <option value="UP">{words.UP}</option>
        </Select>
        <Input
          label={names.limit}
          inputMode="decimal"
          placeholder="120"
          autoComplete="off"
          {...form.field('limit')}
        />
      </div>
      <FormProblem form={form} names={names} say={(_, value) => words[value] ?? value} />
    </Dialog>
  );
}

/** The API's input of what was changed in the form. */
function inputOf({ direction, limit, ...texts }: Partial<Values>) {
  return {
    ...texts,
    ...(direction !== undefined && { direction: direction as 'DOWN' | 'UP' }),
    ...(limit !== undefined && { limit: limitIn(limit) }),
  };
}

function limitIn(typed: string): number {
  const limit = numberIn('limit', typed);
  if (limit !== null) return limit;
  throw new ApiError('A guard rail needs a limit.', { code: 'INVALID', field: 'input.limit' });
}
