import { graphql, useFragment } from 'react-relay/hooks';
import { useMend } from '../../lib/mend';
import { Check, Plus } from '../../ui/icons';
import type { Lacks_story$key, Missing } from './__generated__/Lacks_story.graphql';
import styles from './Lacks.module.css';

/** What READY asks for, in the order it is asked, and how each is called once it is there. */
const asks: readonly [Missing, lacking: string, there: string][] = [
  ['WHAT', 'Write what it is', 'What'],
  ['WHY', 'Write why', 'Why'],
  ['CRITERION', 'Add a criterion', 'Criterion'],
  ['ESTIMATE', 'Estimate it', 'Estimate'],
  ['ANSWER', 'Answer its question', 'No open question'],
];

/** All that READY asks for: what is there, and what is not, with the way to write it. */
export function Lacks({ story: key }: { story: Lacks_story$key }) {
  const { missing } = useFragment(
    graphql`
      fragment Lacks_story on Story {
        missing
      }
    `,
    key,
  );
  const mend = useMend();
  return (
    <ul className={styles.lacks} aria-label="What a ready story has">
      {asks.map(([ask, lacking, there]) => {
        const run = mend(ask);
        return (
          <li key={ask}>
            {!missing.includes(ask) ? (
              <span className={styles.there}>
                <Check /> {there}
              </span>
            ) : run ? (
              <button type="button" className={styles.lacking} onClick={run}>
                <Plus /> {lacking}
              </button>
            ) : (
              <span className={styles.lacking}>
                <i aria-hidden="true" /> {lacking}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
