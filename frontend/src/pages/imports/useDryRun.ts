import { useEffect, useState } from 'react';
import { graphql, useRelayEnvironment } from 'react-relay/hooks';
import { words } from '../../api/errors';
import { readWhole } from '../../api/readWhole';
import type { Meaning, Tool } from './fields';
import type { useDryRunQuery, useDryRunQuery$data } from './__generated__/useDryRunQuery.graphql';

/** How a file is to be read, where whoever imports it says so. */
export type Reading = {
  tool?: Tool;
  days?: 'DAY_FIRST' | 'MONTH_FIRST' | 'YEAR_FIRST';
  /** A map file of an earlier time; what is said here goes first. */
  map?: string;
  /** Fields by headers. */
  columns: Record<string, string>;
  statuses: Record<string, Meaning>;
  without: readonly LeftOut[];
};

/** A row that is not to come, and what stands in it. */
export type LeftOut = { row: number; was: string; title: string };

/** Nothing is said yet: the file is read as its values tell. */
export const untold: Reading = { columns: {}, statuses: {}, without: [] };

/** A reading as the API takes it. */
export const asInput = ({ tool, days, map, columns, statuses, without }: Reading) => ({
  ...(tool && { tool }),
  ...(days && { days }),
  ...(map && { map }),
  columns: Object.entries(columns).map(([header, field]) => ({ header, field })),
  statuses: Object.entries(statuses).map(([status, means]) => ({ status, means })),
  without: without.map(({ row }) => row),
});

export type DryRun = NonNullable<NonNullable<useDryRunQuery$data['node']>['dryRun']>;

const query = graphql`
  query useDryRunQuery($id: ID!, $as: ImportReadingInput) {
    node(id: $id) {
      ... on ImportRun {
        dryRun(as: $as) {
          rows
          refused
          leftOut
          needsKey
          map
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
    readWhole<useDryRunQuery>(environment, query, { id, as: asInput(reading) }).then(
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
