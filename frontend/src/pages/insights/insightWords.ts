import type { InsightSeverity, InsightSource } from './__generated__/insight_insight.graphql';

export const sources: Record<InsightSource, string> = {
  INTERVIEW: 'Interview',
  SUPPORT: 'Support',
  SALES: 'Sales',
  ANALYTICS: 'Analytics',
  REVIEW: 'Public review',
  FORM: 'Form',
  OTHER: 'Elsewhere',
};

/** How much it hurts, from 1 to 3. */
export const severities: readonly (readonly [InsightSeverity, string])[] = [
  ['ANNOYS', 'annoys'],
  ['DELAYS', 'delays'],
  ['STOPS', 'stops them'],
];

export const levelOf = (severity: InsightSeverity) =>
  severities.findIndex(([known]) => known === severity) + 1;

/** What is said of an insight beside its words: "Support, ticket 88 214, guest". */
export const about = ({
  source,
  customer,
  segment,
}: {
  source: InsightSource;
  customer: string;
  segment: string;
}) => [sources[source], customer, segment].filter(Boolean).join(', ');

/** Words in quotation marks; numbers from analytics, which nobody said, without. */
export const quoted = ({ words, source }: { words: string; source: InsightSource }) =>
  source === 'ANALYTICS' ? words : `“${words.replace(/^[“"]|[”"]$/g, '')}”`;

export type Part = { text: string; hit: boolean };

/** A text in parts, those that are one of the words marked; words side by side are one part. */
export function marked(text: string, words: readonly string[]): Part[] {
  if (words.length === 0) return [{ text, hit: false }];
  const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const word = `(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`;
  return text
    .split(new RegExp(`(${word}(?:\\s+${word})*)`, 'giu'))
    .map((text, i) => ({ text, hit: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
