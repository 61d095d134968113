import type { Ref } from 'react';
import { FormError, TextArea } from '../../ui/Field';
import { InlineForm } from '../../ui/InlineForm';
import { Check } from '../../ui/icons';
import type { SendingBack } from '../story/useVerdict';
import styles from './Demo.module.css';

type IfItGoesBackProps = {
  ref: Ref<HTMLTextAreaElement>;
  criteria: readonly { readonly id: string }[];
  back: SendingBack;
  builtBy: string;
};

/** The reason it goes back for, tied to the criteria that failed. */
export function IfItGoesBack({ ref, criteria, back, builtBy }: IfItGoesBackProps) {
  const { form, failed, sendBack } = back;
  return (
    <InlineForm label="If it goes back" className={styles.back} onSubmit={() => void sendBack()}>
      <TextArea
        ref={ref}
        label="If it goes back"
        beside={
          <span className="meta">
            a reason, {builtBy ? `read first by ${builtBy}` : 'kept on top'}
          </span>
        }
        placeholder="What is missing, and for which criterion?"
        rows={2}
        {...form.field('reason')}
      />
      {criteria.length > 0 && (
        <div className={styles.tied} role="group" aria-label="What failed">
          {criteria.map(({ id }, i) => {
            const on = failed.includes(id);
            return (
              <button
                key={id}
                type="button"
                aria-pressed={on}
                onClick={() => form.choose('failed', id, !on)}
              >
                {on && <Check size={9} />} Criterion {i + 1}
              </button>
            );
          })}
        </div>
      )}
      <FormError>{form.error}</FormError>
    </InlineForm>
  );
}
