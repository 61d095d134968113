import { day, days } from '../../lib/days';

export const horizons = { NOW: 'Now', NEXT: 'Next', LATER: 'Later' } as const;
export type Horizon = keyof typeof horizons;

export const featureStates = {
  IDEA: 'Idea',
  PLANNED: 'Planned',
  BUILDING: 'Building',
  LAUNCHED: 'Launched',
  DROPPED: 'Dropped',
} as const;
export type FeatureState = keyof typeof featureStates;

type Planned = {
  readonly horizon: Horizon;
  readonly windowStart: string | null | undefined;
  readonly windowEnd: string | null | undefined;
};

/** When it is planned for: `Now, 3 Aug to 30 Sep`. */
export function planned({ horizon, windowStart: from, windowEnd: to }: Planned): string {
  const when = horizons[horizon];
  if (from && to) return `${when}, ${days(from, to)}`;
  if (from) return `${when}, from ${day(from)}`;
  return to ? `${when}, until ${day(to)}` : when;
}
