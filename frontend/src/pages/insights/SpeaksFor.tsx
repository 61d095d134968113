import { count } from '../../lib/words';
import { Checkbox } from '../../ui/Field';
import { Ring, Search, Square } from '../../ui/icons';
import { Kbd } from '../../ui/Kbd';
import { isGoal, type Thing } from './insight';
import styles from './SpeaksFor.module.css';

type SpeaksForProps = {
  things: readonly Thing[];
  wanted: readonly Thing[];
  note: string;
  /** Without it, it is only read. */
  onChange?: ((wanted: readonly Thing[]) => void) | undefined;
  onFind: () => void;
};

/** The goals and features an insight speaks for, and those it may. */
export function SpeaksFor({ things, wanted, note, onChange, onFind }: SpeaksForProps) {
  return (
    <section className={styles.speaks} aria-labelledby="speaks-for">
      <h2 id="speaks-for">
        Speaks for <span className="meta">{note}</span>
      </h2>
      <ul>
        {things.map((thing) => {
          const on = wanted.some(({ id }) => id === thing.id);
          const line = (
            <>
              <span className={isGoal(thing) ? styles.goal : styles.feature}>
                {isGoal(thing) ? <Ring /> : <Square />}
              </span>
              <span className="grow">{thing.title}</span>
              {thing.voices !== undefined && (
                <span className="meta">{count(thing.voices, 'customer')}</span>
              )}
            </>
          );
          return (
            <li key={thing.id}>
              {onChange ? (
                <Checkbox
                  className={styles.line}
                  checked={on}
                  onChange={() =>
                    onChange(on ? wanted.filter(({ id }) => id !== thing.id) : [...wanted, thing])
                  }
                >
                  {line}
                </Checkbox>
              ) : (
                <span className={styles.line}>{line}</span>
              )}
            </li>
          );
        })}
        {onChange && (
          <li>
            <button type="button" className={styles.line} onClick={onFind}>
              <Search size={12} />
              <span className="grow">Another goal or feature</span>
              <Kbd keys="l" />
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
