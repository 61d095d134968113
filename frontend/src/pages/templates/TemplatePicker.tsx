import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { count } from '../../lib/words';
import { Button } from '../../ui/Button';
import { type Option, Picker } from '../../ui/Picker';
import { readRight } from '../../ui/Right';
import type { TemplatePickerQuery } from './__generated__/TemplatePickerQuery.graphql';

type TemplatePickerProps = {
  product: string;
  title: string;
  chosen?: string | undefined;
  /** The choice of none of them, where there is one. */
  none?: string;
  onPick: (template: { id: string; name: string }) => void;
  /** Goes to where templates are written. */
  onEdit: () => void;
  onClose: () => void;
};

/** Finds one of a product's templates. */
export function TemplatePicker({
  product: key,
  chosen,
  none,
  onEdit,
  ...picker
}: TemplatePickerProps) {
  const { product } = useLazyLoadQuery<TemplatePickerQuery>(
    graphql`
      query TemplatePickerQuery($product: String!) {
        product(key: $product) {
          templates {
            id
            name
            criteria {
              text
            }
          }
          canWrite: viewerCan(decision: WRITE_STORIES) {
            ...Right_right
          }
        }
      }
    `,
    { product: key },
    useFresh(),
  );
  const options: Option[] = (product?.templates ?? []).map(({ id, name, criteria }) => ({
    id,
    name,
    detail: criteria.length > 0 ? count(criteria.length, 'criterion', 'criteria') : undefined,
    chosen: id === chosen,
  }));
  if (none && options.length > 0) options.push({ id: '', name: none, chosen: !chosen });
  return (
    <Picker
      {...picker}
      options={options}
      empty="There are no templates yet. What do your stories have in common?"
      about={
        product &&
        readRight(product.canWrite).acts && (
          <Button size="small" onClick={onEdit}>
            {options.length > 0 ? 'Edit templates' : 'Write a template'}
          </Button>
        )
      }
    />
  );
}
