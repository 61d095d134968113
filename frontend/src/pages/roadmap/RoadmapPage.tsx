import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useSearchParams } from 'wouter';
import { useAll } from '../../api/useAll';
import { today } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { later } from '../../lib/later';
import { count } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { Decide, Decides, readRight } from '../../ui/Right';
import { Segmented } from '../../ui/Segmented';
import type { Horizon } from '../features/featureWords';
import { ListMenu } from '../lists/ListMenu';
import { Proposals } from '../proposals/Proposals';
import { useProposalKeys } from '../proposals/useProposalKeys';
import { useProposals } from '../proposals/useProposals';
import type { RoadmapPageMoreQuery } from './__generated__/RoadmapPageMoreQuery.graphql';
import type { RoadmapPageQuery } from './__generated__/RoadmapPageQuery.graphql';
import { type FeatureKey, readFeature } from './feature';
import { axisOf, reach } from './roadmap';
import styles from './Roadmap.module.css';
import { Columns, Timeline } from './RoadmapRows';
import { ShareRoadmap } from './ShareRoadmap';
import { type Asked, useShaping } from './useShaping';

const table = async () => (await import('./featuresTable')).featuresTable;

const FeatureDialog = later(async () => (await import('../features/FeatureDialog')).FeatureDialog);

const MovedDrawer = later(async () => (await import('./MovedDrawer')).MovedDrawer);

const WhyPrompt = later(async () => (await import('./WhyPrompt')).WhyPrompt);

const views = { time: 'Time', columns: 'Columns' } as const;
type View = keyof typeof views;

/** The roadmap of a product: what is built now, next and later, and for which goal. */
export function RoadmapPage({ product: key }: { product: string }) {
  const [search, setSearch] = useSearchParams();
  const view: View = search.get('as') === 'columns' ? 'columns' : 'time';
  const [creating, setCreating] = useState(false);
  const put = (name: string, value: string | undefined, replace = true) =>
    setSearch(
      (search) => {
        if (value === undefined) search.delete(name);
        else search.set(name, value);
        return search;
      },
      { replace },
    );
  const moved = search.get('moved'); // the day since when, or nothing where none was chosen
  const askMoved = () => put('moved', '', false);
  const { product } = useLazyLoadQuery<RoadmapPageQuery>(
    graphql`
      query RoadmapPageQuery($product: String!) {
        product(key: $product) {
          id
          timeZone
          canShape: viewerCan(decision: SHAPE_ROADMAP) {
            ...Right_right
          }
          proposals(first: 100, state: [OPEN, OUTDATED]) {
            edges {
              node {
                id
                ...proposal_proposal
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
          features(first: 100, state: [IDEA, PLANNED, BUILDING, LAUNCHED]) {
            edges {
              node {
                id
                ...feature_roadmap
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
          ...FeatureDialog_product
        }
      }
    `,
    { product: key },
    useFresh(),
  );
  const { nodes } = useAll<RoadmapPageMoreQuery, FeatureKey>(product?.features, {
    query: graphql`
      query RoadmapPageMoreQuery($product: String!, $after: String!) {
        product(key: $product) {
          features(first: 100, after: $after, state: [IDEA, PLANNED, BUILDING, LAUNCHED]) {
            edges {
              node {
                id
                ...feature_roadmap
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    `,
    variables: { product: key },
    read: ({ product }) => product?.features,
  });
  const waiting = useProposals(key, product?.proposals);
  useProposalKeys();
  useKeys([{ keys: 'w', does: 'What moved, and why', run: askMoved }]);
  if (!product) return <NotFoundPage what="product" />;
  const features = nodes.map(readFeature);
  const right = readRight(product.canShape);
  const proposals = waiting.filter(({ steps }) =>
    steps.some(({ mutation }) => /Features?$/.test(mutation)),
  );
  const goals = new Set(features.flatMap(({ goal }) => goal?.id ?? [])).size;
  const create = () => setCreating(true);
  return (
    <Page
      title="Roadmap"
      meta={features.length > 0 && `${count(features.length, 'feature')}, ${count(goals, 'goal')}`}
      actions={
        <>
          <span className={styles.mark}>
            <Decides right={right} what="Now, Next, Later" />
          </span>
          <span className={styles.views}>
            <Segmented
              label="Roadmap shown by"
              value={view}
              options={Object.entries(views) as [View, string][]}
              onChange={(next) => put('as', next === 'time' ? undefined : next)}
            />
          </span>
          <span className={styles.views}>
            <Button keys="w" onClick={askMoved}>
              What moved
            </Button>
          </span>
          <span className={styles.views}>
            <ShareRoadmap product={key} right={right} />
          </span>
          {features.length > 0 && (
            <Decide
              right={right}
              look="primary"
              keys="n"
              otherwise={null}
              proposing="Propose a feature"
              onClick={create}
            >
              New feature
            </Decide>
          )}
          {features.length > 0 && (
            <ListMenu what="features" table={table} variables={{ product: key }} />
          )}
        </>
      }
    >
      {features.length > 0 ? (
        <Shown
          product={key}
          features={features}
          proposals={proposals}
          right={right}
          view={view}
          today={today(product.timeZone)}
          create={create}
        />
      ) : (
        <Empty
          title="Nothing is on the roadmap yet."
          actions={
            <Decide
              right={right}
              look="primary"
              keys="n"
              proposing="Propose a feature"
              onClick={create}
            >
              New feature
            </Decide>
          }
        >
          A feature says what is built for a goal: now, next or later.
        </Empty>
      )}
      <p className={styles.foot}>
        <Button onClick={askMoved}>What moved</Button>
        <ShareRoadmap product={key} right={right} />
      </p>
      {proposals.length > 0 && (
        <div className={styles.proposed}>
          <h2>Proposed</h2>
          <Proposals proposals={proposals} label="Proposed changes of the roadmap" />
        </div>
      )}
      {moved !== null && (
        <MovedDrawer
          product={key}
          timeZone={product.timeZone}
          today={today(product.timeZone)}
          since={moved || undefined}
          shapes={right.decides}
          onSince={(since) => put('moved', since)}
          onClose={() => put('moved', undefined)}
        />
      )}
      {creating && (
        <FeatureDialog product={product} productKey={key} onClose={() => setCreating(false)} />
      )}
    </Page>
  );
}

/** How features are moved by keys; with ⇧ it asks why first. */
const moves = [
  {
    keys: 'alt+ArrowLeft',
    asking: 'alt+shift+ArrowLeft',
    does: 'Sooner: to Now, Next',
    way: 'across',
    by: -1,
  },
  {
    keys: 'alt+ArrowRight',
    asking: 'alt+shift+ArrowRight',
    does: 'Later: to Next, Later',
    way: 'across',
    by: 1,
  },
  {
    keys: 'alt+ArrowUp',
    asking: 'alt+shift+ArrowUp',
    does: 'Up in its horizon',
    way: 'along',
    by: -1,
  },
  {
    keys: 'alt+ArrowDown',
    asking: 'alt+shift+ArrowDown',
    does: 'Down in its horizon',
    way: 'along',
    by: 1,
  },
  { keys: '[', asking: '{', does: 'A week earlier', way: 'shift', by: -1 },
  { keys: ']', asking: '}', does: 'A week later', way: 'shift', by: 1 },
] as const;

type ShownProps = Parameters<typeof Columns>[0] & {
  right: ReturnType<typeof readRight>;
  view: View;
  today: string;
  create: () => void;
};

/** The roadmap and what moves on it, by keys and by hand. */
function Shown({ right, view, today, create, ...roadmap }: ShownProps) {
  const { features } = roadmap;
  const root = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<Asked>();
  const shaping = useShaping(features, right, setAsked);
  const kept = useRef<string>(undefined);
  const links = () => [...(root.current?.querySelectorAll<HTMLElement>('[data-feature] a') ?? [])];
  const rowOf = (element: Element | null) =>
    element?.closest<HTMLElement>('[data-feature]')?.dataset.feature;
  const step = (by: number) => () => {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
  };
  const on = (move: (feature: (typeof features)[number]) => void) => () => {
    const id = rowOf(document.activeElement);
    const feature = features.find((one) => one.id === id);
    if (!feature) return;
    kept.current = id;
    move(feature);
  };
  // A feature that moves keeps the focus, wherever it goes.
  useLayoutEffect(() => {
    const id = kept.current;
    if (!id || (document.activeElement && document.activeElement !== document.body)) return;
    links()
      .find((link) => rowOf(link) === id)
      ?.focus();
  });
  useKeys([
    { keys: 'j', does: 'Next feature', run: step(1) },
    { keys: 'k', does: 'Feature before', run: step(-1) },
    { keys: 'ArrowDown', run: step(1) },
    { keys: 'ArrowUp', run: step(-1) },
    ...(right.acts
      ? [
          { keys: 'n', does: 'New feature', run: create },
          ...moves.flatMap(({ keys, asking, does, way, by }) => [
            { keys, does, run: on((f) => shaping[way](f, by, false)) },
            {
              keys: asking,
              does: `${does}, and say why`,
              run: on((f) => shaping[way](f, by, true)),
            },
          ]),
        ]
      : []),
  ]);
  const places = features.map(({ id, horizon, rank }) => id + horizon + rank).join();
  return (
    <div ref={root}>
      {view === 'columns' ? (
        <Columns {...roadmap} />
      ) : (
        <Timeline {...roadmap} axis={axisOf(reach(features), today)} today={today} />
      )}
      {right.acts && <Hand key={view + places} root={root} drop={shaping.drop} />}
      {asked && <WhyPrompt key={asked.why} asked={asked} onDone={() => setAsked(undefined)} />}
      {!right.acts && <p className={styles.ask}>{right.ask}</p>}
    </div>
  );
}

type HandProps = {
  root: React.RefObject<HTMLElement | null>;
  drop: ReturnType<typeof useShaping>['drop'];
};

/** Lets what is in the roadmap be carried. */
function Hand({ root, drop }: HandProps) {
  const now = useRef(drop);
  useEffect(() => {
    now.current = drop;
  });
  useEffect(() => {
    const element = root.current;
    let end = () => {};
    let left = false;
    import('./drag').then(
      ({ dragFeatures }) => {
        if (left || !element) return;
        end = dragFeatures(element, (id, horizon, before, asks) =>
          now.current(id, horizon as Horizon, before, asks),
        );
      },
      () => {}, // the keys do the same
    );
    return () => {
      left = true;
      end();
    };
  }, [root]);
  return null;
}
