import { graphql, useFragment } from 'react-relay/hooks';
import { useLocation } from 'wouter';
import { act } from '../../api/act';
import { useAll } from '../../api/useAll';
import { useMutate } from '../../api/useMutate';
import { figure } from '../../lib/figure';
import { useKeys } from '../../lib/keys';
import { say } from '../../lib/toasts';
import { points } from '../../lib/words';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Dialog } from '../../ui/Dialog';
import { Input, Select } from '../../ui/Field';
import { MarkdownArea } from '../../ui/MarkdownArea';
import { Decide, Decides, readRight } from '../../ui/Right';
import { FormProblem, Restored } from '../../ui/FormNotes';
import { numberIn, useForm } from '../../ui/useForm';
import type { FeatureDialog_feature$key } from './__generated__/FeatureDialog_feature.graphql';
import type { FeatureDialog_product$key } from './__generated__/FeatureDialog_product.graphql';
import type { FeatureDialogGoalsQuery } from './__generated__/FeatureDialogGoalsQuery.graphql';
import type { FeatureDialogCreateMutation } from './__generated__/FeatureDialogCreateMutation.graphql';
import type {
  FeatureDialogUpdateMutation,
  UpdateFeatureInput,
} from './__generated__/FeatureDialogUpdateMutation.graphql';
import styles from './FeatureDialog.module.css';
import { type FeatureState, featureStates, type Horizon, horizons } from './featureWords';
import { Rice } from './Rice';

type FeatureDialogProps = {
  product: FeatureDialog_product$key;
  productKey: string;
  /** The feature to change; none to create one. */
  feature?: FeatureDialog_feature$key;
  /** The goal a new one is for. */
  goal?: string;
  onClose: () => void;
};

const blank = {
  title: '',
  what: '',
  why: '',
  goalId: '',
  horizon: 'LATER',
  windowStart: '',
  windowEnd: '',
  state: 'IDEA',
  reach: '',
  impact: '',
  confidence: '',
  effortGuess: '',
  reason: '',
};
type Values = typeof blank;
type Served = { readonly id: string; readonly title: string; readonly state: string };
const names: Values = {
  title: 'Feature',
  what: 'What it is',
  why: 'Why it helps the goal',
  goalId: 'Goal',
  horizon: 'Horizon',
  windowStart: 'Window from',
  windowEnd: 'Window to',
  state: 'State',
  reach: 'Reach',
  impact: 'Impact',
  confidence: 'Confidence',
  effortGuess: 'Guessed effort',
  reason: 'Why it changes',
};
/** Of these changes it is told what moved, and why. */
const moving = ['goalId', 'horizon', 'windowStart', 'windowEnd', 'state'];
const shown = (value: number | string | null | undefined) =>
  value === null || value === undefined ? '' : String(value);

const impacts: [string, string][] = [
  ['0.25', 'Minimal, 0.25'],
  ['0.5', 'Low, 0.5'],
  ['1', 'Medium, 1'],
  ['2', 'High, 2'],
  ['3', 'Massive, 3'],
];
const confidences: [string, string][] = [
  ['0.5', 'Low, 50 %'],
  ['0.8', 'Medium, 80 %'],
  ['1', 'High, 100 %'],
];

/** How a value reads where a field offers words for it. */
function spoken(name: string, value: string): string {
  const words: Record<string, Record<string, string>> = {
    horizon: horizons,
    state: featureStates,
    impact: Object.fromEntries(impacts),
    confidence: Object.fromEntries(confidences),
  };
  return words[name]?.[value] ?? value;
}

/** Shapes a feature: what, why, for which goal, when, and what it is worth. */
export function FeatureDialog({
  product: productRef,
  productKey,
  feature: featureRef,
  goal,
  onClose,
}: FeatureDialogProps) {
  const [, navigate] = useLocation();
  const product = useFragment(
    graphql`
      fragment FeatureDialog_product on Product {
        id
        canShape: viewerCan(decision: SHAPE_ROADMAP) {
          ...Right_right
        }
        served: goals(first: 100) {
          edges {
            node {
              id
              title
              state
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    `,
    productRef,
  );
  const feature = useFragment(
    graphql`
      fragment FeatureDialog_feature on Feature {
        id
        version
        title
        what
        why
        goal {
          id
          title
        }
        horizon
        windowStart
        windowEnd
        state
        reach
        impact
        confidence
        effortGuess
        progress {
          stories
          points
        }
      }
    `,
    featureRef ?? null,
  );
  const create = useMutate<FeatureDialogCreateMutation>(graphql`
    mutation FeatureDialogCreateMutation($input: CreateFeatureInput!) {
      createFeature(input: $input) {
        featureEdge {
          node {
            id
          }
        }
      }
    }
  `);
  const update = useMutate<FeatureDialogUpdateMutation>(graphql`
    mutation FeatureDialogUpdateMutation($input: UpdateFeatureInput!) {
      updateFeature(input: $input) {
        feature {
          ...FeatureDialog_feature
        }
      }
    }
  `);
  const right = readRight(product.canShape);
  const base: Values = feature
    ? {
        title: feature.title,
        what: feature.what,
        why: feature.why,
        goalId: feature.goal?.id ?? '',
        horizon: feature.horizon,
        windowStart: shown(feature.windowStart),
        windowEnd: shown(feature.windowEnd),
        state: feature.state,
        reach: shown(feature.reach),
        impact: shown(feature.impact),
        confidence: shown(feature.confidence),
        effortGuess: shown(feature.effortGuess),
        reason: '',
      }
    : { ...blank, goalId: goal ?? '' };
  const served = useAll<FeatureDialogGoalsQuery, Served>(product.served, {
    query: graphql`
      query FeatureDialogGoalsQuery($product: ID!, $after: String) {
        node(id: $product) {
          ... on Product {
            goals(first: 100, after: $after) {
              edges {
                node {
                  id
                  title
                  state
                }
              }
              pageInfo {
                hasNextPage
                endCursor
              }
            }
          }
        }
      }
    `,
    variables: { product: product.id },
    read: ({ node }) => node?.goals,
  });
  const goals = served.nodes.filter(
    ({ id, state }) => state === 'ACTIVE' || state === 'DRAFT' || id === base.goalId,
  );
  const form = useForm({
    of: feature?.id ?? `feature of ${goal ?? product.id}`,
    base,
    ...(feature && { version: feature.version }),
    onProposed: onClose,
  });
  const said = (name: string, value: string) =>
    name === 'goalId'
      ? (goals.find(({ id }) => id === value)?.title ?? value)
      : spoken(name, value);
  const { values } = form;
  const work = feature?.progress ?? { points: 0, stories: 0 };

  async function save() {
    if (feature && !form.changed.length) return onClose();
    const options = { right };
    const answer = await form.send(async (changed, version) => {
      if (feature) {
        const input = { ...inputOf(changed), id: feature.id, version };
        await update({ input }, options);
        return feature.id;
      }
      const { title, ...rest } = inputOf({ ...changed, goalId: values.goalId });
      const input = { ...rest, title: title ?? '', productId: product.id };
      return (await create({ input }, options)).createFeature.featureEdge.node.id;
    });
    if (!answer) return;
    onClose();
    if (!feature) {
      say({ kind: 'done', title: 'The feature is on the roadmap.' });
      return navigate(paths.feature({ product: productKey, feature: answer }));
    }
    const back = inputOf(Object.fromEntries(form.changed.map((name) => [name, base[name]])));
    await act({
      run: async () => answer,
      done: 'The feature is changed.',
      failed: 'The feature was not changed.',
      undo: () => update({ input: { ...back, id: feature.id } }, options),
    });
  }
  useKeys([{ keys: 'mod+Enter', run: () => void save() }]);

  return (
    <Dialog
      title={feature ? 'Edit feature' : 'New feature'}
      about={<Decides right={right} what="features" />}
      shape="drawer"
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" type="submit" keys="mod+Enter" busy={form.busy}>
            {feature ? 'Save' : 'Create feature'}
          </Decide>
        </>
      }
    >
      <Restored form={form} />
      <Input label={names.title} placeholder="Faster confirmation" {...form.field('title')} />
      <MarkdownArea label={names.what} rows={3} className={styles.tall} {...form.field('what')} />
      <MarkdownArea
        label={names.why}
        rows={3}
        className={classes(styles.tall, styles.why)}
        {...form.field('why')}
      />
      <Select label={names.goalId} {...form.field('goalId')}>
        <option value="">None yet</option>
        {goals.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
      <div className={styles.two}>
        <Select label={names.horizon} {...form.field('horizon')}>
          {Object.entries(horizons).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
        <Select label={names.state} {...form.field('state')}>
          {Object.entries(featureStates)
            // its launch makes it launched
            .filter(([value]) => value !== 'LAUNCHED' || base.state === value)
            .map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
        </Select>
      </div>
      <div className={styles.two}>
        <Input label={names.windowStart} type="date" {...form.field('windowStart')} />
        <Input label={names.windowEnd} type="date" {...form.field('windowEnd')} />
      </div>
      {feature && right.decides && form.changed.some((name) => moving.includes(name)) && (
        <Input
          label={names.reason}
          placeholder="Not needed"
          hint="Told with it in what moved."
          {...form.field('reason')}
        />
      )}
      <fieldset className={styles.group}>
        <legend>What it is worth (RICE)</legend>
        <Input
          label={names.reach}
          inputMode="decimal"
          hint="How many people it reaches in a quarter."
          {...form.field('reach')}
        />
        <div className={styles.two}>
          <Select label={names.impact} {...form.field('impact')}>
            <Choices of={impacts} value={values.impact} />
          </Select>
          <Select label={names.confidence} {...form.field('confidence')}>
            <Choices of={confidences} value={values.confidence} />
          </Select>
        </div>
        <Input
          label={names.effortGuess}
          inputMode="decimal"
          hint={
            work.points > 0
              ? `In points. Its stories add up to ${points(work.points)}, which counts instead.`
              : 'In points. Counts until its stories are estimated.'
          }
          {...form.field('effortGuess')}
        />
        <Rice
          guess={{
            reach: figure(values.reach),
            impact: figure(values.impact),
            confidence: figure(values.confidence),
            effortGuess: figure(values.effortGuess),
          }}
          work={work}
        />
      </fieldset>
      <FormProblem form={form} names={names} say={said} />
    </Dialog>
  );
}

/** The usual steps, and the value there is when it is none of them. */
function Choices({ of, value }: { of: [string, string][]; value: string }) {
  return (
    <>
      <option value="">Not said</option>
      {of.map(([step, name]) => (
        <option key={step} value={step}>
          {name}
        </option>
      ))}
      {value && !of.some(([step]) => step === value) && <option value={value}>{value}</option>}
    </>
  );
}

/** The API's input of what was changed in the form. */
function inputOf(changed: Partial<Values>): Omit<UpdateFeatureInput, 'id'> {
  const has = (name: keyof Values) => name in changed;
  const text = (name: keyof Values) => changed[name] ?? '';
  return {
    ...(has('title') && { title: text('title') }),
    ...(has('what') && { what: text('what') }),
    ...(has('why') && { why: text('why') }),
    ...(has('goalId') && { goalId: text('goalId') || null }),
    ...(has('horizon') && { horizon: text('horizon') as Horizon }),
    ...(has('windowStart') && { windowStart: text('windowStart') || null }),
    ...(has('windowEnd') && { windowEnd: text('windowEnd') || null }),
    ...(has('state') && { state: text('state') as FeatureState }),
    ...(has('reach') && { reach: numberIn('reach', text('reach')) }),
    ...(has('impact') && { impact: numberIn('impact', text('impact')) }),
    ...(has('confidence') && { confidence: numberIn('confidence', text('confidence')) }),
    ...(has('effortGuess') && { effortGuess: numberIn('effortGuess', text('effortGuess')) }),
    ...(text('reason').trim() && { reason: text('reason') }),
  };
}
