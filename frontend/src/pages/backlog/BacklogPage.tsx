import { useCallback, useDeferredValue, useMemo } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { askAhead } from '../../api/ahead';
import { useFresh } from '../../lib/freshness';
import { NotFoundPage } from '../NotFoundPage';
import type { BacklogPageQuery } from './__generated__/BacklogPageQuery.graphql';
import { Backlog } from './Backlog';
import { asked, type Filter, named, narrows, readFilter, whole, writeFilter } from './filter';

const pageQuery = graphql`
  query BacklogPageQuery(
    $product: String!
    $filter: BacklogFilter!
    $whole: BacklogFilter!
    $narrowed: Boolean!
    $named: [ID!]!
  ) {
    product(key: $product) {
      id
      key
      estimationScale
      backlogOrder(filter: $filter)
      whole: backlogOrder(filter: $whole) @include(if: $narrowed)
      any: backlog(first: 1, filter: { scope: ALL }) {
        edges {
          node {
            id
          }
        }
      }
      backlog(first: 40, filter: $filter) {
        edges {
          node {
            id
            key
            ...StoryRow_story
            ...SelectionBar_stories
          }
        }
      }
      backlogCuts {
        above
        by
      }
      sprints(first: 100, state: [PLANNED, ACTIVE]) {
        edges {
          node {
            id
            name
            state
            start
            end
          }
        }
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
    named: nodes(ids: $named) {
      ...FilterBar_named
    }
  }
`;

const variablesOf = (product: string, filter: Filter) => ({
  product,
  filter: asked(filter),
  whole: whole(filter),
  narrowed: narrows(filter),
  named: named(filter),
});

/** The one order of everything still to be built, and beside it the sprint that is planned from it. */
export function BacklogPage({ product: key }: { product: string }) {
  const search = useSearch();
  // What is on screen stays until the next answer is there.
  const shown = useDeferredValue(search);
  const filter = useMemo(() => readFilter(shown), [shown]);
  const wanted = useMemo(
    () => (search === shown ? filter : readFilter(search)),
    [search, shown, filter],
  );
  const variables = useMemo(() => variablesOf(key, filter), [key, filter]);
  const fresh = useFresh();
  const { product, named: names } = useLazyLoadQuery<BacklogPageQuery>(pageQuery, variables, fresh);
  const change = useCallback((next: Filter) => {
    const query = writeFilter(next, location.search);
    navigate(location.pathname + (query && `?${query}`), {
      replace: true,
      state: history.state,
    });
  }, []);
  if (!product) return <NotFoundPage what="product" />;
  return (
    <Backlog
      key={product.id}
      product={product}
      named={names.filter((node) => node !== null && node !== undefined)}
      filter={filter}
      wanted={wanted}
      fresh={fresh.fetchKey}
      onFilter={change}
    />
  );
}

BacklogPage.ahead = ({ product }: { product: string }, search: string) =>
  askAhead<BacklogPageQuery>(pageQuery, variablesOf(product, readFilter(search)));
