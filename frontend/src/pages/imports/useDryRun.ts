import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import { words } from '../../api/errors';
import type { Meaning, Tool } from './fields';
import type { useDryRunQuery, useDryRunQuery$data } from './__generated__/useDryRunQuery.graphql';

/** How a file is to be read, where whoever imports it says so. */
export type Reading = {
  tool?: Tool;
  days?: 'DAY_FIRST' | 'MONTH_FIRST' | 'YEAR_FIRST';
  /** Fields by headers. */
  columns: Record<string, string>;
  statuses: Record<string, Meaning>;
};

/** A reading as the API takes it. */
export const asInput = ({ tool, days, columns, statuses }: Reading) => ({
  ...(tool && { tool }),
  ...(days && { days }),
  columns: Object.entries(columns).map(([header, field]) => ({ header, field })),
  statuses: Object.entries(statuses).map(([status, means]) => ({ status, means })),
});

export type DryRun = NonNullable<NonNullable<useDryRunQuery$data['node']>['dryRun']>;

const query = graphql`
  query useDryRunQuery($id: ID!, $as: ImportReadingInput) {
    node(id: $id) {
      ... on ImportRun {
        dryRun(as: $as) {
          rows
          refused
          needsKey
          problemCount
          notes
          tallies {
            kind
            new
            changed
            same
          }
          problems {
            row
            key
            field
            value
            reason
            refused
          }
          columns {
            header
            field
            guessed
            filled
            example
          }
          statuses {
            status
            count
          }
          preview {
            row
            was
            becomes
            title
            isFeature
            status
            points
            criteria
            feature
            known
          }
        }
      }
    }
  }
`;

type Tried = { reading: Reading; turn: number; at: Date; error?: string };

/** Tries a chosen file as it is read, each time that changes. Writes nothing. */
export function useDryRun(id: string, reading: Reading) {
  const environment = useRelayEnvironment();
  const [report, setReport] = useState<DryRun>();
  const [turn, setTurn] = useState(0);
  const [tried, setTried] = useState<Tried>();
  useEffect(() => {
    let wanted = true;
    fetchQuery<useDryRunQuery>(environment, query, { id, as: asInput(reading) })
      .toPromise()
      .then(
        (answer) => {
          if (!wanted) return;
          const report = answer?.node?.dryRun;
          if (report) setReport(report);
          setTried({
            reading,
            turn,
            at: new Date(),
            ...(!report && { error: 'This file cannot be tried so.' }),
          });
        },
        (error: unknown) => {
          if (wanted) setTried({ reading, turn, at: new Date(), error: words(error) });
        },
      );
    return () => {
      wanted = false;
    };
  }, [environment, id, reading, turn]);
  return {
    /** What the last one that could be made said. */
    report,
    at: tried?.at,
    error: tried?.error,
    busy: tried?.reading !== reading || tried.turn !== turn,
    again: () => setTurn((turn) => turn + 1),
  };
}
