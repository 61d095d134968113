import { all, count, number, points } from '../../lib/words';

type Said = number | null | undefined;

export type Guess = {
  readonly reach: Said;
  readonly impact: Said;
  readonly confidence: Said;
  /** In points, until its stories are estimated. */
  readonly effortGuess: Said;
};

/** What its stories add up to. */
export type Work = { readonly points: number; readonly stories: number };

export type Effort = { points: number; guessed: boolean } | undefined;

/** The effort that counts: that of its stories as soon as they are estimated, else the guess. */
export function effortOf({ effortGuess }: Guess, { points }: Work): Effort {
  if (points > 0) return { points, guessed: false };
  return typeof effortGuess === 'number' && effortGuess > 0
    ? { points: effortGuess, guessed: true }
    : undefined;
}

/** Reach × impact × confidence ÷ effort; undefined while one of them is missing. */
export function riceScore(guess: Guess, work: Work): number | undefined {
  const { reach, impact, confidence } = guess;
  const effort = effortOf(guess, work);
  if (typeof reach !== 'number' || typeof impact !== 'number' || typeof confidence !== 'number') {
    return undefined;
  }
  return effort && (reach * impact * confidence) / effort.points;
}

/** A score as it is said: no digits that are not known. */
export function roundScore(score: number): number {
  return score >= 100 ? Math.round(score) : Number(score.toPrecision(2));
}

/** A factor as it is said: `80 %`, `~20 pts` where it is guessed, `–` while nobody said. */
export function factors(guess: Guess, work: Work) {
  const { reach, impact, confidence } = guess;
  const effort = effortOf(guess, work);
  const shown = (value: Said) => (typeof value === 'number' ? number(value) : '–');
  return {
    reach: shown(reach),
    impact: shown(impact),
    confidence: typeof confidence === 'number' ? `${number(confidence * 100)} %` : '–',
    effort: effort ? `${effort.guessed ? '~' : ''}${points(effort.points)}` : '–',
  };
}

/** Where the effort comes from. */
export function effortWords(guess: Guess, work: Work): string {
  const effort = effortOf(guess, work);
  const those = count(work.stories, 'story', 'stories');
  if (effort && !effort.guessed) return `Effort is the sum of its ${those}, not a guess.`;
  if (effort) return 'Effort is a guess, until its stories are estimated.';
  return work.stories > 0
    ? `Its ${those} ${work.stories === 1 ? 'has' : 'have'} no estimate yet, and nobody guessed the effort.`
    : 'Effort comes from its stories, or from a guess. There is neither yet.';
}

/** The score in figures: `41 000 × 1 × 80 % ÷ 27 pts = 1 215`; what is missing where there is none. */
export function arithmetic(guess: Guess, work: Work): string {
  const score = riceScore(guess, work);
  const said = factors(guess, work);
  if (score === undefined) {
    const missing = Object.entries(said).flatMap(([name, value]) => (value === '–' ? [name] : []));
    return `No score yet: nobody said its ${all(missing)}.`;
  }
  const { reach, impact, confidence, effort } = said;
  return `${reach} × ${impact} × ${confidence} ÷ ${effort} = ${number(roundScore(score))}`;
}
