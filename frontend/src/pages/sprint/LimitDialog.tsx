import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Input } from '../../ui/Field';
import { FormProblem, Restored } from '../../ui/FormNotes';
import { Decide, type Right } from '../../ui/Right';
import { statusNames } from '../../ui/statuses';
import { numberIn, useForm } from '../../ui/useForm';
import type { Limits } from './limits';
import type { LimitDialogMutation } from './__generated__/LimitDialogMutation.graphql';

const names = { inProgressLimit: statusNames.IN_PROGRESS, inReviewLimit: statusNames.IN_REVIEW };
type Values = { [K in keyof typeof names]: string };

type LimitDialogProps = {
  product: Limits & { readonly id: string; readonly version: number };
  right: Right;
  onClose: () => void;
};

/** Sets how many stories stand in a column before the board warns. */
export function LimitDialog({ product, right, onClose }: LimitDialogProps) {
  const { id, version, inProgressLimit, inReviewLimit } = product;
  const update = useMutate<LimitDialogMutation>(graphql`
    mutation LimitDialogMutation($input: UpdateProductInput!) {
      updateProduct(input: $input) {
        product {
          id
          version
          inProgressLimit
          inReviewLimit
        }
      }
    }
  `);
  const form = useForm<Values>({
    of: `${id}.limits`,
    base: {
      inProgressLimit: inProgressLimit?.toString() ?? '',
      inReviewLimit: inReviewLimit?.toString() ?? '',
    },
    version,
    onProposed: onClose,
  });

  async function save() {
    if (form.changed.length === 0) return onClose();
    const answer = await form.send((changed, version) =>
      update({ input: { id, version, ...inputOf(changed) } }, { right }),
    );
    if (!answer) return;
    onClose();
    await act({
      run: () => Promise.resolve(answer),
      done: 'The limits are changed.',
      failed: '',
      undo: () => update({ input: { id, inProgressLimit, inReviewLimit } }, { right }),
    });
  }

  return (
    <Dialog
      title="Limits of the board"
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" type="submit" busy={form.busy}>
            Save
          </Decide>
        </>
      }
    >
      <Restored form={form} />
      <p className="meta">
        How many stories stand in a column before it warns. A limit forbids no move; left empty,
        there is none.
      </p>
      <Input label={names.inProgressLimit} inputMode="numeric" {...form.field('inProgressLimit')} />
      <Input label={names.inReviewLimit} inputMode="numeric" {...form.field('inReviewLimit')} />
      <FormProblem form={form} names={names} />
    </Dialog>
  );
}

/** The API's input of what was changed in the form. */
const inputOf = (changed: Partial<Values>) =>
  Object.fromEntries(Object.entries(changed).map(([name, typed]) => [name, numberIn(name, typed)]));
