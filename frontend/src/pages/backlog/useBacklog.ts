import { useEffect, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useReadAfterChanges } from '../../lib/freshness';
import { usePlanned } from '../../lib/planned';
import { readRight } from '../../ui/Right';
import type { BacklogPageQuery$data } from './__generated__/BacklogPageQuery.graphql';
import { useProposals } from '../proposals/useProposals';
import { asked, type Filter, narrows, whole } from './filter';
import { ghostsIn } from './ghosts';
import { useGroups } from './groups';
import type { Lists } from './lists';
import { useRows } from './rows';
import { usePlanning } from './usePlanning';
import type { Rights } from './useWork';

export type Product = NonNullable<BacklogPageQuery$data['product']>;
export type Backlog = ReturnType<typeof useBacklog>;

/** The backlog as it is looked at: its stories in their order, the sprint beside them, and what may be done with both. */
export function useBacklog(product: Product, filter: Filter, fresh: number) {
  useReadAfterChanges(); // what is likely done when is of all that is planned
  const rows = useRows(fresh);
  const first = product.backlog.edges;
  useEffect(() => rows.put(first.map(({ node }) => node)), [rows, first]);

  const order = product.backlogOrder;
  const all = product.whole ?? order;
  const ranks = useMemo(() => new Map(all.map((id, i) => [id, i + 1])), [all]);
  const groups = useGroups(filter.view, order);
  const stories = useMemo(() => groups.flatMap(({ ids }) => ids), [groups]);
  const { sprint, sprints, choose } = useSprints(product);

  const rights: Rights = useMemo(
    () => ({
      order: readRight(product.canOrder),
      write: readRight(product.canWrite),
      plan: readRight(product.canPlan),
      estimate: readRight(product.canEstimate),
      link: readRight(product.canLink),
    }),
    [product],
  );
  const proposals = useProposals(product.key, product.proposals);
  const ghosts = useMemo(
    () => (filter.view === 'order' ? ghostsIn(proposals, all, stories) : []),
    [proposals, all, stories, filter.view],
  );
  const horizons = useMemo(() => {
    if (filter.view !== 'order' || filter.all || narrows(filter)) return [];
    return product.backlogCuts.flatMap(({ above, by }) => {
      const below = order[above - 1];
      const sprint = product.sprints.edges.find(({ node }) => node.end === by)?.node.name;
      return below === undefined ? [] : [{ below, by, sprint }];
    });
  }, [filter, order, product]);
  const [sprintId, sprintName] = [sprint?.id, sprint?.name];
  const lists: Lists = useMemo(
    () => ({
      product: product.id,
      whole: whole(filter),
      narrowed: narrows(filter) ? asked(filter) : undefined,
      unsprinted: !filter.all,
      order: all,
      sprint:
        sprintId !== undefined && sprintName !== undefined
          ? { id: sprintId, name: sprintName }
          : undefined,
    }),
    [product.id, filter, all, sprintId, sprintName],
  );
  const plan = usePlanning(lists, rows, rights);
  usePlanned((planned) => void plan.follow(planned));

  return {
    product,
    filter,
    rows,
    /** The product has no story at all. */
    empty: product.any.edges.length === 0 && !rows.any(),
    /** Ids of what is shown, and of all that is not narrowed away, in their order. */
    order,
    all,
    rankOf: (id: string) => ranks.get(id) ?? 0,
    groups,
    /** Ids of what is shown, group by group. */
    stories,
    sprint,
    sprints,
    /** Shows this sprint beside the backlog. */
    choose,
    rights,
    plan,
    /** What waits for a decision, and what of it stands in the list. */
    proposals,
    ghosts,
    /** Where the list is cut by what is likely done when. */
    horizons,
  };
}

/** The sprints that can be planned, and the one in the address or else the next. */
function useSprints(product: Product) {
  const [, navigate] = useLocation();
  const query = new URLSearchParams(useSearch());
  const wanted = query.get('sprint');
  const sprints = product.sprints.edges.map(({ node }) => node);
  const sprint =
    sprints.find(({ id }) => id === wanted) ??
    sprints.find(({ state }) => state === 'PLANNED') ??
    sprints[0];
  function choose(id: string) {
    query.set('sprint', id);
    navigate(`${location.pathname}?${query}`, { replace: true, state: history.state });
  }
  return { sprint, sprints, choose };
}
