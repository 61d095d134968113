import { useState } from 'react';
import { act } from '../../api/act';
import { count } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Input, Select, TextArea } from '../../ui/Field';
import { FormProblem, Restored } from '../../ui/FormNotes';
import { Decide, type Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { type Launch, staysFor } from './launch';
import type { LaunchActs } from './useLaunch';

type LaunchDialogProps = {
  feature: string;
  title: string;
  templates: readonly {
    readonly id: string;
    readonly name: string;
    readonly items: readonly unknown[];
  }[];
  /** What is changed; without it one is prepared. */
  launch?: Launch;
  right: Right;
  acts: LaunchActs;
  onClose: () => void;
};

/** The day of a launch, and what is said to whom. */
export function LaunchDialog({
  feature,
  title,
  templates,
  launch,
  right,
  acts,
  onClose,
}: LaunchDialogProps) {
  const base = {
    date: launch?.date ?? '',
    message: launch?.message ?? '',
    audience: launch?.audience ?? '',
  };
  const form = useForm({
    of: launch?.id ?? `launch of ${feature}`,
    base,
    ...(launch && { version: launch.version }),
    required: { date: 'A launch has a day. It can be moved.' },
    onProposed: onClose,
  });

  const [template, setTemplate] = useState('');
  const stays = launch && staysFor(launch);

  async function save() {
    if (launch && form.changed.length === 0) return onClose();
    const { date, message, audience } = form.values;
    const sent = await form.send(async (changed, version) => {
      if (launch) {
        await acts.update({ id: launch.id, version, ...changed });
        const was = Object.fromEntries(
          Object.keys(changed).map((name) => [name, base[name as keyof typeof base]]),
        );
        return {
          done: 'The launch is changed.',
          undo: () => acts.update({ id: launch.id, ...was }),
        };
      }
      const made = await acts.prepare(feature, date, message, audience, template);
      const { id } = made.prepareLaunch.launch;
      return { done: 'The launch is being prepared.', undo: () => acts.undoPrepare(id) };
    });
    if (!sent) return;
    onClose();
    await act({ run: () => Promise.resolve(), done: sent.done, failed: '', undo: sent.undo });
  }

  return (
    <Dialog
      title={launch ? 'Change the launch' : 'Prepare the launch'}
      about={<span className="meta clip">{title}</span>}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          {launch && !stays && (
            <Decide
              right={right}
              look="ghost"
              proposing="Propose to remove it"
              onClick={() => {
                onClose();
                void acts.removeLaunch(launch);
              }}
            >
              Remove the launch
            </Decide>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} type="submit" look="primary" busy={form.busy}>
            {launch ? 'Save' : 'Prepare it'}
          </Decide>
        </>
      }
    >
      <Restored form={form} />
      <Input label="Day of the launch" type="date" {...form.field('date')} />
      <TextArea label="What is said about it" rows={3} {...form.field('message')} />
      <Input
        label="For whom"
        autoComplete="off"
        hint="Customers with a saved card, shops in Belgium"
        {...form.field('audience')}
      />
      {!launch && templates.length > 0 && (
        <Select
          label="The checklist begins with"
          value={template}
          onChange={({ target }) => setTemplate(target.value)}
        >
          <option value="">Nothing</option>
          {templates.map(({ id, name, items }) => (
            <option key={id} value={id}>
              {name}, {count(items.length, 'item')}
            </option>
          ))}
        </Select>
      )}
      {stays && <p className="meta">{stays}</p>}
      <FormProblem
        form={form}
        names={{
          date: 'Day of the launch',
          message: 'What is said about it',
          audience: 'For whom',
        }}
      />
    </Dialog>
  );
}
