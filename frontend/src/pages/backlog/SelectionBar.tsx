import { graphql, useFragment } from 'react-relay/hooks';
import { points } from '../../lib/words';
import { classes } from '../../ui/classes';
import { Kbd } from '../../ui/Kbd';
import type { Right } from '../../ui/Right';
import type { SelectionBar_stories$key } from './__generated__/SelectionBar_stories.graphql';
import styles from './SelectionBar.module.css';

export type Verb = { words: string; keys: string; right: Right; run: () => void; short?: string };

type SelectionBarProps = {
  stories: SelectionBar_stories$key;
  /** How many are selected, those not read yet among them. */
  selected: number;
  verbs: readonly Verb[];
  onClear: () => void;
};

/** What was selected, and what can be done with all of it. */
export function SelectionBar({ stories: keys, selected, verbs, onClear }: SelectionBarProps) {
  const stories = useFragment(
    graphql`
      fragment SelectionBar_stories on Story @relay(plural: true) {
        id
        points
      }
    `,
    keys,
  );
  const sum = stories.reduce((sum, story) => sum + (story.points ?? 0), 0);
  const open = verbs.filter(({ right }) => right.acts);
  return (
    <div role="toolbar" aria-label={`${selected} selected`} className={styles.bar}>
      <b className="strong">{selected} selected</b>
      <span className={styles.sum}>{points(sum)}</span>
      <i />
      {open.map(({ words, short, keys, right, run }) => (
        <button
          key={words}
          type="button"
          aria-label={short && (right.proposes ? `Propose: ${words}` : words)}
          title={short && words}
          className={classes(styles.verb, short && styles.short)}
          onClick={run}
        >
          <span>
            {right.proposes && !short && 'Propose: '}
            {short ?? words}
            {right.hat && ` as ${right.hat}`}
          </span>
          {!short && <Kbd keys={keys} />}
        </button>
      ))}
      {open.length === 0 && <span className={styles.sum}>{verbs[0]?.right.ask}</span>}
      <i />
      <button type="button" className={styles.verb} onClick={onClear}>
        <Kbd keys="Escape" />
        <span className={styles.clear}>Clear selection</span>
      </button>
    </div>
  );
}
