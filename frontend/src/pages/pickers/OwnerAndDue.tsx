import { useState } from 'react';
import { later } from '../../lib/later';
import { Button } from '../../ui/Button';
import { Input } from '../../ui/Field';
import type { useForm } from '../../ui/useForm';
import styles from './OwnerAndDue.module.css';

const PeoplePicker = later(async () => (await import('./pickers')).PeoplePicker);

type Owned = { ownerId: string; ownerName: string; due: string };
type OwnerAndDueProps = {
  product: string;
  /** What the owner is called. */
  owner: string;
  /** The choice of nobody, where that is one. */
  none?: string;
  form: Pick<ReturnType<typeof useForm<Owned>>, 'values' | 'field' | 'setAll'>;
};

/** The fields of who sees to something, and by when. */
export function OwnerAndDue({ product, owner, none, form }: OwnerAndDueProps) {
  const [picking, setPicking] = useState(false);
  return (
    <>
      <div className={styles.fields}>
        <div>
          <p className={styles.label} aria-hidden="true">
            Who sees to it
          </p>
          <Button className={styles.owner} onClick={() => setPicking(true)}>
            <span className="unseen">Who sees to it: </span>
            <span className="clip">{owner}</span>
          </Button>
        </div>
        <Input label="By when" type="date" {...form.field('due')} />
      </div>
      {picking && (
        <PeoplePicker
          product={product}
          title="Who sees to it"
          chosen={[form.values.ownerId]}
          none={none}
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
