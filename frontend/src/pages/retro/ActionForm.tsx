import { act } from '../../api/act';
import { EditForm } from '../../ui/EditForm';
import { TextArea } from '../../ui/Field';
import type { Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { OwnerAndDue } from '../pickers/OwnerAndDue';
import type { Actions, ActionText } from './useActions';
import styles from './Actions.module.css';

const names = { text: 'What is to be done', ownerId: 'Who sees to it', due: 'By when' };

type FieldsProps = {
  label: string;
  save: string;
  product: string;
  form: ReturnType<typeof useActionForm>;
  right: Right;
  onSave: () => void;
  onLeave: () => void;
};

const useActionForm = (of: string, base: ActionText, version?: number) =>
  useForm({
    of,
    base,
    ...(version !== undefined && { version }),
    required: { text: 'Say what is to be done.' },
  });

function Fields({ label, save, product, form, right, onSave, onLeave }: FieldsProps) {
  const { ownerId, ownerName } = form.values;
  return (
    <div className={styles.form}>
      <EditForm
        label={label}
        save={save}
        form={form}
        right={right}
        names={names}
        say={(name, value) =>
          name === 'ownerId' ? (value === ownerId && ownerName) || 'somebody else' : value
        }
        onSave={onSave}
        onLeave={onLeave}
      >
        <TextArea label={names.text} rows={2} maxLength={300} autoFocus {...form.field('text')} />
        <OwnerAndDue product={product} owner={ownerName || 'You'} form={form} />
      </EditForm>
    </div>
  );
}

type NewActionProps = {
  retro: string;
  product: string;
  /** What it comes from. */
  from?: { id: string; says: string } | undefined;
  right: Right;
  actions: Actions;
  onLeave: () => void;
};

/** Decides on something to do. */
export function NewAction({ retro, product, from, right, actions, onLeave }: NewActionProps) {
  const base = { text: '', ownerId: '', ownerName: '', due: '' };
  const form = useActionForm(newActionDraft(retro), base);
  async function save() {
    const added = await form.send((changed) =>
      actions.add(retro, { ...base, ...changed }, from?.id),
    );
    if (!added) return;
    onLeave();
    const { id } = added.addRetroAction.action;
    await act({
      run: () => Promise.resolve(added),
      done: 'Action added.',
      failed: '',
      undo: () => actions.remove(id),
    });
  }
  return (
    <>
      {from && <p className={styles.origin}>From “{from.says}”</p>}
      <Fields
        label="New action"
        save="Add it"
        {...{ product, form, right, onLeave }}
        onSave={() => void save()}
      />
    </>
  );
}

export const newActionDraft = (retro: string) => `action of ${retro}`;

type ChangeActionProps = {
  action: {
    readonly id: string;
    readonly version: number;
    readonly text: string;
    readonly due: string | null | undefined;
    readonly owner: { readonly id: string; readonly name: string } | null | undefined;
  };
  product: string;
  right: Right;
  actions: Actions;
  onLeave: () => void;
};

/** Changes what an action says, who sees to it and by when. */
export function ChangeAction({ action, product, right, actions, onLeave }: ChangeActionProps) {
  const { id, version, text, due, owner } = action;
  const base = {
    text,
    due: due ?? '',
    ownerId: owner?.id ?? '',
    ownerName: owner?.name ?? 'Nobody',
  };
  const form = useActionForm(id, base, version);
  async function save() {
    const saved = await form.send(({ text, ownerId, due }, version) =>
      actions.change({
        id,
        version,
        ...(text !== undefined && { text }),
        ...(ownerId && { ownerId }),
        ...(due !== undefined && { due: due || null }),
      }),
    );
    if (saved) onLeave();
  }
  return (
    <Fields
      label="Change the action"
      save="Save"
      {...{ product, form, right, onLeave }}
      onSave={() => void save()}
    />
  );
}
