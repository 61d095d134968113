import { useState } from 'react';
import { Segmented } from '../../ui/Segmented';
import styles from './CriterionFields.module.css';

/** What a criterion says: given, when, then, or free text. */
export type Wording = { given: string; when: string; then: string; text: string };

export const wordingNames: Wording = {
  given: 'Given',
  when: 'when',
  then: 'then',
  text: 'Free text',
};
export const nothing: Wording = { given: '', when: '', then: '', text: '' };

type CriterionFieldsProps = {
  values: Wording;
  autoFocus?: boolean;
  onChange: (changed: Partial<Wording>) => void;
};

/** The fields of a criterion, in one of its two shapes. */
export function CriterionFields({ values, autoFocus = false, onChange }: CriterionFieldsProps) {
  const written = values.text && !values.given && !values.when && !values.then;
  const [shape, setShape] = useState<'steps' | 'text'>(written ? 'text' : 'steps');
  const fields = shape === 'text' ? (['text'] as const) : (['given', 'when', 'then'] as const);
  return (
    <div className={styles.fields}>
      <Segmented
        label="How it is written"
        value={shape}
        options={[
          ['steps', 'Given, when, then'],
          ['text', 'Free text'],
        ]}
        onChange={(next) => {
          // What is hidden is not sent: it moves to the shape that is shown.
          const { given, when, then, text } = values;
          if (next === 'text' && !text) onChange({ ...nothing, text: sentenceOf(values) });
          else if (next === 'steps' && text && !given && !when && !then) {
            onChange({ ...nothing, then: text });
          }
          setShape(next);
        }}
      />
      {fields.map((name, i) => (
        <label key={name} className={shape === 'text' ? styles.free : styles.step}>
          <span className={shape === 'text' ? 'unseen' : undefined}>{wordingNames[name]}</span>
          <textarea
            rows={shape === 'text' ? 2 : 1}
            autoFocus={autoFocus && i === 0}
            value={values[name]}
            onChange={({ target }) => onChange({ [name]: target.value })}
          />
        </label>
      ))}
    </div>
  );
}

/** A criterion in one sentence. */
export function sentenceOf({ given, when, then, text }: Readonly<Wording>): string {
  return (
    text ||
    [given && `Given ${given}`, when && `when ${when}`, then && `then ${then}`]
      .filter(Boolean)
      .join(' ')
  );
}
