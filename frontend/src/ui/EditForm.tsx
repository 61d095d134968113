import type { ReactNode } from 'react';
import { Button } from './Button';
import { classes } from './classes';
import styles from './EditForm.module.css';
import { FormProblem } from './FormNotes';
import { InlineForm } from './InlineForm';
import { Decide, type Right } from './Right';
import type { Form } from './useForm';

type EditFormProps = {
  label: string;
  form: Form;
  right: Right;
  onSave: () => void;
  /** Called when the form is left; what is typed stays unless it was discarded. */
  onLeave: () => void;
  save?: string;
  /** What fields are called where two texts of one are shown. */
  names: { readonly [name: string]: string };
  /** How a value reads there, when it is not the text itself: an id. */
  say?: (name: string, value: string) => string;
  /** What is wrong, where no field says it. */
  error?: string | undefined;
  className?: string | undefined;
  /** At the other end of its buttons. */
  beside?: ReactNode;
  children: ReactNode;
};

/** Text edited where it stands. */
export function EditForm({
  label,
  form,
  right,
  onSave,
  onLeave,
  save = 'Save',
  names,
  say,
  error,
  className,
  beside,
  children,
}: EditFormProps) {
  return (
    <InlineForm
      label={label}
      className={classes(styles.form, className)}
      onSubmit={onSave}
      onLeave={onLeave}
    >
      {children}
      <FormProblem
        form={{ ...form, error: form.error ?? error }}
        names={names}
        {...(say && { say })}
      />
      <div className={styles.buttons}>
        <Decide
          right={right}
          type="submit"
          look="primary"
          size="small"
          busy={form.busy}
          keys="mod+Enter"
        >
          {save}
        </Decide>
        <Button
          look="ghost"
          size="small"
          onClick={() => {
            form.startOver();
            onLeave();
          }}
        >
          {form.changed.length > 0 ? 'Discard' : 'Cancel'}
        </Button>
        <span className="grow" />
        {beside}
      </div>
    </InlineForm>
  );
}
