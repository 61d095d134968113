import { graphql, readInlineData } from 'react-relay/hooks';
import { dayOf, instant } from '../../lib/days';
import { firstName } from '../../lib/words';
import { Chip } from '../../ui/Chip';
import { text } from '../discussion/changes';
import styles from './Reworded.module.css';
import type { Reworded_criterion$key } from './__generated__/Reworded_criterion.graphql';

const fragment = graphql`
  fragment Reworded_criterion on Criterion @inline {
    reworded {
      at
      actor {
        name
      }
      changes {
        field
        from
      }
    }
  }
`;

/** How a criterion that is unverified read when it was met, by field: those that read otherwise now. */
export function wordsBefore(key: Reworded_criterion$key): { [field: string]: string } {
  const { reworded } = readInlineData(fragment, key);
  const changes = reworded.flatMap(({ changes }) => changes).toReversed();
  return Object.fromEntries(changes.map(({ field, from }) => [field, text(from)]));
}

/** Says of a criterion that it is unverified, and who made it so. */
export function Reworded({ criterion: key }: { criterion: Reworded_criterion$key }) {
  const last = readInlineData(fragment, key).reworded.at(-1);
  const who = last?.actor ? firstName(last.actor.name) : 'Somebody';
  return (
    <p className={styles.note}>
      <Chip tone="warn">Unverified</Chip>
      <span className="meta" title={last && instant(last.at)}>
        {last
          ? `${who} changed its text ${on(dayOf(last.at))}, after it was met. Look again.`
          : 'Its text changed after it was met. Look again.'}
      </span>
    </p>
  );
}

const on = (day: string) => (day === 'Today' ? 'today' : `on ${day}`);
