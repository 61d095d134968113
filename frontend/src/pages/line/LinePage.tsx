import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Link, useSearchParams } from 'wouter';
import { today } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { heldWords } from '../../lib/held';
import { paths } from '../../paths';
import { buttonClass } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { NotFound } from '../../ui/NotFound';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import type { LinePageQuery } from './__generated__/LinePageQuery.graphql';
import { GoalLine } from './GoalLine';

/** From one goal to what ships for it: the one chosen, else the newest active one for which something is built. */
export function LinePage({ product: key }: { product: string }) {
  const [search] = useSearchParams();
  const chosen = search.get('goal');
  const { product, node } = useLazyLoadQuery<LinePageQuery>(
    graphql`
      query LinePageQuery($product: String!, $goal: ID!, $chosen: Boolean!) {
        product(key: $product) {
          timeZone
          forecastScores {
            likely
            times
            held
          }
          goals(first: 1, state: [ACTIVE], served: true) @skip(if: $chosen) {
            edges {
              node {
                ...GoalLine_goal @alias(as: "goal")
              }
            }
          }
          active: goals(first: 1, state: [ACTIVE]) @skip(if: $chosen) {
            totalCount
          }
        }
        node(id: $goal) @include(if: $chosen) {
          ... on Goal {
            ...GoalLine_goal @alias(as: "goal")
          }
        }
      }
    `,
    { product: key, goal: chosen ?? '', chosen: chosen !== null },
    useFresh(),
  );
  if (!product) return <NotFoundPage what="product" />;
  const goal = chosen ? node?.goal : product.goals?.edges[0]?.node.goal;
  if (goal)
    return (
      <GoalLine
        key={chosen}
        goal={goal}
        product={key}
        today={today(product.timeZone)}
        held={heldWords(product.forecastScores)}
      />
    );
  return (
    <Page title="The line">
      {chosen ? (
        <NotFound what="goal" />
      ) : product.active?.totalCount ? (
        <Empty
          title="Nothing is built for a goal yet."
          actions={
            <Link
              href={paths.roadmap({ product: key })}
              className={buttonClass({ look: 'primary' })}
            >
              See the roadmap
            </Link>
          }
        >
          A feature that is linked to one begins the line, and each of its stories is a strand.
        </Empty>
      ) : (
        <Empty
          title="No goal is active yet."
          actions={
            <Link href={paths.goals({ product: key })} className={buttonClass({ look: 'primary' })}>
              See the goals
            </Link>
          }
        >
          The line leads from a goal through its features to the stories that ship.
        </Empty>
      )}
    </Page>
  );
}
