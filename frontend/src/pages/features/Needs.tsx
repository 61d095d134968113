import { type ReactNode, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { day } from '../../lib/days';
import { later } from '../../lib/later';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Cross } from '../../ui/icons';
import { Decide, Decides, readRight } from '../../ui/Right';
import type { Needs_feature$key } from './__generated__/Needs_feature.graphql';
import type { Needs_links$data, Needs_links$key } from './__generated__/Needs_links.graphql';
import { type FeatureState, planned } from './featureWords';
import { FeatureStateChip } from './FeatureList';
import styles from './Needs.module.css';
import { useNeeds } from './useNeeds';

const FeaturePicker = later(async () => (await import('../pickers/pickers')).FeaturePicker);

type Way = 'needs' | 'neededBy';
type Other = Needs_links$data['needs'][number];

/** What has to be built before a feature, and what waits for it. */
export function Needs({ product, feature: key }: { product: string; feature: Needs_feature$key }) {
  const feature = useFragment(
    graphql`
      fragment Needs_feature on Feature {
        id
        title
        windowEnd
        canShape: viewerCan(decision: SHAPE_ROADMAP) {
          ...Right_right
        }
        ...Needs_links
      }
    `,
    key,
  );
  const { needs, neededBy } = useFragment<Needs_links$key>(
    graphql`
      fragment Needs_links on Feature {
        needs {
          id
          title
          state
          horizon
          windowStart
          windowEnd
        }
        neededBy {
          id
          title
          state
          horizon
          windowStart
          windowEnd
        }
      }
    `,
    feature,
  );
  const right = readRight(feature.canShape);
  const { add, remove, refused } = useNeeds(right);
  const [picking, setPicking] = useState<Way>();
  if (needs.length + neededBy.length === 0 && !right.acts) return null;

  const list = (way: Way, others: readonly Other[], none: string): ReactNode => (
    <div className={styles.way}>
      <div className={styles.wayHead}>
        <h3>{way === 'needs' ? 'Needs first' : 'Needed by'}</h3>
        <Decide
          right={right}
          look="ghost"
          size="small"
          otherwise={null}
          proposing="Propose"
          aria-label={`${right.proposes ? 'Propose' : 'Add'} what ${way === 'needs' ? 'it needs' : 'needs it'}`}
          onClick={() => setPicking(way)}
        >
          Add
        </Decide>
      </div>
      {others.length === 0 && <p className="meta">{none}</p>}
      <ul>
        {others.map((other) => (
          <Row
            key={other.id}
            product={product}
            other={other}
            late={way === 'needs' ? lateFor(other, feature.windowEnd) : undefined}
          >
            {right.acts && (
              <Button
                look="ghost"
                size="small"
                square
                aria-label={`${right.proposes ? 'Propose that' : 'Note that'} ${
                  way === 'needs'
                    ? `it no longer needs “${other.title}”`
                    : `“${other.title}” no longer needs it`
                }`}
                onClick={() =>
                  void (way === 'needs' ? remove(feature, other) : remove(other, feature))
                }
              >
                <Cross size={9} />
              </Button>
            )}
          </Row>
        ))}
      </ul>
    </div>
  );

  return (
    <section className={styles.needs} aria-label="Dependencies">
      <div className={styles.head}>
        <h2>Dependencies</h2>
        <span className="grow" />
        <Decides right={right} />
      </div>
      {list('needs', needs, 'Nothing has to be built before it.')}
      {refused && (
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
      {list('neededBy', neededBy, 'Nothing waits for it.')}
      {picking && (
        <FeaturePicker
          product={product}
          title={
            picking === 'needs'
              ? `What “${feature.title}” needs first`
              : `What needs “${feature.title}” first`
          }
          chosen={undefined}
          without={[feature.id, ...(picking === 'needs' ? needs : neededBy).map(({ id }) => id)]}
          onPick={({ id, name }) => {
            setPicking(undefined);
            const other = { id, title: name };
            void (picking === 'needs' ? add(feature, other) : add(other, feature));
          }}
          onClose={() => setPicking(undefined)}
        />
      )}
    </section>
  );
}

/** What is needed is planned for longer than what waits for it. */
function lateFor({ state, windowEnd }: Other, until: string | null | undefined) {
  const open = state !== 'LAUNCHED' && state !== 'DROPPED';
  if (!open || !until || !windowEnd || windowEnd <= until) return undefined;
  return `Planned until ${day(windowEnd)}, after this one.`;
}

type RowProps = {
  product: string;
  other: Other;
  late: string | undefined;
  children: ReactNode;
};

function Row({ product, other, late, children }: RowProps) {
  return (
    <li className={styles.row}>
      <span className={styles.other}>
        <Link href={paths.feature({ product, feature: other.id })} className={styles.title}>
          {other.title}
        </Link>
        <FeatureStateChip state={other.state as FeatureState} />
        <span className="meta">{planned(other)}</span>
        {late && <span className={styles.late}>{late}</span>}
      </span>
      {children}
    </li>
  );
}
