import { type Presence, useOthers, useWhoIsAt } from '../lib/presence';
import { firstName } from '../lib/words';
import { Avatar } from './Avatar';
import styles from './Here.module.css';

const most = 4;

/** Who else is in the product at this moment. */
export function HereNow() {
  return <Stack others={useOthers()} says={(one) => `${one.user.name} is here`} />;
}

/** Who else is at a thing at this moment. */
export function Here({ at }: { at: string }) {
  return <Stack others={useWhoIsAt(at)} says={does} />;
}

/** "Priya edits", or "Priya and 2 others are in it". */
export function Reader({ at }: { at: string }) {
  const [first, ...rest] = useWhoIsAt(at);
  if (!first) return null;
  return (
    <span className={styles.reader}>
      {rest.length > 0
        ? `${firstName(first.user.name)} and ${rest.length} more are in it`
        : does(first, firstName(first.user.name))}
    </span>
  );
}

const does = ({ user, editing }: Presence, name = user.name) =>
  editing ? `${name} edits` : `${name} is in it`;

type StackProps = { others: readonly Presence[]; says: (one: Presence) => string };

function Stack({ others, says }: StackProps) {
  // One person may have several windows.
  const people = [...new Map(others.map((one) => [one.user.id, one])).values()];
  if (people.length === 0) return null;
  return (
    <span className={styles.stack} role="group" aria-label="Here now">
      {people.slice(0, most).map((one) => (
        <span key={one.user.id} className={styles.live}>
          <Avatar initials={one.user.initials} name={says(one)} />
        </span>
      ))}
      {people.length > most && <span className="meta">+{people.length - most}</span>}
    </span>
  );
}
