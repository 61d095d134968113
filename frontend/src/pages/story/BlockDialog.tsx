import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormError, Input, Select } from '../../ui/Field';
import { useForm } from '../../ui/useForm';
import { Opening } from './pickers';
import { useBlock } from './useBlock';
import type { BlockDialogQuery } from './__generated__/BlockDialogQuery.graphql';

type BlockDialogProps = {
  story: string;
  storyKey: string;
  product: string;
  hat: string | undefined;
  onClose: () => void;
};

/** Says what stands in a story's way, and who sees to it. */
export function BlockDialog(props: BlockDialogProps) {
  return (
    <Opening>
      <Form {...props} />
    </Opening>
  );
}

function Form({ story, storyKey, product, hat, onClose }: BlockDialogProps) {
  const data = useLazyLoadQuery<BlockDialogQuery>(
    graphql`
      query BlockDialogQuery($product: String!) {
        product(key: $product) {
          members(first: 100) {
            edges {
              node {
                id
                name
                active
              }
            }
          }
        }
      }
    `,
    { product },
  );
  const { block } = useBlock(story, storyKey);
  const form = useForm({
    of: `${story}.block`,
    base: { reason: '', ownerId: '' },
    required: { reason: 'Say what it waits for.' },
  });
  const people = data.product?.members.edges.map(({ node }) => node).filter(({ active }) => active);

  async function send() {
    const { reason, ownerId } = form.values;
    if (await form.send(() => block(reason.trim(), ownerId || undefined, hat))) onClose();
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
            Say it is blocked
          </Button>
        </>
      }
    >
      <Input label="What stands in its way" {...form.field('reason')} />
      <Select label="Who sees to it" {...form.field('ownerId')}>
        <option value="">Nobody yet</option>
        {people?.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <FormError>{form.error}</FormError>
    </Dialog>
  );
}
