import { count } from '../../lib/words';

export type RolledUp = {
  readonly goals: number;
  readonly others: number;
  readonly made: number | null | undefined;
};

/** What goals that serve another one come to together, as far as they measure the same. */
export function rollUpWords({ goals, others, made }: RolledUp): string {
  if (typeof made !== 'number') {
    return others === 1
      ? 'It measures something else than this goal, or not yet: what it made is not added to it.'
      : 'They measure something else than this goal, or not yet: what they made is not added up.';
  }
  const part = `${Math.round(made * 100)} %`.replace('-', '−');
  const who =
    others === 0
      ? goals === 1
        ? 'It measures the same as this goal, and made'
        : 'They measure the same as this goal, and together made'
      : `${goals} of ${goals + others} measure${goals === 1 ? 's' : ''} the same as this goal, and made`;
  const rest =
    others > 0 ? ` The other ${others === 1 ? 'one is' : `${others} are`} left out.` : '';
  return `${who} ${part} of ${goals === 1 ? 'the way to its target' : 'the way to their targets'}.${rest}`;
}

/** `3 goals serve it` */
export const servingWords = (n: number) => `${count(n, 'goal')} serve${n === 1 ? 's' : ''} it`;
