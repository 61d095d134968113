import { paths } from '../../paths';
import type { Proposal } from '../proposals/proposal';

/** Where the thing is that a proposal would change; what is not there yet, where it would be. */
export function targetOf(
  { changes, steps }: Pick<Proposal, 'changes' | 'steps'>,
  product: string,
): { href: string; panel: boolean } {
  for (const { subject, entity } of changes) {
    const { id = '', key } = subject ?? entity ?? {};
    if (key) return { href: paths.story({ product, story: key }), panel: true };
    const page = pages[id.split('_')[0] ?? ''];
    if (page) return { href: page(product, id), panel: false };
  }
  const [step] = steps;
  const of = /Goal|Feature/.test(step?.mutation ?? '') ? paths.goals : paths.backlog;
  return { href: of({ product }), panel: false };
}

const pages: { [noun: string]: (product: string, id: string) => string } = {
  goal: (product, goal) => paths.goal({ product, goal }),
  feature: (product, feature) => paths.feature({ product, feature }),
  sprint: (product, sprint) => `${paths.sprint({ product })}?sprint=${sprint}`,
  product: (product) => paths.goals({ product }),
};
