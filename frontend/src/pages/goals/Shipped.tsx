import { graphql, useFragment } from 'react-relay/hooks';
import { count } from '../../lib/words';
import type { Shipped_progress$key } from './__generated__/Shipped_progress.graphql';
import { classes } from '../../ui/classes';
import styles from './Shipped.module.css';

type ShippedProps = { progress: Shipped_progress$key; features?: number };

/** How much of the work is done: dark is shipped, middle in hand, pale planned. */
export function Shipped({ progress: key, features }: ShippedProps) {
  const progress = useFragment(
    graphql`
      fragment Shipped_progress on Progress {
        stories
        accepted
        inHand
      }
    `,
    key,
  );
  return <ShippedOf progress={progress} features={features} />;
}

type ShippedOfProps = {
  progress: { readonly stories: number; readonly accepted: number; readonly inHand: number };
  features?: number | undefined;
};

export function ShippedOf({ progress, features }: ShippedOfProps) {
  const { stories, accepted, inHand } = progress;
  const part = (n: number) => `${(100 * n) / Math.max(stories, 1)}%`;
  return (
    <div className={styles.shipped}>
      <span className={classes(styles.track, stories === 0 && styles.none)} aria-hidden="true">
        <i style={{ width: part(accepted) }} />
        <i className={styles.now} style={{ width: part(inHand) }} />
      </span>
      <span className="sub small">
        {stories === 0
          ? 'No stories yet'
          : `${accepted} of ${count(stories, 'story', 'stories')} shipped`}
        {features !== undefined && features > 0 && `, ${count(features, 'feature')}`}
      </span>
    </div>
  );
}
