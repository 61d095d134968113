import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { FormError } from '../../ui/Field';
import { ClashChoice } from './ClashChoice';
import styles from './EditForm.module.css';
import type { Clash, Values } from './useEdit';

type EditFormProps = {
  label: string;
  edit: {
    submit: () => void;
    settle: (chosen: Values) => void;
    discard: () => void;
    changed: boolean;
    busy: boolean;
    clashes: readonly Clash[];
    error: string | undefined;
  };
  /** Called when the form is left; what is typed stays unless it was discarded. */
  onLeave: () => void;
  save?: string;
  /** What fields are called where two texts of one are shown. */
  names: Record<string, string>;
  className?: string | undefined;
  /** At the other end of its buttons. */
  beside?: ReactNode;
  children: ReactNode;
};

/** Text edited where it stands: ⌘↵ saves, Escape leaves it and keeps what was typed. */
export function EditForm({
  label,
  edit,
  onLeave,
  save = 'Save',
  names,
  className,
  beside,
  children,
}: EditFormProps) {
  function pressed(event: KeyboardEvent) {
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) edit.submit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its fields hear the keys
    <form
      aria-label={label}
      className={classes(styles.form, className)}
      noValidate
      onKeyDown={pressed}
      onSubmit={(event) => {
        event.preventDefault();
        edit.submit();
      }}
    >
      {children}
      <FormError>{edit.error}</FormError>
      {edit.clashes.length > 0 ? (
        <ClashChoice clashes={edit.clashes} names={names} onChosen={edit.settle} />
      ) : (
        <div className={styles.buttons}>
          <Button type="submit" look="primary" size="small" busy={edit.busy} keys="mod+Enter">
            {save}
          </Button>
          <Button
            look="ghost"
            size="small"
            onClick={() => {
              edit.discard();
              onLeave();
            }}
          >
            {edit.changed ? 'Discard' : 'Cancel'}
          </Button>
          <span className="grow" />
          {beside}
        </div>
      )}
    </form>
  );
}
