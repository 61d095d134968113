import { useState } from 'react';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import styles from './ClashChoice.module.css';
import type { Clash, Values } from './useEdit';

type ClashChoiceProps = {
  clashes: readonly Clash[];
  names: Record<string, string>;
  onChosen: (chosen: Values) => void;
};

/** Two people changed the same text: both are shown, one is chosen, none is lost until then. */
export function ClashChoice({ clashes, names, onChosen }: ClashChoiceProps) {
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const choose = (name: string, take: boolean) =>
    setTheirs((now) => (take ? [...now, name] : now.filter((other) => other !== name)));
  return (
    <div role="alert" className={styles.clash}>
      <p className="strong">Someone else changed this meanwhile.</p>
      <p className="sub">Nothing is lost yet. Choose which text stays.</p>
      {clashes.map(({ name, theirs: saved, yours }) => (
        <fieldset key={name} className={styles.field}>
          <legend>{names[name] ?? name}</legend>
          {[
            { take: false, who: 'Yours', value: yours },
            { take: true, who: 'Saved by someone else', value: saved },
          ].map(({ take, who, value }) => (
            <label
              key={who}
              className={classes(styles.side, theirs.includes(name) === take && styles.chosen)}
            >
              <input
                type="radio"
                name={`clash-${name}`}
                checked={theirs.includes(name) === take}
                onChange={() => choose(name, take)}
              />
              {who}
              <span className={styles.value}>{value || 'Nothing'}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <Button
        look="primary"
        size="small"
        onClick={() =>
          onChosen(
            Object.fromEntries(
              clashes.map((clash) => [
                clash.name,
                theirs.includes(clash.name) ? clash.theirs : clash.yours,
              ]),
            ),
          )
        }
      >
        Save what I chose
      </Button>
    </div>
  );
}
