import { ClashChoice } from './ClashChoice';
import { FormError } from './Field';
import type { Form } from './useForm';
import styles from './FormNotes.module.css';

/** Says that a form holds what was typed before, and lets it go. */
export function Restored({ form }: { form: Pick<Form, 'restored' | 'startOver'> }) {
  if (!form.restored) return null;
  return (
    <p className={styles.restored} role="status">
      What you typed before is still here.{' '}
      <button type="button" onClick={form.startOver}>
        Start over
      </button>
    </p>
  );
}

type FormProblemProps = {
  form: Pick<Form, 'clashes' | 'values' | 'error' | 'settle' | 'proposeIt'>;
  /** What its fields are called, where two values of one are shown. */
  names: { readonly [name: string]: string };
  /** How a value reads, when it is not the text itself: an id. */
  say?: (name: string, value: string) => string;
};

/** Above a form's buttons: what went wrong with the whole of it, or what someone else made of it meanwhile. */
export function FormProblem({ form, names, say }: FormProblemProps) {
  if (form.clashes.length === 0) {
    if (!form.error) return null;
    return (
      <FormError>
        {`${form.error} `}
        {form.proposeIt && (
          <button type="button" className={styles.propose} onClick={form.proposeIt}>
            Propose it
          </button>
        )}
      </FormError>
    );
  }
  const { clashes, values, settle } = form;
  return <ClashChoice {...{ clashes, values, names, say }} onChoose={settle} />;
}
