import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { paths } from '../../paths';
import { Chip } from '../../ui/Chip';
import { Shipped } from '../goals/Shipped';
import { RiskMark } from '../risks/RiskMark';
import type { FeatureList_feature$key } from './__generated__/FeatureList_feature.graphql';
import styles from './FeatureList.module.css';
import { type FeatureState, featureStates, planned } from './featureWords';

type FeatureListProps = {
  product: string;
  features: readonly ({ readonly id: string } & FeatureList_feature$key)[];
  empty: string;
};

/** Features: what is meant to be built, when, and how much of it is shipped. */
export function FeatureList({ product, features, empty }: FeatureListProps) {
  if (!features.length) return <p className="sub">{empty}</p>;
  return (
    <ul aria-label="Features" className={styles.list}>
      {features.map((feature) => (
        <FeatureRow key={feature.id} product={product} feature={feature} />
      ))}
    </ul>
  );
}

function FeatureRow({
  product,
  feature: key,
}: {
  product: string;
  feature: FeatureList_feature$key;
}) {
  const feature = useFragment(
    graphql`
      fragment FeatureList_feature on Feature {
        id
        title
        state
        horizon
        windowStart
        windowEnd
        openRisks
        progress {
          ...Shipped_progress
        }
      }
    `,
    key,
  );
  return (
    <li className={styles.row}>
      <Link href={paths.feature({ product, feature: feature.id })} className={styles.title}>
        {feature.title}
      </Link>
      <FeatureStateChip state={feature.state} />
      <span className={styles.planned}>
        {planned(feature)}
        <RiskMark open={feature.openRisks} />
      </span>
      <Shipped progress={feature.progress} />
    </li>
  );
}

export function FeatureStateChip({ state }: { state: FeatureState }) {
  const tone = state === 'IDEA' ? 'outline' : state === 'LAUNCHED' ? 'good' : undefined;
  return (
    <span>
      <Chip {...(tone && { tone })}>{featureStates[state]}</Chip>
    </span>
  );
}
