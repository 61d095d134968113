import { graphql, useFragment } from 'react-relay/hooks';
import { since } from '../../lib/days';
import { Points } from '../../ui/Chip';
import { Blocked } from '../../ui/icons';
import { statusNames } from '../../ui/statuses';
import { StoryLink } from '../../ui/StoryLink';
import styles from './Outcome.module.css';
import type { CarriedOver_sprint$key } from './__generated__/CarriedOver_sprint.graphql';

type CarriedOverProps = { sprint: CarriedOver_sprint$key; product: string };

/** What is not done, and why: it moves on when the sprint closes. */
export function CarriedOver({ sprint: key, product }: CarriedOverProps) {
  const { state, report } = useFragment(
    graphql`
      fragment CarriedOver_sprint on Sprint {
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
  const active = state === 'ACTIVE';
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
        {left.map(({ id, key, title, points, status, block, criteria }) => (
          <li key={id} className={styles.left}>
            <StoryLink product={product} story={key} className={styles.line}>
              <span className={styles.key}>{key}</span>
              <span className="clip grow">{title}</span>
              <Points value={points} />
            </StoryLink>
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
          </li>
        ))}
      </ul>
    </section>
  );
}
