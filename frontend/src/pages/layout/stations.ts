import { paths } from '../../paths';
import { Bars, Columns, Flag, Line, Lines, Quote, Speech, Target } from '../../ui/icons';

type Station = { name: string; to: (params: { product: string }) => string };

/** Whether an address lies in a station: features belong to the roadmap. */
export function isIn({ name, to }: Station, product: string, location: string): boolean {
  const within = [to({ product })];
  if (name === 'Roadmap') within.push(paths.feature({ product, feature: '' }));
  return within.some((address) => location.startsWith(address));
}

/** The stations of the line, in the order of the work: round is why, square is what. What ships is why again. */
export const stations = [
  { name: 'The line', to: paths.line, kind: 'line', keys: 'g t', Icon: Line },
  { name: 'Goals', to: paths.goals, kind: 'why', keys: 'g g', Icon: Target },
  { name: 'Insights', to: paths.insights, kind: 'why', keys: 'g i', Icon: Quote },
  { name: 'Roadmap', to: paths.roadmap, kind: 'why', keys: 'g r', Icon: Bars },
  { name: 'Backlog', to: paths.backlog, kind: 'what', keys: 'g b', Icon: Lines },
  { name: 'Sprint', to: paths.sprint, kind: 'what', keys: 'g s', Icon: Columns },
  { name: 'Launches', to: paths.launches, kind: 'shipped', keys: 'g l', Icon: Flag },
  { name: 'Reports', to: paths.reports, kind: 'shipped', keys: 'g e', Icon: Speech },
] as const;
