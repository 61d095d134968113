import { act } from '../../api/act';
import { EditForm } from '../../ui/EditForm';
import { Input } from '../../ui/Field';
import type { Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { OwnerAndDue } from '../pickers/OwnerAndDue';
import styles from './Launch.module.css';
import type { ItemText } from './useLaunch';

type ItemFormProps = {
  label: string;
  save: string;
  product: string;
  of: string;
  base: ItemText;
  version?: number;
  right: Right;
  send: (
    changed: Partial<ItemText>,
    version: number,
  ) => Promise<{ done: string; undo: () => Promise<unknown> }>;
  onLeave: () => void;
};

const departments = [
  'Engineering',
  'Finance',
  'Legal',
  'Marketing',
  'Operations',
  'Sales',
  'Support',
];

/** What a department sees to, who there, and by when. */
export function ItemForm({
  label,
  save,
  product,
  of,
  base,
  version,
  right,
  send,
  onLeave,
}: ItemFormProps) {
  const form = useForm({
    of,
    base,
    ...(version !== undefined && { version }),
    required: { department: 'Say which department.', task: 'Say what is to be done.' },
    onProposed: onLeave,
  });
  const { ownerId, ownerName } = form.values;
  const nameOf = (id: string) =>
    (id && (id === ownerId ? ownerName : id === base.ownerId && base.ownerName)) || 'Nobody yet';

  async function finish() {
    if (version !== undefined && form.changed.length === 0) return onLeave();
    const sent = await form.send(send);
    if (!sent) return;
    onLeave();
    await act({ run: () => Promise.resolve(), done: sent.done, failed: '', undo: sent.undo });
  }

  return (
    <EditForm
      label={label}
      save={save}
      form={form}
      right={right}
      className={styles.form}
      names={{
        department: 'Department',
        task: 'What is to be done',
        ownerId: 'Who sees to it',
        due: 'By when',
      }}
      say={(name, value) => (name === 'ownerId' ? nameOf(value) : value)}
      onSave={() => void finish()}
      onLeave={onLeave}
    >
      <Input
        label="Department"
        list="departments"
        autoComplete="off"
        autoFocus
        {...form.field('department')}
      />
      <datalist id="departments">
        {departments.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      <Input label="What is to be done" autoComplete="off" {...form.field('task')} />
      <OwnerAndDue product={product} owner={nameOf(ownerId)} none="Nobody yet" form={form} />
    </EditForm>
  );
}
