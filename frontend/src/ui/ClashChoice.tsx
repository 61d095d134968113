import { useId } from 'react';
import type { Clash } from '../api/clash';
import { intoView } from '../lib/intoView';
import { classes } from './classes';
import styles from './ClashChoice.module.css';

type ClashChoiceProps = {
  clashes: readonly Clash[];
  values: { readonly [name: string]: string };
  /** What fields are called here. */
  names: { readonly [name: string]: string };
  /** How a value reads, when it is not the text itself: an id. */
  say?: ((name: string, value: string) => string) | undefined;
  onChoose: (name: string, value: string) => void;
};

/** Two people changed the same: both values are shown, one is chosen, none is lost until it is saved. */
export function ClashChoice({ clashes, values, names, say, onChoose }: ClashChoiceProps) {
  const id = useId();
  return (
    <div ref={intoView} role="alert" className={styles.clash}>
      <p className="strong">Someone else changed this meanwhile.</p>
      <p className="sub">Nothing is lost yet. Choose what stays, then save.</p>
      {clashes.map(({ name, theirs, yours }) => (
        <fieldset key={name} className={styles.field}>
          <legend>{names[name] ?? name}</legend>
          {[
            { who: 'Yours', value: yours },
            { who: 'Saved by someone else', value: theirs },
          ].map(({ who, value }) => (
            <label
              key={who}
              className={classes(styles.side, values[name] === value && styles.chosen)}
            >
              <input
                type="radio"
                name={`${id} ${name}`}
                checked={values[name] === value}
                onChange={() => onChoose(name, value)}
              />
              {who}{' '}
              <span className={styles.value}>{(say?.(name, value) ?? value) || 'Nothing'}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
