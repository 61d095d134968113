import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay/hooks';
import { Link } from 'wouter';
import { day } from '../../lib/days';
import { later } from '../../lib/later';
import { useFresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { narrow, useMedia } from '../../lib/useMedia';
import { useRecent } from '../../lib/recent';
import { number } from '../../lib/words';
import { paths } from '../../paths';
import { Chip } from '../../ui/Chip';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { Boundary } from '../../ui/Problem';
import { Decide, Decides, readRight } from '../../ui/Right';
import { Side, SideButton } from '../../ui/Side';
import { History } from '../discussion/History';
import { Said } from '../insights/Said';
import { readProposal } from '../proposals/proposal';
import { Proposals } from '../proposals/Proposals';
import { useProposalKeys } from '../proposals/useProposalKeys';
import type { FeaturePage_feature$key } from './__generated__/FeaturePage_feature.graphql';
import type { FeaturePageQuery } from './__generated__/FeaturePageQuery.graphql';
import { RiskMark } from '../risks/RiskMark';
import { FeatureDiscussion } from './FeatureDiscussion';
import { FeatureStateChip } from './FeatureList';
import styles from './FeaturePage.module.css';
import { featureSentence } from './featureSentences';
import { planned } from './featureWords';
import { Chance } from './Likely';
import { Needs } from './Needs';
import { Rice } from './Rice';
import { Slices } from './Slices';

const FeatureDialog = later(async () => (await import('./FeatureDialog')).FeatureDialog);

const LaunchSection = lazy(async () => ({
  default: (await import('../launches/LaunchSection')).LaunchSection,
}));

const Why = lazy(async () => ({ default: (await import('./Why')).Why }));

const Risks = lazy(async () => ({ default: (await import('../risks/Risks')).Risks }));

/** One feature: what is built, for which goal, and the stories it is cut into. */
export function FeaturePage({ product: key, feature: id }: { product: string; feature: string }) {
  const { product, node } = useLazyLoadQuery<FeaturePageQuery>(
    graphql`
      query FeaturePageQuery($product: String!, $feature: ID!) {
        product(key: $product) {
          id
          ...FeatureDialog_product
        }
        node(id: $feature) {
          ... on Feature @alias(as: "feature") {
            id
            ...FeaturePage_feature
            ...FeatureDialog_feature
          }
        }
      }
    `,
    { product: key, feature: id },
    useFresh(),
  );
  const [editing, setEditing] = useState(false);
  const feature = node?.feature;
  useRecent(key, feature?.id);
  if (!product || !feature) return <NotFoundPage what="feature" />;
  return (
    <>
      <Feature product={key} feature={feature} onEdit={() => setEditing(true)} />
      {editing && (
        <FeatureDialog
          product={product}
          productKey={key}
          feature={feature}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
}

type FeatureProps = { product: string; feature: FeaturePage_feature$key; onEdit: () => void };

function Feature({ product, feature: key, onEdit }: FeatureProps) {
  const feature = useFragment(
    graphql`
      fragment FeaturePage_feature on Feature {
        id
        version
        title
        what
        why
        state
        horizon
        windowStart
        windowEnd
        reach
        impact
        confidence
        effortGuess
        externalKey
        goal {
          id
          title
        }
        progress {
          stories
          accepted
          points
          acceptedPoints
        }
        proposals {
          id
          ...proposal_proposal
        }
        canShape: viewerCan(decision: SHAPE_ROADMAP) {
          ...Right_right
        }
        inTime
        ...Slices_feature
        ...Needs_feature
        openRisks
        risks(first: 100, open: true) {
          edges {
            node {
              version
            }
          }
        }
        ...FeatureDiscussion_feature
        ...Risks_subject
        ...LaunchSection_feature
      }
    `,
    key,
  );
  const right = readRight(feature.canShape);
  const { goal, progress } = feature;
  const [beside, setBeside] = useState(false);
  const drawer = useMedia(narrow);
  const needs = <Needs product={product} feature={feature} />;
  const launch = (
    <Suspense fallback={null}>
      <LaunchSection product={product} feature={feature} />
    </Suspense>
  );
  const seen = [feature.version, ...feature.risks.edges.map(({ node }) => node.version)].join();
  useProposalKeys();
  useKeys(right.acts ? [{ keys: 'e', does: 'Edit feature', run: onEdit }] : []);
  return (
    <Page
      title={feature.title}
      crumb={
        goal ? (
          <Link href={paths.goal({ product, goal: goal.id })} className="clip">
            {goal.title}
          </Link>
        ) : (
          <Link href={paths.goals({ product })}>Goals</Link>
        )
      }
      actions={
        <>
          <span className={styles.mark}>
            <Decides right={right} what="why and when" />
          </span>
          <SideButton onClick={() => setBeside(true)}>Discussion</SideButton>
          <Decide
            right={right}
            otherwise={null}
            keys="e"
            proposing="Propose a change"
            onClick={onEdit}
          >
            Edit
          </Decide>
        </>
      }
    >
      <div className={styles.split}>
        <div className={styles.main}>
          <header className={styles.head}>
            <p className={styles.about}>
              {goal ? (
                <Link href={paths.goal({ product, goal: goal.id })} className={styles.goal}>
                  <Chip tone="goal">{goal.title}</Chip>
                </Link>
              ) : (
                <Chip tone="warn">Serves no goal yet</Chip>
              )}
              <FeatureStateChip state={feature.state} />
              <span className="meta">{planned(feature)}</span>
              <RiskMark open={feature.openRisks} />
              {feature.externalKey && <span className="meta">was {feature.externalKey}</span>}
            </p>
            <div className={styles.what}>
              <div>
                <p className={styles.title} aria-hidden="true">
                  {feature.title}
                </p>
                {feature.why ? (
                  <p className={styles.why}>{feature.why}</p>
                ) : (
                  <p className="sub">Nobody has written down why yet.</p>
                )}
              </div>
              <dl className={styles.figures}>
                {feature.windowEnd && typeof feature.inTime === 'number' && (
                  <div>
                    <dt>All of it by {day(feature.windowEnd)}</dt>
                    <dd>
                      <Chance chance={feature.inTime} />
                    </dd>
                  </div>
                )}
                <div>
                  <dt>Shipped</dt>
                  <dd>
                    {progress.accepted} of {progress.stories}
                  </dd>
                </div>
                <div>
                  <dt>Left</dt>
                  <dd>
                    {progress.stories > 0 && progress.points === 0
                      ? 'no estimate'
                      : `${number(progress.points - progress.acceptedPoints)} pts`}
                  </dd>
                </div>
              </dl>
            </div>
            {feature.what && <p className={styles.text}>{feature.what}</p>}
            {!right.acts && <p className="meta">{right.ask}</p>}
            <Proposals proposals={feature.proposals.map(readProposal)} label="Proposed changes" />
          </header>
          <Slices product={product} feature={feature} />
          <Boundary what="Why it takes that long">
            <Suspense fallback={null}>
              <Why product={product} feature={feature.id} />
            </Suspense>
          </Boundary>
          {drawer && (
            <div className={styles.launch}>
              {needs}
              {launch}
            </div>
          )}
          <Said product={product} of={feature.id} />
        </div>
        <Side
          label="Worth and discussion"
          className={styles.aside}
          open={beside}
          onClose={() => setBeside(false)}
        >
          <section className={styles.block}>
            <div className={styles.sectionHead}>
              <h2>RICE</h2>
              <span className="grow" />
              <Decides right={right} />
            </div>
            <Rice guess={feature} work={progress} />
          </section>
          {!drawer && needs}
          <Suspense fallback={null}>
            <Risks product={product} subject={feature} />
          </Suspense>
          {!drawer && launch}
          <FeatureDiscussion feature={feature} />
          <History subject={feature.id} seen={seen} sentence={featureSentence} />
        </Side>
      </div>
    </Page>
  );
}
