import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useDraft } from '../../lib/draft';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormError, Input, Select } from '../../ui/Field';
import { Opening } from './pickers';
import { useAsk } from './useAsk';
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
  const reason = useDraft(`${story}.block`, '');
  const [owner, setOwner] = useState('');
  const ask = useAsk(() => {
    reason.clear();
    onClose();
  });
  const said = reason.value.trim();
  const people = data.product?.members.edges.map(({ node }) => node).filter(({ active }) => active);
  return (
    <Dialog
      title={`${storyKey} is blocked`}
      onClose={onClose}
      onSubmit={() =>
        said ? void ask.send(() => block(said, owner || undefined, hat)) : ask.want()
      }
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={ask.busy}>
            Say it is blocked
          </Button>
        </>
      }
    >
      <Input
        label="What stands in its way"
        value={reason.value}
        error={ask.wanting && !said ? 'Say what it waits for.' : undefined}
        onChange={(event) => reason.set(event.target.value)}
      />
      <Select
        label="Who sees to it"
        value={owner}
        onChange={(event) => setOwner(event.target.value)}
      >
        <option value="">Nobody yet</option>
        {people?.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <FormError>{ask.error}</FormError>
    </Dialog>
  );
}
