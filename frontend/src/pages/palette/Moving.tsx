import { useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { graphql, readInlineData, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { capital, number, points } from '../../lib/words';
import { Arrow } from '../../ui/icons';
import { type Right, readRight } from '../../ui/Right';
import { moved, movesTo, type Place } from '../backlog/order';
import { useRows } from '../backlog/rows';
import { usePlanning } from '../backlog/usePlanning';
import { placeOf } from '../inbox/target';
import type { Moving_story$data, Moving_story$key } from './__generated__/Moving_story.graphql';
import type { MovingOrderQuery } from './__generated__/MovingOrderQuery.graphql';
import type { MovingQuery, MovingQuery$data } from './__generated__/MovingQuery.graphql';
import { Answer, Standing } from './Answer';
import { What } from './Found';
import type { Group, Line } from './lines';
import { Lines, type ListProps } from './Lines';
import { type Order, sprintNamed, type Where } from './order';
import styles from './Palette.module.css';

type MovingProps = ListProps & {
  order: Order;
  /** Where in the field it says who decides. */
  slot: Element | null;
};

/** What an order to move stories would do, before it does it. */
export function Moving({ product: key, search, order, slot, ...list }: MovingProps) {
  const { these } = search;
  const { where } = order;
  const other = where && ('after' in where ? where.after : 'before' in where && where.before);
  const { product, story, nodes, beside } = useLazyLoadQuery<MovingQuery>(
    graphql`
      query MovingQuery(
        $product: String!
        $story: String!
        $these: [ID!]!
        $named: Boolean!
        $beside: String!
        $besides: Boolean!
      ) {
        product(key: $product) {
          id
          sprints(first: 50, state: [PLANNED, ACTIVE]) {
            edges {
              node {
                id
                name
                state
                capacity
                progress {
                  stories
                  points
                  acceptedPoints
                }
              }
            }
          }
          canOrder: viewerCan(decision: ORDER_BACKLOG) {
            ...Right_right
          }
          canWrite: viewerCan(decision: WRITE_STORIES) {
            ...Right_right
          }
          canPlan: viewerCan(decision: PLAN_SPRINTS) {
            ...Right_right
          }
          canEstimate: viewerCan(decision: ESTIMATE) {
            ...Right_right
          }
          canLink: viewerCan(decision: LINK_STORIES) {
            ...Right_right
          }
        }
        story(key: $story) @include(if: $named) {
          ...Moving_story
        }
        nodes(ids: $these) @skip(if: $named) {
          ... on Story @alias(as: "story") {
            ...Moving_story
          }
        }
        beside: story(key: $beside) @include(if: $besides) {
          ...Moving_story
        }
      }
    `,
    {
      product: key,
      story: order.story,
      these: these.slice(0, most),
      named: order.story !== 'these',
      beside: other || '',
      besides: Boolean(other),
    },
    useFresh(),
  );
  const read = (key: Moving_story$key | null | undefined) =>
    key ? [readInlineData(movingStory, key)] : [];
  const stories =
    order.story === 'these' ? nodes?.flatMap((node) => read(node?.story)) : read(story);
  const [anchor] = read(beside);
  if (!product || !stories || stories.length === 0) {
    return (
      <Answer>There is no story {order.story === 'these' ? 'to move' : order.story} here.</Answer>
    );
  }
  if (other && !anchor) return <Answer>There is no story {other} here.</Answer>;
  return (
    <Moves
      {...list}
      productKey={key}
      product={product}
      stories={stories}
      beside={anchor}
      where={where}
      slot={slot}
    />
  );
}

const most = 100;

const movingStory = graphql`
  fragment Moving_story on Story @inline {
    id
    key
    title
    points
    status
    sprint {
      id
      name
    }
    ...StoryRow_story
    ...SelectionBar_stories
  }
`;

type Product = NonNullable<MovingQuery$data['product']>;
type Story = Moving_story$data;
type Sprint = Product['sprints']['edges'][number]['node'];

type MovesProps = Omit<MovingProps, 'product' | 'search' | 'order'> & {
  productKey: string;
  product: Product;
  stories: readonly Story[];
  beside: Story | undefined;
  where: Where | undefined;
};

const waits = ({ sprint, status }: Story) =>
  !sprint && status !== 'ACCEPTED' && status !== 'DROPPED';

function Moves({ productKey, product, stories, beside, where, slot, ...list }: MovesProps) {
  // The ranks the backlog shows, where all of them stand in it.
  const unsprinted = [...stories, ...(beside ? [beside] : [])].every(waits);
  const scope = unsprinted ? 'UNSPRINTED' : 'ALL';
  const { product: ranked } = useLazyLoadQuery<MovingOrderQuery>(
    graphql`
      query MovingOrderQuery($product: String!, $filter: BacklogFilter!) {
        product(key: $product) {
          id
          backlogOrder(filter: $filter)
        }
      }
    `,
    { product: productKey, filter: { scope } },
    useFresh(),
  );
  const order = ranked?.backlogOrder ?? none;
  const rows = useRows(0);
  useEffect(() => rows.put(stories), [rows, stories]);
  const rights = useMemo(
    () => ({
      order: readRight(product.canOrder),
      write: readRight(product.canWrite),
      plan: readRight(product.canPlan),
      estimate: readRight(product.canEstimate),
      link: readRight(product.canLink),
    }),
    [product],
  );
  const lists = useMemo(
    () => ({
      product: product.id,
      whole: { scope } as const,
      narrowed: undefined,
      unsprinted,
      order,
      sprint: undefined,
    }),
    [product.id, scope, unsprinted, order],
  );
  const plan = usePlanning(lists, rows, rights);

  const ids = stories.map(({ id }) => id);
  const [first] = stories;
  const name = stories.length === 1 && first ? first.key : `${stories.length} stories`;
  const sprints = product.sprints.edges.map(({ node }) => node);
  const rank = (place: Place) => ({
    from: ids.length === 1 ? order.indexOf(ids[0] ?? '') + 1 : 0,
    to: moved(order, movesTo(ids, place)).indexOf(ids[0] ?? '') + 1,
  });

  function toPlace(words: string, place: Place): Line[] {
    const { from, to } = rank(place);
    if (!rights.order.acts || (from > 0 && from === to)) return [];
    return [
      {
        key: words,
        icon: <Arrow />,
        title: said(`move ${name} ${words}`, rights.order),
        meta: from > 0 && to > 0 && `rank ${number(from)} to ${number(to)}`,
        why: rights.order.proposes ? undefined : `Why does ${name} move?`,
        run: (reason) => void plan.toPlace(ids, place, order, reason),
      },
    ];
  }
  function toSprint(sprint: Sprint): Line[] {
    if (!rights.plan.acts || stories.every((story) => story.sprint?.id === sprint.id)) return [];
    return [
      {
        key: sprint.id,
        icon: <Arrow />,
        title: said(`move ${name} to ${sprint.name}`, rights.plan),
        meta: `would make it ${held(sprint)}`,
        why: rights.plan.proposes ? undefined : `Why does ${name} go into ${sprint.name}?`,
        run: (reason) => void plan.toSprint(ids, sprint, reason),
      },
    ];
  }
  /** What a sprint would hold: "34 of 32 pts". */
  function held(sprint: Sprint): string {
    const coming = stories.filter((story) => story.sprint?.id !== sprint.id);
    const sum = coming.reduce((sum, story) => sum + (story.points ?? 0), sprint.progress.points);
    return typeof sprint.capacity === 'number'
      ? `${number(sum)} of ${points(sprint.capacity)}`
      : points(sum);
  }

  const wanted = where && 'sprint' in where ? sprintNamed(sprints, where.sprint) : undefined;
  const place = placeBy(where, beside);
  const answer = answered();
  const next = sprints.find(({ state }) => state === 'PLANNED') ?? sprints[0];
  const asked = wanted
    ? toSprint(wanted)
    : place && !answer.refused
      ? toPlace(
          beside && where ? `${'after' in where ? 'after' : 'before'} ${beside.key}` : end(place),
          place,
        )
      : [];
  const lines = [
    ...asked,
    ...toPlace('to the top', { to: 'TOP' }),
    ...toPlace('to the end', { to: 'BOTTOM' }),
    ...(where && 'sprint' in where && !wanted ? sprints : next ? [next] : []).flatMap(toSprint),
  ];
  const groups: Group[] = [
    {
      name: 'Do',
      lines: lines.filter(({ key }, i) => lines.findIndex((l) => l.key === key) === i),
    },
    {
      name: 'Go to',
      lines: [...stories.slice(0, 3), ...(beside ? [beside] : [])].flatMap((story) => {
        const at = placeOf(story, productKey);
        if (!at) return [];
        const title = (
          <>
            <span className={styles.key}>{story.key}</span> {story.title}
          </>
        );
        return [{ key: story.id, ...at, icon: <What />, title, meta: story.sprint?.name }];
      }),
    },
  ].filter(({ lines }) => lines.length > 0);
  const right = where && 'sprint' in where ? rights.plan : rights.order;

  function answered(): { words?: string; refused?: boolean; ranks?: { from: number; to: number } } {
    if (!where) {
      return {
        words: 'goes to the top, to the bottom, after another, or to a sprint: type where.',
      };
    }
    if ('sprint' in where) {
      if (!wanted)
        return { words: `stays: no sprint that runs or is planned is called “${where.sprint}”.` };
      if (stories.every((story) => story.sprint?.id === wanted.id)) {
        return { words: `is in ${wanted.name} already.` };
      }
      const from = stories.length === 1 && first?.sprint ? ` and leaves ${first.sprint.name}` : '';
      return { words: `goes to ${wanted.name}${from}, which then holds ${held(wanted)}.` };
    }
    if (!place) return {};
    if (beside && ids.includes(beside.id)) {
      return { refused: true, words: 'stays: nothing stands next to itself.' };
    }
    const ranks = rank(place);
    if (ranks.from > 0 && ranks.from === ranks.to) return { words: 'stands there already.' };
    const to = beside
      ? `${'after' in where ? 'after' : 'before'} ${beside.key} ${beside.title}`
      : end(place);
    return { ranks, words: `goes ${to}. ${others(ranks)}` };
  }

  return (
    <>
      {slot && createPortal(<Standing right={right} />, slot)}
      <Answer ranks={answer.ranks}>
        <b>{stories.length === 1 ? `${first?.key} ${first?.title}` : name}</b> {answer.words}
        {!right.acts && ` ${right.ask}`}
      </Answer>
      <Lines {...list} groups={groups} />
    </>
  );
}

const none: readonly string[] = [];

function placeBy(where: Where | undefined, beside: Story | undefined): Place | undefined {
  if (!where || 'sprint' in where) return undefined;
  if ('to' in where) return where;
  if (!beside) return undefined;
  return 'after' in where ? { after: beside.id } : { before: beside.id };
}

const end = (place: Place) => ('to' in place && place.to === 'TOP' ? 'to the top' : 'to the end');

/** What becomes of those it passes. */
function others({ from, to }: { from: number; to: number }): string {
  const passed = Math.abs(to - from);
  if (from === 0 || to === 0 || passed === 0) return '';
  const way = to > from ? 'up' : 'down';
  return passed === 1
    ? `The one it passes moves ${way} one.`
    : `${number(passed)} others move ${way} one.`;
}

/** An order as the button of one who may give it: "Move …", "Propose to move …", "Move … as PO". */
function said(order: string, { proposes, hat }: Right): string {
  if (proposes) return `Propose to ${order}`;
  return capital(order) + (hat ? ` as ${hat}` : '');
}
