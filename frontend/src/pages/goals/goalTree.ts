import { grouped } from '../../lib/grouped';

type Serving = { readonly id: string; readonly serves: { readonly id: string } | null | undefined };
export type Branch<G> = { goal: G; depth: number };

/**
 * Goals with those that serve them right below, each as deep as it stands under
 * others of the list. Their order is kept among those that serve the same.
 */
export function treeOf<G extends Serving>(goals: readonly G[]): Branch<G>[] {
  const there = new Set(goals.map(({ id }) => id));
  const below = grouped(goals, ({ serves }) =>
    serves && there.has(serves.id) ? serves.id : undefined,
  );
  const under = (wider: string | undefined, depth: number): Branch<G>[] =>
    (below.get(wider) ?? []).flatMap((goal) => [{ goal, depth }, ...under(goal.id, depth + 1)]);
  return under(undefined, 0);
}
