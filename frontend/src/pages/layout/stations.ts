import { paths } from '../../paths';
import { Columns, Lines, Target } from '../../ui/icons';

/** The stations of the line, in the order of the work: round is why, square is what. */
export const stations = [
  { name: 'Goals', to: paths.goals, kind: 'why', keys: 'g g', Icon: Target },
  { name: 'Backlog', to: paths.backlog, kind: 'what', keys: 'g b', Icon: Lines },
  { name: 'Sprint', to: paths.sprint, kind: 'what', keys: 'g s', Icon: Columns },
] as const;
