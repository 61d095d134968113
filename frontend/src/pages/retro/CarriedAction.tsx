import { graphql, useFragment } from 'react-relay/hooks';
import { useTouched } from '../../lib/touched';
import { count } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { classes } from '../../ui/classes';
import { Checkbox } from '../../ui/Field';
import type { Right } from '../../ui/Right';
import { statusNames } from '../../ui/statuses';
import { StoryLink } from '../../ui/StoryLink';
import { again } from './boxes';
import styles from './CarriedAction.module.css';
import type { Actions } from './useActions';
import type { board_retro$data } from './__generated__/board_retro.graphql';
import type { CarriedAction_action$key } from './__generated__/CarriedAction_action.graphql';

type Carried = board_retro$data['carried'];
type CarriedProps = { carried: Carried; product: string; right: Right; actions: Actions };

/** What earlier retrospectives decided to do: before anything else. */
export function CarriedActions({ carried, ...rest }: CarriedProps) {
  if (carried.length === 0) return null;
  const last = carried.find(({ times }) => times === 1)?.action.retro.sprint.name;
  const open = carried.filter(({ action }) => !action.done).length;
  return (
    <section className={styles.carried} aria-labelledby="carried">
      <h2 id="carried">
        First, from {last ? 'the last retrospective' : 'earlier retrospectives'}{' '}
        <span className="meta">
          {[
            last && carried.some(({ times }) => times > 1) ? `${last} and before` : last,
            `${count(carried.length, 'action')}, ${open > 0 ? `${open} still open` : 'all done'}`,
          ]
            .filter(Boolean)
            .join(': ')}
        </span>
      </h2>
      <ul>
        {carried.map(({ action, times }) => (
          <CarriedAction key={action.id} action={action} times={times} {...rest} />
        ))}
      </ul>
    </section>
  );
}

type CarriedActionProps = Omit<CarriedProps, 'carried'> & {
  action: CarriedAction_action$key;
  times: number;
};

function CarriedAction({ action: key, times, product, right, actions }: CarriedActionProps) {
  const { id, text, done, owner, story } = useFragment(
    graphql`
      fragment CarriedAction_action on RetroAction {
        id
        text
        done
        owner {
          name
          initials
        }
        story {
          key
          status
        }
      }
    `,
    key,
  );
  const touched = useTouched(id);
  const became = story && story.status !== 'DROPPED' ? story : undefined;
  const nth = again(times);
  return (
    <li className={classes(styles.one, !done && styles.open, touched && 'touched')}>
      <Checkbox
        aria-label={`Done: ${text}`}
        checked={done}
        disabled={!right.acts || Boolean(became)}
        title={became ? `Done when ${became.key} is accepted` : undefined}
        onChange={({ target }) => void actions.finish(id, text, target.checked)}
      />
      <span className={styles.text}>{text}</span>
      {owner && <Avatar {...owner} />}
      {!done && nth && <span className={styles.again}>{nth}</span>}
      {became && (
        <StoryLink product={product} story={became.key} className={styles.story}>
          <u>{became.key}</u> {statusNames[became.status]}
        </StoryLink>
      )}
    </li>
  );
}
