import { Suspense, useEffect, useRef, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { Boundary } from '../../ui/Problem';
import styles from './ProposalBox.module.css';
import { shiftWords } from './shiftWords';
import type { ShiftsQuery } from './__generated__/ShiftsQuery.graphql';

/** Which dates accepting a proposal would move. It is asked once the proposal is seen. */
export function Shifts({ proposal }: { proposal: string }) {
  const [seen, setSeen] = useState(false);
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!here.current) return undefined;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true));
    watch.observe(here.current);
    return () => watch.disconnect();
  }, []);
  if (!seen) return <span ref={here} />;
  return (
    <Boundary what="What it would move">
      <Suspense>
        <Told proposal={proposal} />
      </Suspense>
    </Boundary>
  );
}

function Told({ proposal }: { proposal: string }) {
  const { node } = useLazyLoadQuery<ShiftsQuery>(
    graphql`
      query ShiftsQuery($proposal: ID!) {
        node(id: $proposal) {
          ... on Proposal {
            shifts {
              from
              to
              days
              thing {
                ... on Story {
                  title
                }
                ... on Feature {
                  title
                }
                ... on Goal {
                  title
                }
              }
            }
          }
        }
      }
    `,
    { proposal },
    useFresh(),
  );
  const words = shiftWords(
    node?.shifts?.map(({ thing, ...shift }) => ({ title: thing.title ?? '', ...shift })) ?? [],
  );
  return words && <p className={styles.shifts}>{words}</p>;
}
