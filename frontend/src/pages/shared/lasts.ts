/** How many days a link may last, and how that is said. */
export const lasts = { 7: 'a week', 30: '30 days', 90: '90 days', 365: 'a year' } as const;

/** When a link of so many days ends: a little less than the longest, whatever clock is ahead. */
export const endsAfter = (days: string, now = Date.now()): string =>
  new Date(now + Number(days) * 86_400_000 - 600_000).toISOString();
