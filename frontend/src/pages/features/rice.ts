export type Guess = {
  reach: number | null | undefined;
  impact: number | null | undefined;
  confidence: number | null | undefined;
};

/** Reach × impact × confidence ÷ effort; undefined while one of them is missing. */
export function riceScore(
  { reach, impact, confidence }: Guess,
  points: number,
): number | undefined {
  if (typeof reach !== 'number' || typeof impact !== 'number' || typeof confidence !== 'number') {
    return undefined;
  }
  return points > 0 ? (reach * impact * confidence) / points : undefined;
}

/** A score as it is said: no digits that are not known. */
export function roundScore(score: number): number {
  return score >= 100 ? Math.round(score) : Number(score.toPrecision(2));
}
