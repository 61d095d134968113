import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { paths } from '../../paths';
import { HealthMark } from '../reports/HealthMark';
import type { Serves_goal$key } from './__generated__/Serves_goal.graphql';
import styles from './GoalPage.module.css';

/** The wider goal that one serves, and how that stands. */
export function Serves({ product, goal: key }: { product: string; goal: Serves_goal$key }) {
  const { serves } = useFragment(
    graphql`
      fragment Serves_goal on Goal {
        serves {
          id
          title
          health {
            state
            broken {
              name
            }
          }
        }
      }
    `,
    key,
  );
  if (!serves) return null;
  const { id, title, health } = serves;
  return (
    <span className={styles.serves}>
      <span className="meta clip">
        Serves{' '}
        <Link href={paths.goal({ product, goal: id })}>
          <u>{title}</u>
        </Link>
      </span>
      {health && (
        <HealthMark health={health.state} broken={health.broken.map(({ name }) => name)} />
      )}
    </span>
  );
}
