import { graphql } from 'react-relay/hooks';
import { navigate } from 'wouter/use-browser-location';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { dismiss, say } from '../../lib/toasts';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Input, Select } from '../../ui/Field';
import { FormProblem, Restored } from '../../ui/FormNotes';
import { Decide, Decides, type Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { type Insight, isGoal, type Thing } from './insight';
import type { NewFeatureMutation } from './__generated__/NewFeatureMutation.graphql';

const names = { title: 'Feature', why: 'Why it helps', goalId: 'Goal' };

type NewFeatureProps = {
  product: string;
  insight: Insight;
  /** What it speaks for, or may. */
  things: readonly Thing[];
  right: Right;
  onMade: () => void;
  onClose: () => void;
};

/** Makes a feature of what was said: for later, and the insight speaks for it. */
export function NewFeature({ product, insight, things, right, onMade, onClose }: NewFeatureProps) {
  const make = useMutate<NewFeatureMutation>(graphql`
    mutation NewFeatureMutation($input: CreateFeatureInput!) {
      createFeature(input: $input) {
        featureEdge {
          node {
            id
          }
        }
      }
    }
  `);
  const goals = things.filter(isGoal);
  const form = useForm({
    of: `feature of ${insight.id}`,
    base: { title: '', why: insight.pain, goalId: insight.goals[0]?.id ?? '' },
    required: { title: 'Say what it would be.' },
    onProposed: onClose,
  });
  async function save() {
    const { title, why, goalId } = form.values;
    const productId = insight.product.id;
    const made = await form.send(() =>
      make(
        {
          input: {
            productId,
            title,
            why,
            goalId: goalId || null,
            horizon: 'LATER',
            insightIds: [insight.id],
          },
        },
        { right },
      ),
    );
    if (!made) return;
    const feature = made.createFeature.featureEdge.node.id;
    onClose();
    refresh();
    const toast = say({
      kind: 'done',
      title: `“${title}” is on the roadmap, for later. The insight speaks for it.`,
      action: {
        label: 'See',
        run: () => (dismiss(toast), navigate(paths.feature({ product, feature }))),
      },
    });
    onMade();
  }
  return (
    <Dialog
      title="New feature"
      about={<Decides right={right} />}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <span className="grow meta">For later, until it is moved</span>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} type="submit" look="primary" busy={form.busy}>
            Create
          </Decide>
        </>
      }
    >
      <Restored form={form} />
      <Input
        label={names.title}
        maxLength={300}
        placeholder="What we would build"
        {...form.field('title')}
      />
      <Input label={names.why} {...form.field('why')} />
      {goals.length > 0 && (
        <Select label={names.goalId} {...form.field('goalId')}>
          <option value="">None yet</option>
          {goals.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      )}
      <FormProblem form={form} names={names} />
    </Dialog>
  );
}
