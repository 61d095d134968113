import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { useEditing } from '../../lib/presence';
import { EditForm } from '../../ui/EditForm';
import { MarkdownArea } from '../../ui/MarkdownArea';
import type { Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import type { VisionForm_product$key } from './__generated__/VisionForm_product.graphql';
import type { VisionFormMutation } from './__generated__/VisionFormMutation.graphql';
import styles from './Vision.module.css';

type VisionFormProps = { product: VisionForm_product$key; right: Right; onLeave: () => void };

/** The vision, edited where it stands. */
export function VisionForm({ product: key, right, onLeave }: VisionFormProps) {
  const { id, version, vision } = useFragment(
    graphql`
      fragment VisionForm_product on Product {
        id
        version
        vision
      }
    `,
    key,
  );
  const update = useMutate<VisionFormMutation>(graphql`
    mutation VisionFormMutation($input: UpdateProductInput!) {
      updateProduct(input: $input) {
        product {
          id
          version
          vision
          visionHtml
        }
      }
    }
  `);
  const form = useForm({ of: `${id}.vision`, base: { vision }, version, onProposed: onLeave });
  useEditing('the vision');

  async function save() {
    if (form.changed.length === 0) return onLeave();
    const saved = await form.send((changed, version) =>
      update({ input: { id, version, ...changed } }, { right }),
    );
    if (!saved) return;
    onLeave();
    refresh(); // the log has it once the mutation is over
    void act({
      run: () => Promise.resolve(saved),
      done: 'Vision saved.',
      failed: '',
      undo: async ({ updateProduct }) => {
        await update({ input: { id, version: updateProduct.product.version, vision } }, { right });
        refresh();
      },
    });
  }
  return (
    <EditForm
      label="Vision"
      {...{ form, right, onLeave }}
      names={{ vision: 'Vision' }}
      onSave={() => void save()}
    >
      <MarkdownArea
        label="Why this product exists and for whom"
        placeholder="Who is it for, what do they want, and what will it never do"
        rows={7}
        className={styles.area}
        autoFocus
        {...form.field('vision')}
      />
    </EditForm>
  );
}
