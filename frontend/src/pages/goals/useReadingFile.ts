import { useRef, useState } from 'react';
import { fetchQuery, graphql, readInlineData, useRelayEnvironment } from 'react-relay/hooks';
import { words } from '../../api/errors';
import { number } from '../../lib/words';
import {
  isWorkbook,
  mostBytes,
  mostReadings,
  mostRows,
  type Part,
  partsOf,
  type Problem,
  type Row,
  textOf,
  together,
} from './readingFile';
import type { useReadingFile_found$key } from './__generated__/useReadingFile_found.graphql';
import type { DayOrder, useReadingFileQuery } from './__generated__/useReadingFileQuery.graphql';

/** By which the readings of files are told from what is typed and what scripts send. */
export const source = 'CSV';

export type Found = {
  rows: readonly Row[];
  problems: readonly Problem[];
  /** Nothing in it tells days from months. */
  unsure: boolean;
};

const query = graphql`
  query useReadingFileQuery(
    $of: ID!
    $csv: String!
    $firstRow: Int!
    $days: DayOrder
    $source: String!
  ) {
    node(id: $of) {
      ... on Goal {
        readingsInCsv(csv: $csv, firstRow: $firstRow, days: $days, source: $source) {
          ...useReadingFile_found
        }
      }
      ... on GuardRail {
        readingsInCsv(csv: $csv, firstRow: $firstRow, days: $days, source: $source) {
          ...useReadingFile_found
        }
      }
    }
  }
`;

const fragment = graphql`
  fragment useReadingFile_found on ReadingsInCsv @inline {
    days
    rows {
      row
      at
      value
      note
      recorded {
        value
        note
      }
    }
    problems {
      row
      reason
    }
  }
`;

/** Reads a file of readings of a goal or guard rail, or what was pasted, part by part. Records nothing. */
export function useReadingFile(of: string) {
  const environment = useRelayEnvironment();
  const latest = useRef(0);
  const text = useRef('');
  const [found, setFound] = useState<Found>();
  const [error, setError] = useState<string>();
  const [progress, setProgress] = useState<{ done: number; of: number }>();

  const ask = async ({ text: csv, firstRow }: Part, days?: DayOrder) => {
    const answer = await fetchQuery<useReadingFileQuery>(environment, query, {
      of,
      csv,
      firstRow,
      source,
      ...(days && { days }),
    }).toPromise();
    const read: useReadingFile_found$key | null | undefined = answer?.node?.readingsInCsv;
    return read ? readInlineData(fragment, read) : { days: null, rows: [], problems: [] };
  };
  type Answer = Awaited<ReturnType<typeof ask>>;

  async function read(whole: string, chosen?: DayOrder) {
    const mine = ++latest.current;
    const current = () => mine === latest.current;
    text.current = whole;
    setFound(undefined);
    setError(undefined);
    const parts = partsOf(whole);
    if (parts.length * mostRows > mostReadings + mostRows) {
      const last = parts.at(-1)?.firstRow ?? 0;
      return setError(`These are more than ${number(last - 1)} rows. ${tooMany}`);
    }
    let days = chosen;
    const answers: Answer[] = [];
    try {
      for (const part of parts) {
        if (parts.length > 1) setProgress({ done: answers.length, of: parts.length });
        const answer = await ask(part, days);
        if (!current()) return;
        days ??= answer.days ?? undefined;
        answers.push(answer);
      }
      // What one part could not tell, a later one did.
      for (const [n, part] of parts.entries()) {
        if (days && isUnsure(answers[n])) answers[n] = await ask(part, days);
        if (!current()) return;
      }
    } catch (refused) {
      if (current()) setError(words(refused));
      return;
    } finally {
      if (current()) setProgress(undefined);
    }
    if (parts.length > 0) setFound({ ...together(answers), unsure: answers.some(isUnsure) });
  }

  return {
    found,
    error,
    progress,
    read,
    readAgain: (days?: DayOrder) => read(text.current, days),
    async readFile(file: File) {
      latest.current++;
      setFound(undefined);
      setError(undefined);
      if (file.size > mostBytes) return setError(`“${file.name}” is too large. ${tooMany}`);
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (isWorkbook(bytes)) {
        return setError(`“${file.name}” is a workbook. Save it as CSV, and choose that file.`);
      }
      const text = textOf(bytes);
      if (!text.trim()) return setError(`“${file.name}” is empty.`);
      return read(text);
    },
  };
}

const tooMany = `Up to ${number(mostReadings)} readings of a file are recorded here; a script sends more over the API with recordReadings. Nothing was recorded.`;

/** All of it is held back: it has days in numbers, and nothing tells days from months. */
const isUnsure = (answer?: {
  days: unknown;
  rows: readonly unknown[];
  problems: readonly unknown[];
}) => answer?.days === null && answer.rows.length === 0 && answer.problems.length === 1;
