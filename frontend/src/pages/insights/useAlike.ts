import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { type Insight, readInsight, type Thing, thingsOf } from './insight';
import type { useAlikeQuery } from './__generated__/useAlikeQuery.graphql';

export type Alike = { insight: Insight; likeness: number; words: readonly string[] };

const none: readonly Alike[] = [];

/**
 * The insights that say much the same as a text, the likest first. Nothing
 * waits for them: undefined until they are known.
 */
export function useAlike(
  product: string,
  text: string,
  except: string | null = null,
): readonly Alike[] | undefined {
  const environment = useRelayEnvironment();
  const { fetchKey } = useFresh();
  const asked = JSON.stringify([product, text, except]);
  const [known, setKnown] = useState({ asked: '', fetchKey: 0, alike: none });
  useEffect(() => {
    if (!text) return undefined;
    const reading = fetchQuery<useAlikeQuery>(
      environment,
      graphql`
        query useAlikeQuery($product: String!, $text: String!, $except: ID) {
          product(key: $product) {
            similarInsights(text: $text, except: $except) {
              likeness
              sharedWords
              insight {
                ...insight_insight
              }
            }
          }
        }
      `,
      { product, text, except },
    ).subscribe({
      next: (answer) =>
        setKnown({
          asked,
          fetchKey,
          alike: (answer.product?.similarInsights ?? []).map(
            ({ insight, likeness, sharedWords }) => ({
              insight: readInsight(insight),
              likeness,
              words: sharedWords,
            }),
          ),
        }),
      error: () => setKnown({ asked, fetchKey, alike: none }), // it is a help, and nothing depends on it
    });
    return () => reading.unsubscribe();
  }, [environment, fetchKey, asked, product, text, except]);
  if (!text) return none;
  return known.asked === asked ? known.alike : undefined;
}

/** How like one must be that what it speaks for is ticked in advance. */
const convincing = 1 / 3;

/** What those speak for that say much the same, the likest one's first. */
export function suggested(alike: readonly Alike[]): { things: Thing[]; ticked: Thing[] } {
  const things = new Map<string, Thing>();
  const ticked: Thing[] = [];
  for (const [i, { insight, likeness }] of alike.entries()) {
    if (insight.state === 'DISMISSED') continue;
    for (const thing of thingsOf(insight)) {
      things.set(thing.id, things.get(thing.id) ?? thing);
      if (i === 0 && likeness >= convincing) ticked.push(thing);
    }
  }
  return { things: [...things.values()].slice(0, 5), ticked };
}
