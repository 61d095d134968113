import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormError, Input, Select } from '../../ui/Field';
import type { Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { usePeople } from '../pickers/pickers';
import { type Standing, useBlock } from './useBlock';

type BlockDialogProps = {
  story: string;
  storyKey: string;
  product: string;
  right: Right;
  /** What stands in its way already, to be said otherwise. */
  block?: Standing | undefined;
  onClose: () => void;
};

/** Says what stands in a story's way, and who sees to it. */
export function BlockDialog({
  story,
  storyKey,
  product,
  right,
  block: now,
  onClose,
}: BlockDialogProps) {
  const people = usePeople(product);
  const { block } = useBlock(story, storyKey);
  const form = useForm({
    of: `${story}.block`,
    base: { reason: now?.reason ?? '', ownerId: now?.owner?.id ?? '' },
    required: { reason: 'Say what it waits for.' },
  });

  async function send() {
    const { reason, ownerId } = form.values;
    if (await form.send(() => block(reason.trim(), ownerId || undefined, right, now))) onClose();
  }

  return (
    <Dialog
      title={`${storyKey} is blocked`}
      onClose={onClose}
      onSubmit={() => void send()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={form.busy}>
            {now ? 'Save' : 'Say it is blocked'}
          </Button>
        </>
      }
    >
      <Input label="What stands in its way" {...form.field('reason')} />
      <Select label="Who sees to it" {...form.field('ownerId')}>
        <option value="">Nobody yet</option>
        {people
          .filter(({ active }) => active)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Select>
      <FormError>{form.error}</FormError>
    </Dialog>
  );
}
