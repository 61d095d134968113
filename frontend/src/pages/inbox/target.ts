import { insightAt, paths } from '../../paths';
import type { Proposal } from '../proposals/proposal';

/** Where a row leads: to a page, or to a panel over this one. */
export type Target = { href: string; panel: boolean };

/** Where the thing is that a proposal would change; what is not there yet, where it would be. */
export function targetOf(
  { changes, steps }: Pick<Proposal, 'changes' | 'steps'>,
  product: string,
): Target {
  for (const { subject, entity } of changes) {
    const target = placeOf(subject ?? entity ?? {}, product);
    if (target) return target;
  }
  const [step] = steps;
  const of = /Goal|Feature/.test(step?.mutation ?? '') ? paths.goals : paths.backlog;
  return { href: of({ product }), panel: false };
}

/** Where a thing is. */
export function placeOf(
  { id = '', key }: { id?: string; key?: string | undefined },
  product: string,
): Target | undefined {
  if (key) return { href: paths.story({ product, story: key }), panel: true };
  const page = pages[id.split('_')[0] ?? ''];
  return page && { href: page(product, id), panel: false };
}

const pages: { [noun: string]: (product: string, id: string) => string } = {
  goal: (product, goal) => paths.goal({ product, goal }),
  feature: (product, feature) => paths.feature({ product, feature }),
  sprint: (product, sprint) => `${paths.sprint({ product })}?sprint=${sprint}`,
  insight: (product, insight) => insightAt({ product, insight }),
  report: (product, report) => paths.report({ product, report }),
  product: (product) => paths.goals({ product }),
};
