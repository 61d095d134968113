import type { ReactNode } from 'react';
import { Checkbox, FormError } from '../../ui/Field';
import { decisionGroups } from '../rights/decisions';
import styles from './DecisionBoxes.module.css';

type DecisionBoxesProps = {
  /** Its `decisions` holds which are chosen. */
  form: {
    chosen: (name: 'decisions') => readonly string[];
    choose: (name: 'decisions', decision: string, on: boolean) => void;
    wrongIn: (name: 'decisions') => string | undefined;
  };
  legend: string;
  children?: ReactNode;
};

/** Chooses some of all decisions. */
export function DecisionBoxes({ form, legend, children }: DecisionBoxesProps) {
  const chosen = form.chosen('decisions');
  return (
    <fieldset className={styles.decisions}>
      <legend>{legend}</legend>
      {decisionGroups.map(([group, names]) =>
        Object.entries(names).map(([decision, words]) => (
          <Checkbox
            key={decision}
            checked={chosen.includes(decision)}
            onChange={({ target }) => form.choose('decisions', decision, target.checked)}
          >
            {words}
            <span className="unseen"> ({group})</span>
          </Checkbox>
        )),
      )}
      {children}
      <FormError>{form.wrongIn('decisions')}</FormError>
    </fieldset>
  );
}
