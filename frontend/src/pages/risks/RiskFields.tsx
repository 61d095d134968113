import { useState } from 'react';
import { later } from '../../lib/later';
import { Button } from '../../ui/Button';
import { EditForm } from '../../ui/EditForm';
import { Input, TextArea } from '../../ui/Field';
import type { Right } from '../../ui/Right';
import type { RiskForm } from './riskForm';
import styles from './Risks.module.css';

const PeoplePicker = later(async () => (await import('../pickers/pickers')).PeoplePicker);

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
  const [picking, setPicking] = useState(false);
  const { ownerId, ownerName } = form.values;
  function nameOf(id: string) {
    if (!id) return 'Nobody yet';
    return (id === owner?.id && owner.name) || (id === ownerId && ownerName) || 'somebody else';
  }
  return (
    <>
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
        <div className={styles.fields}>
          <div>
            <p className={styles.label} aria-hidden="true">
              Who sees to it
            </p>
            <Button className={styles.owner} onClick={() => setPicking(true)}>
              <span className="unseen">Who sees to it: </span>
              <span className="clip">{nameOf(ownerId)}</span>
            </Button>
          </div>
          <Input label="By when" type="date" {...form.field('due')} />
        </div>
      </EditForm>
      {picking && (
        <PeoplePicker
          product={product}
          title="Who sees to it"
          chosen={[ownerId]}
          none="Nobody yet"
          onPick={({ id, name }) => {
            form.setAll({ ownerId: id, ownerName: id ? name : '' });
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}
