import { measured } from '../../lib/words';
import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { useMutate } from '../../api/useMutate';
import { useKeys } from '../../lib/keys';
import { say } from '../../lib/toasts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormError, Input, TextArea } from '../../ui/Field';
import { Decide, Decides, type Right } from '../../ui/Right';
import { Restored } from '../../ui/FormNotes';
import { numberIn, useForm } from '../../ui/useForm';
import { ApiError } from '../../api/errors';
import type { ReadingDialogMutation } from './__generated__/ReadingDialogMutation.graphql';

type ReadingDialogProps = {
  /** The goal, or the guard rail, that is measured. */
  of: string;
  right: Right;
  name: string;
  unit: string;
  onClose: () => void;
};

/** Records one measured value: now, or at the time it was taken. */
export function ReadingDialog({ of, right, name, unit, onClose }: ReadingDialogProps) {
  const record = useMutate<ReadingDialogMutation>(graphql`
    mutation ReadingDialogMutation($input: RecordReadingInput!) {
      recordReading(input: $input) {
        readingEdge {
          node {
            id
          }
        }
        goal {
          current {
            id
            value
            at
          }
          ...Readings_goal
          ...GoalRow_goal
          ...GuardRails_goal
        }
      }
    }
  `);
  const form = useForm({ of: `reading of ${of}`, base: { value: '', at: '', note: '' } });

  const [opened] = useState(() => local(new Date()));

  async function save() {
    const answer = await form.send(async () => {
      const value = numberIn('value', form.values.value);
      if (value === null) {
        throw new ApiError('A reading needs a value.', { code: 'INVALID', field: 'input.value' });
      }
      const at = form.values.at ? { at: new Date(form.values.at).toISOString() } : {};
      const input = { goalId: of, value, note: form.values.note, ...at };
      await record({ input }, { right });
      return value;
    });
    if (answer === undefined) return;
    onClose();
    say({ kind: 'done', title: `Recorded ${measured(answer, unit)}.` });
  }
  useKeys([{ keys: 'mod+Enter', run: () => void save() }]);

  return (
    <Dialog
      title="Record a reading"
      about={<Decides right={right} />}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" type="submit" keys="mod+Enter" busy={form.busy}>
            Record
          </Decide>
        </>
      }
    >
      <Restored form={form} />
      <Input
        label={name || 'Value'}
        inputMode="decimal"
        autoComplete="off"
        beside={unit && <span className="meta">{unit}</span>}
        {...form.field('value')}
      />
      <Input
        label="Taken at"
        type="datetime-local"
        max={opened}
        hint="Left empty: now. The same time again replaces the value."
        {...form.field('at')}
      />
      <TextArea
        label="Note"
        rows={2}
        placeholder="From the weekly dashboard"
        {...form.field('note')}
      />
      <FormError>{form.error}</FormError>
    </Dialog>
  );
}

/** An instant as a field for local time writes it. */
function local(at: Date): string {
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
