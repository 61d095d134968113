import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { since } from '../../lib/days';
import { number } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Points } from '../../ui/Chip';
import { Blocked } from '../../ui/icons';
import type { Right } from '../../ui/Right';
import { statusNames } from '../../ui/statuses';
import { StoryLink } from '../../ui/StoryLink';
import { CarryTo } from '../sprint/CarryTo';
import { type Planned, useCarryOver } from '../sprint/useCarryOver';
import styles from './Outcome.module.css';
import type { CarriedOver_sprint$key } from './__generated__/CarriedOver_sprint.graphql';

type CarriedOverProps = {
  sprint: CarriedOver_sprint$key;
  product: string;
  planned: readonly Planned[];
  right: Right;
};

const few = 8; // stories that are seen at first

/** What is not done, and why: it moves on when the sprint closes. */
export function CarriedOver({ sprint: key, product, planned, right }: CarriedOverProps) {
  const {
    id: sprint,
    state,
    report,
  } = useFragment(
    graphql`
      fragment CarriedOver_sprint on Sprint {
        id
        state
        report {
          leftStories {
            id
            key
            title
            points
            status
            block {
              reason
              since
            }
            criteria {
              state
            }
          }
        }
      }
    `,
    key,
  );
  const [shown, setShown] = useState(few);
  const to = useCarryOver(sprint, planned);
  const active = state === 'ACTIVE';
  const sends = active && right.acts && planned.length > 0;
  const left = (report?.leftStories ?? []).filter(
    ({ status }) => !active || status !== 'IN_REVIEW',
  );
  if (left.length === 0) return null;
  return (
    <section className={styles.block} aria-labelledby="carried-over">
      <h3 id="carried-over">
        Carried over{' '}
        <span className="meta">{active && 'as it stands, '}rank and criteria kept</span>
      </h3>
      <ul>
        {left.slice(0, shown).map(({ id, key, title, points, status, block, criteria }) => (
          <li key={id} className={styles.left}>
            <StoryLink product={product} story={key} className={styles.line}>
              <span className={styles.key}>{key}</span>
              <span className="clip grow">{title}</span>
              <Points value={points} />
            </StoryLink>
            <div className={styles.stands}>
              {block ? (
                <p className={styles.blocked}>
                  <Blocked /> {block.reason}, since {since(block.since)}
                </p>
              ) : (
                <p className="meta">
                  {active ? statusNames[status] : `Now ${statusNames[status].toLowerCase()}`}
                  {criteria.length > 0 &&
                    `, ${criteria.filter(({ state }) => state === 'MET').length} of ${criteria.length} criteria met`}
                </p>
              )}
              {sends && <CarryTo story={{ id, key }} to={to} />}
            </div>
          </li>
        ))}
      </ul>
      {left.length > shown && (
        <Button look="ghost" size="small" onClick={() => setShown(left.length)}>
          Show all {number(left.length)}
        </Button>
      )}
    </section>
  );
}
