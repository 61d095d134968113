import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Link } from 'wouter';
import { useAll } from '../../api/useAll';
import { type Day, day, daysBetween } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { count } from '../../lib/words';
import { paths } from '../../paths';
import { Decide, readRight, type Right } from '../../ui/Right';
import type { SoonerFurtherQuery } from './__generated__/SoonerFurtherQuery.graphql';
import type { SoonerOrderQuery } from './__generated__/SoonerOrderQuery.graphql';
import type { SoonerQuery } from './__generated__/SoonerQuery.graphql';
import { type Levers, leversOf, type Open } from './sooner';
import { useBuildFirst } from './useBuildFirst';
import { useSlicing } from './useSlicing';
import styles from './Why.module.css';

type SoonerProps = {
  product: string;
  feature: string;
  /** It is about the first slice. */
  firstOnly: boolean;
  /** The day that is 85 % likely as it is. */
  sure: Day;
};

void graphql`
  fragment Sooner_open on StoryConnection {
    edges {
      node {
        id
        key
        title
        slice
        points
        sprint {
          id
          name
          start
        }
        feature {
          id
          title
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`;

const furtherQuery = graphql`
  query SoonerFurtherQuery($product: String!, $after: String) {
    product(key: $product) {
      backlog(
        first: 100
        after: $after
        filter: { scope: ALL, status: [DRAFT, READY, IN_PROGRESS, IN_REVIEW] }
      ) {
        ...Sooner_open @relay(mask: false)
      }
    }
  }
`;

/** What would bring the day forward, by how much, and the press that does it. */
export function Sooner({ product: key, feature, firstOnly, sure }: SoonerProps) {
  const { product } = useLazyLoadQuery<SoonerOrderQuery>(
    graphql`
      query SoonerOrderQuery($product: String!) {
        product(key: $product) {
          activeSprint {
            id
            name
          }
          canOrder: viewerCan(decision: ORDER_BACKLOG) {
            ...Right_right
          }
          canSlice: viewerCan(decision: SLICE_FEATURES) {
            ...Right_right
          }
          backlog(
            first: 100
            filter: { scope: ALL, status: [DRAFT, READY, IN_PROGRESS, IN_REVIEW] }
          ) {
            totalCount
            ...Sooner_open @relay(mask: false)
          }
        }
      }
    `,
    { product: key },
    useFresh(),
  );
  const { nodes: open } = useAll<SoonerFurtherQuery, Open>(product?.backlog, {
    query: furtherQuery,
    variables: { product: key },
    read: ({ product }) => product?.backlog,
  });
  // Which of its stories is the last, only the whole order tells.
  if (!product || open.length < product.backlog.totalCount) return null;
  const { activeSprint: sprint } = product;
  const levers = leversOf(open, feature, firstOnly, sprint?.id);
  if (!levers) return null;
  return (
    <div className={styles.sooner}>
      <h3>What would make it sooner</h3>
      <Otherwise
        product={key}
        feature={feature}
        levers={levers}
        sure={sure}
        sprint={sprint}
        right={readRight(product.canOrder)}
        slice={readRight(product.canSlice)}
      />
    </div>
  );
}

type OtherwiseProps = {
  product: string;
  feature: string;
  levers: Levers;
  sure: Day;
  sprint: { readonly id: string; readonly name: string } | null | undefined;
  /** To order the backlog. */
  right: Right;
  /** To say what can wait. */
  slice: Right;
};

function Otherwise({ product, feature, levers, sure, sprint, right, slice }: OtherwiseProps) {
  const { last, left, ahead, movable, laterFirst } = levers;
  const parts = last.id !== left.id && last.slice === 'FIRST';
  const [one, two] = ahead;
  const dates = useLazyLoadQuery<SoonerQuery>(
    graphql`
      query SoonerQuery(
        $feature: ID!
        $last: ID!
        $left: ID!
        $one: ID
        $two: ID
        $movable: Boolean!
        $hasOne: Boolean!
        $hasTwo: Boolean!
        $laterFirst: Boolean!
        $parts: Boolean!
      ) {
        first: forecast(of: $left, scenario: { storyFirst: $last }) @include(if: $movable) {
          date
        }
        without: forecast(of: $left) @include(if: $parts) {
          date
        }
        one: forecast(of: $last, scenario: { featureLater: $one }) @include(if: $hasOne) {
          date
        }
        two: forecast(of: $last, scenario: { featureLater: $two }) @include(if: $hasTwo) {
          date
        }
        slim: forecast(of: $feature, scenario: { firstSliceOnly: $feature })
          @include(if: $laterFirst) {
          date
        }
      }
    `,
    {
      feature,
      last: last.id,
      left: left.id,
      one: one?.id,
      two: two?.id,
      movable,
      hasOne: Boolean(one),
      hasTwo: Boolean(two),
      laterFirst,
      parts,
    },
    useFresh(),
  );
  const buildFirst = useBuildFirst(right);
  const put = useSlicing(feature, slice);
  const backlog = <Link href={paths.backlog({ product })}>In the backlog</Link>;
  const there = sprint && last.sprint?.id === sprint.id;
  const rows = [
    {
      words:
        sprint && !there
          ? `Take ${last.key} “${last.title}” into ${sprint.name} and build it first`
          : `Build ${last.key} “${last.title}” first`,
      date: dates.first?.date,
      press: (
        <Decide
          right={right}
          size="small"
          otherwise={<span className="meta">{right.decidedBy.join(' or ')} decides</span>}
          onClick={() => void buildFirst(last, there ? undefined : sprint)}
        >
          Order it
        </Decide>
      ),
    },
    {
      words: `Leave ${last.key} “${last.title}” for later`,
      date: dates.without?.date,
      press: (
        <Decide
          right={slice}
          size="small"
          otherwise={<span className="meta">{slice.decidedBy.join(' or ')} decides</span>}
          onClick={() => void put(last, 'FIRST')}
        >
          Leave it
        </Decide>
      ),
    },
    ...ahead.map(({ title, stories }, i) => ({
      words: `Build “${title}” after it: ${count(stories, 'story comes', 'stories come')} before it now`,
      date: (i === 0 ? dates.one : dates.two)?.date,
      press: backlog,
    })),
    { words: 'Build what is later after it', date: dates.slim?.date, press: backlog },
  ].flatMap(({ date, ...row }) => {
    const gain = date ? daysBetween(date, sure) : 0;
    return date && gain > 0 ? [{ ...row, date, gain }] : [];
  });
  if (rows.length === 0) {
    return (
      <p className="sub">
        No other order would. Less work would: leave a story for later, or find a simpler way.
      </p>
    );
  }
  return (
    <ul>
      {rows
        .toSorted((a, b) => b.gain - a.gain)
        .map(({ words, date, gain, press }) => (
          <li key={words}>
            <span className={styles.lever}>{words}</span>
            <span className={styles.date}>
              85 % by <b className="strong">{day(date)}</b>
            </span>
            <span className={styles.gain}>{count(gain, 'day')} sooner</span>
            <span className={styles.press}>{press}</span>
          </li>
        ))}
    </ul>
  );
}
