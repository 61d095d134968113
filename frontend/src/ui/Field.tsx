import { type ComponentProps, type ReactNode, useId } from 'react';
import { intoView } from '../lib/intoView';
import { classes } from './classes';
import { Check, Chevron } from './icons';
import styles from './Field.module.css';

type Labelled = {
  label: ReactNode;
  /** A line below, while nothing is wrong. */
  hint?: ReactNode;
  /** What is wrong with it, in place of the hint. */
  error?: string | undefined;
  /** Stands at the right end of the label. */
  beside?: ReactNode;
};

function Frame({
  id,
  label,
  hint,
  error,
  beside,
  children,
}: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id}>{label}</label>
        {beside}
      </div>
      {children}
      {(error || hint) && (
        <p id={`${id}-note`} className={classes(styles.note, error && styles.wrong)}>
          {error || hint}
        </p>
      )}
    </div>
  );
}

function described(id: string, { error, hint }: Labelled) {
  return {
    id,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error || hint ? `${id}-note` : undefined,
  };
}

export function Input({ label, hint, error, beside, ...rest }: Labelled & ComponentProps<'input'>) {
  const id = useId();
  const about = { label, hint, error, beside };
  return (
    <Frame id={id} {...about}>
      <input className={styles.control} {...rest} {...described(id, about)} />
    </Frame>
  );
}

export function TextArea({
  label,
  hint,
  error,
  beside,
  ...rest
}: Labelled & ComponentProps<'textarea'>) {
  const id = useId();
  const about = { label, hint, error, beside };
  return (
    <Frame id={id} {...about}>
      <textarea
        rows={3}
        {...rest}
        className={classes(styles.control, styles.area, rest.className)}
        {...described(id, about)}
      />
    </Frame>
  );
}

export function Select({
  label,
  hint,
  error,
  beside,
  children,
  ...rest
}: Labelled & ComponentProps<'select'>) {
  const id = useId();
  const about = { label, hint, error, beside };
  return (
    <Frame id={id} {...about}>
      <span className={styles.select}>
        <select className={styles.control} {...rest} {...described(id, about)}>
          {children}
        </select>
        <Chevron />
      </span>
    </Frame>
  );
}

type ChoiceProps = Labelled & { label: string; value: string; onClick: () => void };

/** What was picked of many, as a button that opens where it is picked. */
export function Choice({ label, hint, error, beside, value, onClick }: ChoiceProps) {
  const id = useId();
  const about = { label, hint, error, beside };
  return (
    <Frame id={id} {...about}>
      <button
        type="button"
        className={classes(styles.control, styles.choice)}
        aria-label={`${label}: ${value}`}
        aria-haspopup="dialog"
        onClick={onClick}
        {...described(id, about)}
      >
        <span>{value}</span>
        <Chevron />
      </button>
    </Frame>
  );
}

/** A box to tick. Without children give it an aria-label. */
export function Checkbox({ children, className, ...rest }: ComponentProps<'input'>) {
  return (
    <label className={classes(styles.checkbox, className)}>
      <span className={styles.box}>
        <input {...rest} type="checkbox" />
        <Check size={9} />
      </span>
      {children}
    </label>
  );
}

/** What went wrong with the whole of a form, above its button. */
export function FormError({ children }: { children: ReactNode }) {
  if (!children) return null;
  return (
    <p ref={intoView} role="alert" className={styles.alert}>
      {children}
    </p>
  );
}
