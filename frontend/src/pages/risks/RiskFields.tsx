import { EditForm } from '../../ui/EditForm';
import { TextArea } from '../../ui/Field';
import type { Right } from '../../ui/Right';
import { OwnerAndDue } from '../pickers/OwnerAndDue';
import type { RiskForm } from './riskForm';

type RiskFieldsProps = {
  label: string;
  save: string;
  product: string;
  form: RiskForm;
  right: Right;
  /** Who owns it, as far as it is known here. */
  owner?: { readonly id: string; readonly name: string } | null | undefined;
  onSave: () => void;
  onLeave: () => void;
};

/** What may go wrong, who sees to it and by when. */
export function RiskFields({
  label,
  save,
  product,
  form,
  right,
  owner,
  onSave,
  onLeave,
}: RiskFieldsProps) {
  const { ownerId, ownerName } = form.values;
  function nameOf(id: string) {
    if (!id) return 'Nobody yet';
    return (id === owner?.id && owner.name) || (id === ownerId && ownerName) || 'somebody else';
  }
  return (
    <EditForm
      label={label}
      save={save}
      form={form}
      right={right}
      names={{ text: 'What may go wrong', ownerId: 'Who sees to it', due: 'By when' }}
      say={(name, value) => (name === 'ownerId' ? nameOf(value) : value)}
      onSave={onSave}
      onLeave={onLeave}
    >
      <TextArea label="What may go wrong" rows={2} autoFocus {...form.field('text')} />
      <OwnerAndDue product={product} owner={nameOf(ownerId)} none="Nobody yet" form={form} />
    </EditForm>
  );
}
