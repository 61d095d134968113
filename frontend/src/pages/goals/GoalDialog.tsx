import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { useLocation } from 'wouter';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { figure } from '../../lib/figure';
import { useKeys } from '../../lib/keys';
import { later } from '../../lib/later';
import { say } from '../../lib/toasts';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Choice, Input, Select, TextArea } from '../../ui/Field';
import { MarkdownArea } from '../../ui/MarkdownArea';
import { Decide, Decides, readRight } from '../../ui/Right';
import { FormProblem, Restored } from '../../ui/FormNotes';
import { numberIn, useForm } from '../../ui/useForm';
import type { GoalDialog_goal$key } from './__generated__/GoalDialog_goal.graphql';
import type { GoalDialog_product$key } from './__generated__/GoalDialog_product.graphql';
import type { GoalDialogCreateMutation } from './__generated__/GoalDialogCreateMutation.graphql';
import type {
  GoalDialogUpdateMutation,
  UpdateGoalInput,
} from './__generated__/GoalDialogUpdateMutation.graphql';
import { useGoalTitle } from './useGoalTitle';
import styles from './GoalDialog.module.css';

const GoalPicker = later(async () => (await import('../pickers/pickers')).GoalPicker);

type GoalDialogProps = {
  product: GoalDialog_product$key;
  productKey: string;
  /** The goal to change; none to create one. */
  goal?: GoalDialog_goal$key;
  onClose: () => void;
};

const blank = {
  title: '',
  why: '',
  'metric.name': '',
  'metric.unit': '',
  'metric.baseline': '',
  'metric.target': '',
  'metric.direction': 'UP',
  start: '',
  due: '',
  servesId: '',
  /** Its id and title, as it was picked. */
  picked: '',
  state: 'ACTIVE',
  reason: '',
};
type Values = typeof blank;
const names: Values = {
  title: 'What should change',
  why: 'Why it matters',
  'metric.name': 'Metric',
  'metric.unit': 'Unit',
  'metric.baseline': 'Today (baseline)',
  'metric.target': 'Target',
  'metric.direction': 'Better is',
  start: 'Start',
  due: 'Due',
  servesId: 'Serves the wider goal',
  picked: '',
  state: 'State',
  reason: 'Why it changes',
};
/** Of these changes it is told what moved, and why. */
const moving = ['metric.target', 'due', 'state'];
const words: Record<string, string> = {
  UP: 'Higher',
  DOWN: 'Lower',
  DRAFT: 'Draft',
  ACTIVE: 'Active',
};
const shown = (value: number | string | null | undefined) =>
  value === null || value === undefined ? '' : String(value);

/** Sets a goal: why, measured by what, from when to when, and the wider goal it serves. */
export function GoalDialog({
  product: productRef,
  productKey,
  goal: goalRef,
  onClose,
}: GoalDialogProps) {
  const [, navigate] = useLocation();
  const product = useFragment(
    graphql`
      fragment GoalDialog_product on Product {
        id
        canSet: viewerCan(decision: SET_GOALS) {
          ...Right_right
        }
      }
    `,
    productRef,
  );
  const goal = useFragment(
    graphql`
      fragment GoalDialog_goal on Goal {
        id
        version
        title
        why
        whyHtml
        metric {
          name
          unit
          baseline
          target
          direction
        }
        start
        due
        state
        learned
        closedAt
        serves {
          id
          title
        }
      }
    `,
    goalRef ?? null,
  );
  const create = useMutate<GoalDialogCreateMutation>(graphql`
    mutation GoalDialogCreateMutation($input: CreateGoalInput!) {
      createGoal(input: $input) {
        goalEdge {
          node {
            id
          }
        }
      }
    }
  `);
  const update = useMutate<GoalDialogUpdateMutation>(graphql`
    mutation GoalDialogUpdateMutation($input: UpdateGoalInput!) {
      updateGoal(input: $input) {
        goal {
          id
          ...GoalDialog_goal
        }
      }
    }
  `);
  const right = readRight(product.canSet);
  const base: Values = goal
    ? {
        title: goal.title,
        why: goal.why,
        'metric.name': goal.metric.name,
        'metric.unit': goal.metric.unit,
        'metric.baseline': shown(goal.metric.baseline),
        'metric.target': shown(goal.metric.target),
        'metric.direction': goal.metric.direction,
        start: shown(goal.start),
        due: shown(goal.due),
        servesId: goal.serves?.id ?? '',
        picked: goal.serves ? `${goal.serves.id} ${goal.serves.title}` : '',
        state: goal.state,
        reason: '',
      }
    : blank;
  const [picking, setPicking] = useState(false);
  const form = useForm({
    of: goal?.id ?? `goal of ${product.id}`,
    base,
    ...(goal && { version: goal.version }),
    onProposed: onClose,
  });
  const theirs = form.clashes.find(({ name }) => name === 'servesId')?.theirs;
  const theirTitle = useGoalTitle(theirs);
  function titleOf(wider: string) {
    if (!wider) return 'None';
    const told = [form.values.picked, base.picked].find((one) => one.startsWith(`${wider} `));
    if (told) return told.slice(wider.length + 1);
    return (wider === theirs && theirTitle) || 'Another goal';
  }
  const said = (name: string, value: string) =>
    name === 'servesId' ? titleOf(value) : (words[value] ?? value);
  // The way from baseline to target says which way is better, once both are known.
  const told =
    typeof figure(form.values['metric.baseline']) === 'number' &&
    typeof figure(form.values['metric.target']) === 'number';

  async function save() {
    if (goal && !form.changed.length) return onClose();
    const options = { right };
    const answer = await form.send(async (changed, version) => {
      if (goal) {
        const input = { ...inputOf(changed, told), id: goal.id, version };
        return (await update({ input }, options)).updateGoal.goal.id;
      }
      const {
        title = '',
        state,
        ...rest
      } = inputOf({ ...changed, state: form.values.state }, told);
      const input = { ...rest, title: title ?? '', state: state ?? 'DRAFT', productId: product.id };
      return (await create({ input }, options)).createGoal.goalEdge.node.id;
    });
    if (!answer) return;
    onClose();
    if (!goal) {
      say({ kind: 'done', title: 'The goal is set.' });
      return navigate(paths.goal({ product: productKey, goal: answer }));
    }
    const back = inputOf(
      Object.fromEntries(form.changed.map((name) => [name, base[name]])),
      told && base['metric.baseline'] !== '' && base['metric.target'] !== '',
    );
    await act({
      run: async () => answer,
      done: 'The goal is changed.',
      failed: 'The goal was not changed.',
      undo: () => update({ input: { ...back, id: goal.id } }, options),
    });
  }
  useKeys([{ keys: 'mod+Enter', run: () => void save() }]);

  return (
    <>
      <Dialog
        title={goal ? 'Edit goal' : 'New goal'}
        about={<Decides right={right} what="goals" />}
        shape="drawer"
        onClose={onClose}
        onSubmit={() => void save()}
        footer={
          <>
            <Button onClick={onClose}>Cancel</Button>
            <Decide right={right} look="primary" type="submit" keys="mod+Enter" busy={form.busy}>
              {goal ? 'Save' : 'Create goal'}
            </Decide>
          </>
        }
      >
        <Restored form={form} />
        <TextArea
          label={names.title}
          rows={2}
          className={styles.title}
          placeholder="Reduce checkout time by 20 % this quarter"
          hint="An outcome, not a thing to build."
          {...form.field('title')}
        />
        <MarkdownArea
          label={names.why}
          rows={4}
          className={styles.tall}
          hint="For whom, what it costs today, how you know. Markdown."
          {...form.field('why')}
        />
        <fieldset className={styles.group}>
          <legend>Measured by</legend>
          <div className={styles.metric}>
            <Input
              label={names['metric.name']}
              placeholder="Median checkout time"
              {...form.field('metric.name')}
            />
            <Input label={names['metric.unit']} placeholder="s" {...form.field('metric.unit')} />
          </div>
          <div className={styles.two}>
            <Input
              label={names['metric.baseline']}
              inputMode="decimal"
              placeholder="95"
              {...form.field('metric.baseline')}
            />
            <Input
              label={names['metric.target']}
              inputMode="decimal"
              placeholder="76"
              {...form.field('metric.target')}
            />
          </div>
          {!told && (
            <Select label={names['metric.direction']} {...form.field('metric.direction')}>
              <option value="UP">Higher</option>
              <option value="DOWN">Lower</option>
            </Select>
          )}
        </fieldset>
        <div className={styles.two}>
          <Input label={names.start} type="date" {...form.field('start')} />
          <Input label={names.due} type="date" {...form.field('due')} />
        </div>
        <Choice
          label={names.servesId}
          value={titleOf(form.values.servesId)}
          error={form.wrongIn('servesId')}
          onClick={() => setPicking(true)}
        />
        {(form.values.state === 'DRAFT' || form.values.state === 'ACTIVE') && (
          <Select
            label={names.state}
            hint="A draft is still thought about; an active goal is worked for."
            {...form.field('state')}
          >
            <option value="DRAFT">Draft</option>
            <option value="ACTIVE">Active</option>
          </Select>
        )}
        {goal && right.decides && form.changed.some((name) => moving.includes(name)) && (
          <Input
            label={names.reason}
            placeholder="Not needed"
            hint="Told with it in what moved."
            {...form.field('reason')}
          />
        )}
        <FormProblem form={form} names={names} say={said} />
      </Dialog>
      {picking && (
        <GoalPicker
          product={productKey}
          title={names.servesId}
          chosen={form.values.servesId}
          none="None"
          without={goal ? [goal.id] : []}
          onPick={({ id, name }) => {
            setPicking(false);
            form.setAll({ servesId: id, picked: id ? `${id} ${name}` : '' });
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}

/** The API's input of what was changed in the form. */
function inputOf(changed: Partial<Values>, told: boolean): Omit<UpdateGoalInput, 'id'> {
  const has = (name: keyof Values) => name in changed;
  const text = (name: keyof Values) => changed[name] ?? '';
  const metric = {
    ...(has('metric.name') && { name: text('metric.name') }),
    ...(has('metric.unit') && { unit: text('metric.unit') }),
    ...(has('metric.baseline') && {
      baseline: numberIn('metric.baseline', text('metric.baseline')),
    }),
    ...(has('metric.target') && { target: numberIn('metric.target', text('metric.target')) }),
    ...(has('metric.direction') &&
      !told && { direction: text('metric.direction') as 'UP' | 'DOWN' }),
  };
  return {
    ...(has('title') && { title: text('title') }),
    ...(has('why') && { why: text('why') }),
    ...(Object.keys(metric).length > 0 && { metric }),
    ...(has('start') && { start: text('start') || null }),
    ...(has('due') && { due: text('due') || null }),
    ...(has('servesId') && { servesId: text('servesId') || null }),
    ...(has('state') && { state: text('state') as 'DRAFT' | 'ACTIVE' }),
    ...(text('reason').trim() && { reason: text('reason') }),
  };
}
