import styles from './CriterionText.module.css';
import { changedIn } from './wording';

type Criterion = { given: string; when: string; then: string; text: string };
type CriterionTextProps = Criterion & {
  /** How the fields read before that changed: what is new of them is marked. */
  before?: { [field: string]: string };
};

/** A criterion as it reads: given, when, then on a line each, or free text. */
export function CriterionText({ given, when, then, text, before = {} }: CriterionTextProps) {
  const step = (word: string, now: string, was: string | undefined) =>
    now && (
      <span>
        {word && <i>{word} </i>}
        {was === undefined ? now : <Marked before={was} now={now} />}
      </span>
    );
  return (
    <p className={styles.text}>
      {step('Given', given, before.given)}
      {step(given ? 'when' : 'When', when, before.when)}
      {step('then', then, before.then)}
      {step('', text, before.text)}
    </p>
  );
}

function Marked({ before, now }: { before: string; now: string }) {
  const [start, changed, end] = changedIn(before, now);
  return (
    <>
      {start}
      {changed && <mark>{changed}</mark>}
      {end}
    </>
  );
}

/** On one line, for a name. */
export function asSentence({ given, when, then, text }: Criterion): string {
  const steps = [given && `given ${given}`, when && `when ${when}`, then && `then ${then}`, text];
  return steps.filter(Boolean).join(' ');
}
