import styles from './CriterionText.module.css';

type Criterion = { given: string; when: string; then: string; text: string };

/** A criterion as it reads: given, when, then on a line each, or free text. */
export function CriterionText({ given, when, then, text }: Criterion) {
  return (
    <p className={styles.text}>
      {given && <Step word="Given">{given}</Step>}
      {when && <Step word={given ? 'when' : 'When'}>{when}</Step>}
      {then && <Step word="then">{then}</Step>}
      {text && <span>{text}</span>}
    </p>
  );
}

function Step({ word, children }: { word: string; children: string }) {
  return (
    <span>
      <i>{word}</i> {children}
    </span>
  );
}

/** On one line, for a name. */
export function asSentence({ given, when, then, text }: Criterion): string {
  const steps = [given && `given ${given}`, when && `when ${when}`, then && `then ${then}`, text];
  return steps.filter(Boolean).join(' ');
}
