import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { hasDraft } from '../../lib/draft';
import { later } from '../../lib/later';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { EditForm } from '../../ui/EditForm';
import { Select, TextArea } from '../../ui/Field';
import { Decides, type Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import styles from './Actions.module.css';
import type { MakeStoryMutation } from './__generated__/MakeStoryMutation.graphql';
import type { MakeStoryUndoMutation } from './__generated__/MakeStoryUndoMutation.graphql';

const FeaturePicker = later(async () => (await import('../pickers/pickers')).FeaturePicker);
const GoalPicker = later(async () => (await import('../pickers/pickers')).GoalPicker);

const draft = (action: string) => `story of ${action}`;
/** Whether something typed for the story of an action waits to be sent. */
export const isStoryMade = (action: string) => hasDraft(draft(action));

const names = { title: 'Title', soThat: 'So that', featureId: 'Feature', goalId: 'Goal' };

type MakeStoryProps = {
  action: { readonly id: string; readonly version: number; readonly text: string };
  product: string;
  right: Right;
  onLeave: () => void;
};

/** An action on its way to a story: all of it is seen before the press. */
export function MakeStory({ action, product, right, onLeave }: MakeStoryProps) {
  const make = useMutate<MakeStoryMutation>(graphql`
    mutation MakeStoryMutation($input: MakeStoryOfActionInput!) {
      makeStoryOfAction(input: $input) {
        storyEdge {
          node {
            id
            key
          }
        }
        action {
          ...ActionRow_action
          ...CarriedAction_action
        }
      }
    }
  `);
  const drop = useMutate<MakeStoryUndoMutation>(graphql`
    mutation MakeStoryUndoMutation($input: DropStoryInput!) {
      dropStory(input: $input) {
        story {
          id
          status
        }
      }
    }
  `);
  const { id, version, text } = action;
  const form = useForm({
    of: draft(id),
    base: { title: text, soThat: '', featureId: '', goalId: '', serves: '', to: 'BOTTOM' },
    version,
    required: { title: 'Give it a title.' },
    onProposed: onLeave,
  });
  const [picking, setPicking] = useState<'feature' | 'goal'>();
  const { title, soThat, featureId, goalId, serves, to } = form.values;

  async function save() {
    const made = await form.send((_, version) =>
      make(
        {
          input: {
            id,
            version,
            title,
            soThat,
            ...(featureId && { featureId }),
            ...(goalId && { goalId }),
            to: to === 'TOP' ? 'TOP' : 'BOTTOM',
          },
        },
        { right },
      ),
    );
    if (!made) return;
    onLeave();
    const { node } = made.makeStoryOfAction.storyEdge;
    await act({
      run: () => Promise.resolve(made),
      done: `${node.key} written.`,
      failed: '',
      undo: () => drop({ input: { id: node.id, reason: 'Made by mistake.' } }, { right }),
    });
  }
  function serve(what: 'featureId' | 'goalId', { id, name }: { id: string; name: string }) {
    form.setAll({ featureId: '', goalId: '', [what]: id, serves: id ? name : '' });
    setPicking(undefined);
  }

  return (
    <div className={styles.joint}>
      <div className={styles.made}>
        <p className={styles.head}>
          <Chip tone="outline">Draft</Chip>
          <span className="grow" />
          <Decides right={right} />
        </p>
        <EditForm
          label={`A story of “${text}”`}
          save="Make it a story"
          {...{ form, right, names, onLeave }}
          onSave={() => void save()}
        >
          <TextArea
            label={names.title}
            rows={2}
            maxLength={300}
            autoFocus
            {...form.field('title')}
          />
          <TextArea
            label={names.soThat}
            className="why"
            rows={2}
            placeholder="nobody waits nine days for a name"
            {...form.field('soThat')}
          />
          <div className={styles.serves}>
            <p className="grow">
              <span className={styles.label}>Serves</span> {serves || 'upkeep, no goal'}
            </p>
            <Button look="ghost" size="small" onClick={() => setPicking('feature')}>
              Link a feature
            </Button>
            <Button look="ghost" size="small" onClick={() => setPicking('goal')}>
              Link a goal
            </Button>
          </div>
          <Select label="Rank" {...form.field('to')}>
            <option value="BOTTOM">Bottom of the backlog</option>
            <option value="TOP">Top of the backlog</option>
          </Select>
          <p className="meta">The action stays open until the story is accepted.</p>
        </EditForm>
      </div>
      {picking === 'feature' && (
        <FeaturePicker
          product={product}
          title="The feature it belongs to"
          chosen={featureId}
          none="No feature"
          onPick={(option) => serve('featureId', option)}
          onClose={() => setPicking(undefined)}
        />
      )}
      {picking === 'goal' && (
        <GoalPicker
          product={product}
          title="The goal it serves"
          chosen={goalId}
          none="No goal"
          onPick={(option) => serve('goalId', option)}
          onClose={() => setPicking(undefined)}
        />
      )}
    </div>
  );
}
