import { lazy, type ReactNode, Suspense, useState } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay/hooks';
import { Link } from 'wouter';
import { later } from '../../lib/later';
import { day, daysBetween } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { useRecent } from '../../lib/recent';
import { count } from '../../lib/words';
import { paths } from '../../paths';
import { dayOf } from '../../ui/metric';
import { Markdown } from '../../ui/Markdown';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { Boundary } from '../../ui/Problem';
import { readRight } from '../../ui/Right';
import { Side } from '../../ui/Side';
import { Skeleton } from '../../ui/Skeleton';
import { History } from '../discussion/History';
import { readProposal } from '../proposals/proposal';
import { Said } from '../insights/Said';
import { Proposals } from '../proposals/Proposals';
import { useProposalKeys } from '../proposals/useProposalKeys';
import { RiskMark } from '../risks/RiskMark';
import type { GoalPage_goal$key } from './__generated__/GoalPage_goal.graphql';
import type { GoalPageQuery } from './__generated__/GoalPageQuery.graphql';
import { GoalActions } from './GoalActions';
import { GoalFeatures } from './GoalFeatures';
import { GoalMeasured } from './GoalMeasured';
import { isOpen, readMetric } from './goalMetric';
import { State } from './GoalRow';
import { goalSentence } from './goalSentences';
import { GoalStories } from './GoalStories';
import styles from './GoalPage.module.css';
import { Readings, useReadings } from './Readings';
import { Serves } from './Serves';

const FeatureDialog = later(async () => (await import('../features/FeatureDialog')).FeatureDialog);
const CloseGoalDialog = later(async () => (await import('./CloseGoalDialog')).CloseGoalDialog);
const GoalDialog = later(async () => (await import('./GoalDialog')).GoalDialog);

const GuardRails = lazy(async () => ({ default: (await import('./GuardRails')).GuardRails }));
const Serving = lazy(async () => ({ default: (await import('./Serving')).Serving }));
const GoalDiscussion = lazy(async () => ({
  default: (await import('./GoalDiscussion')).GoalDiscussion,
}));
const Risks = lazy(async () => ({ default: (await import('../risks/Risks')).Risks }));

/** One goal: why, how far, what is built for it, and what was said. */
export function GoalPage({ product: key, goal: id }: { product: string; goal: string }) {
  const { product, node } = useLazyLoadQuery<GoalPageQuery>(
    graphql`
      query GoalPageQuery($product: String!, $goal: ID!) {
        product(key: $product) {
          id
          ...GoalDialog_product
          ...FeatureDialog_product
        }
        node(id: $goal) {
          ... on Goal @alias(as: "goal") {
            id
            ...GoalPage_goal
            ...GoalDialog_goal
          }
        }
      }
    `,
    { product: key, goal: id },
    useFresh(),
  );
  const [open, setOpen] = useState<'edit' | 'feature'>();
  const goal = node?.goal;
  useRecent(key, goal?.id);
  if (!product || !goal) return <NotFoundPage what="goal" />;
  return (
    <>
      <Goal
        product={key}
        goal={goal}
        onEdit={() => setOpen('edit')}
        onFeature={() => setOpen('feature')}
      />
      {open === 'edit' && (
        <GoalDialog
          product={product}
          productKey={key}
          goal={goal}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'feature' && (
        <FeatureDialog
          product={product}
          productKey={key}
          goal={id}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

type GoalProps = {
  product: string;
  goal: GoalPage_goal$key;
  onEdit: () => void;
  onFeature: () => void;
};

function Goal({ product, goal: key, onEdit, onFeature }: GoalProps) {
  const goal = useFragment(
    graphql`
      fragment GoalPage_goal on Goal {
        id
        version
        title
        whyHtml
        learned
        state
        start
        due
        closedAt
        metric {
          name
          unit
        }
        ...Serves_goal
        proposals {
          id
          ...proposal_proposal
        }
        canSet: viewerCan(decision: SET_GOALS) {
          ...Right_right
        }
        canRecord: viewerCan(decision: RECORD_READINGS) {
          ...Right_right
        }
        canShape: viewerCan(decision: SHAPE_ROADMAP) {
          ...Right_right
        }
        ...goalMetric_goal
        ...GoalActions_goal
        ...GoalMeasured_goal
        ...Serving_goal
        ...GuardRails_goal
        guardRails {
          version
          current {
            id
            version
          }
        }
        ...GoalFeatures_goal
        ...CloseGoalDialog_goal
        ...GoalStories_goal
        openRisks
        risks(first: 100, open: true) {
          edges {
            node {
              version
            }
          }
        }
        ...GoalDiscussion_goal
        ...Risks_subject
        ...Readings_goal
      }
    `,
    key,
  );
  const [closing, setClosing] = useState(false);
  const [beside, setBeside] = useState(false);
  const readings = useReadings(goal);
  const metric = readMetric(goal);
  const right = readRight(goal.canSet);
  const shape = readRight(goal.canShape);
  const open = isOpen(goal.state);
  const { name, unit } = goal.metric;
  const record = readRight(goal.canRecord);
  const rails = goal.guardRails.map(
    ({ version, current }) => `${version} ${current?.id} ${current?.version}`,
  );
  const risks = goal.risks.edges.map(({ node }) => node.version);

  useProposalKeys();
  useKeys([
    ...(right.acts ? [{ keys: 'e', does: 'Edit goal', run: onEdit }] : []),
    ...(shape.acts ? [{ keys: 'n', does: 'New feature', run: onFeature }] : []),
  ]);

  return (
    <Page
      title={goal.title}
      crumb={<Link href={paths.goals({ product })}>Goals</Link>}
      actions={
        <GoalActions
          goal={goal}
          right={right}
          onReadings={() => setBeside(true)}
          onClose={() => setClosing(true)}
          onEdit={onEdit}
        />
      }
    >
      <div className={styles.split}>
        <div className={styles.main}>
          <header className={styles.head}>
            <p className={styles.about}>
              <State state={goal.state} />
              <span className="meta">
                {goal.closedAt
                  ? `closed ${day(dayOf(metric, goal.closedAt))}`
                  : period(goal.start, goal.due, metric.today)}
              </span>
              <RiskMark open={goal.openRisks} />
              <Serves product={product} goal={goal} />
            </p>
            <p className={styles.title} aria-hidden="true">
              {goal.title}
            </p>
            {goal.whyHtml ? (
              <Markdown html={goal.whyHtml} className={styles.reason} />
            ) : (
              <p className="sub">Nobody has written down why yet.</p>
            )}
            {!right.acts && <p className="meta">{right.ask}</p>}
            <Proposals proposals={goal.proposals.map(readProposal)} label="Proposed changes" />
          </header>
          {goal.learned && !open && (
            <section className={styles.section}>
              <h2>What was learned</h2>
              <p className={styles.learned}>{goal.learned}</p>
            </section>
          )}
          <GoalMeasured
            product={product}
            goal={goal}
            metric={metric}
            right={right}
            onEdit={onEdit}
          />
          <Section what="The goals that serve it">
            <Serving product={product} goal={goal} />
          </Section>
          <Section what="The guard rails">
            <GuardRails goal={goal} right={right} record={record} />
          </Section>
          <GoalFeatures product={product} goal={goal} right={shape} onCreate={onFeature} />
          <GoalStories product={product} goal={goal} />
          <Said product={product} of={goal.id} />
        </div>
        <Side
          label="Readings and discussion"
          className={styles.aside}
          open={beside}
          onClose={() => setBeside(false)}
        >
          <Readings readings={readings} right={record} name={name} unit={unit} open={open} />
          <Section what="The risks">
            <Risks product={product} subject={goal} />
          </Section>
          <Section what="The discussion">
            <GoalDiscussion goal={goal} />
          </Section>
          <History
            subject={goal.id}
            seen={[goal.version, readings.data.readings.edges.length, ...risks, ...rails].join()}
            sentence={(event, nameOf) => goalSentence(event, nameOf, unit, metric.timeZone)}
          />
        </Side>
      </div>
      {closing && <CloseGoalDialog goal={goal} right={right} onClose={() => setClosing(false)} />}
    </Page>
  );
}

/** A part that comes after the rest, and fails alone. */
function Section({ what, children }: { what: string; children: ReactNode }) {
  return (
    <Boundary what={what}>
      <Suspense fallback={<Skeleton rows={3} />}>{children}</Suspense>
    </Boundary>
  );
}

/** `1 Jul to 30 Sep, 41 days left` */
function period(start?: string | null, due?: string | null, today?: string | null): string {
  if (!due) return start ? `since ${day(start)}, no due date` : 'no dates yet';
  const left = today ? daysBetween(today, due) : 0;
  const when = start ? `${day(start)} to ${day(due)}` : `due ${day(due)}`;
  return `${when}, ${left < 0 ? `${count(-left, 'day')} past due` : `${count(left, 'day')} left`}`;
}
