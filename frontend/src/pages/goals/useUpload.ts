import { useRef, useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { ApiError, words } from '../../api/errors';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { count, number } from '../../lib/words';
import type { Right } from '../../ui/Right';
import { type Row, sendings } from './readingFile';
import { source } from './useReadingFile';
import type { useUploadMutation } from './__generated__/useUploadMutation.graphql';
import type { useUploadUndoMutation } from './__generated__/useUploadUndoMutation.graphql';

/** Records rows part by part, goes on after a cut connection, and takes all of it back. */
export function useUpload(of: string, right: Right) {
  const record = useMutate<useUploadMutation>(graphql`
    mutation useUploadMutation($input: RecordReadingsInput!) {
      recordReadings(input: $input) {
        requestId
        goal {
          current {
            id
            value
            at
          }
          ...Readings_goal
          ...GoalRow_goal
          ...GuardRails_goal
        }
      }
    }
  `);
  const takeBack = useMutate<useUploadUndoMutation>(graphql`
    mutation useUploadUndoMutation($input: UndoReadingsInput!) {
      undoReadings(input: $input) {
        undone
        kept
      }
    }
  `);
  const [sent, setSent] = useState<number>();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const stopped = useRef(false);
  const underWay = useRef<Promise<boolean>>(undefined);
  // A part whose answer was lost is sent again under the same key: it is answered as it was then.
  const [mine] = useState(() => `${Date.now()}.${Math.random().toString(36).slice(2)}`);
  const requests = useRef<string[]>([]);
  const done = useRef(0);

  /** Answers whether all of them are recorded. */
  async function send(rows: readonly Row[]): Promise<boolean> {
    if (busy) return false;
    return (underWay.current = sendAll(rows));
  }

  async function sendAll(rows: readonly Row[]): Promise<boolean> {
    setBusy(true);
    setError(undefined);
    stopped.current = false;
    try {
      for (const part of sendings(rows.slice(done.current))) {
        setSent(done.current);
        requests.current.push(await sendPart(part));
        done.current += part.length;
        if (stopped.current) return false;
      }
      return true;
    } catch (refused) {
      setError(words(refused));
      return false;
    } finally {
      setBusy(false);
    }
  }

  async function sendPart(part: readonly Row[]): Promise<string> {
    const readings = part.map(({ at, value, note }) => ({ at, value, note }));
    const idempotencyKey = `${mine}.${done.current}`;
    try {
      const input = { goalId: of, source, readings, idempotencyKey };
      const answer = await record({ input }, { right });
      return answer.recordReadings.requestId;
    } catch (refused) {
      const which =
        refused instanceof ApiError && refused.extensions.field?.match(/readings\.(\d+)/);
      const row = which && part[Number(which[1])]?.row;
      if (!row) throw refused;
      throw new ApiError(`Row ${row}: ${words(refused)}`, refused.extensions);
    }
  }

  /** Says what was recorded, however much it is, and how to take it back. */
  function tell(whole: number) {
    const recorded = done.current;
    const taken = [...requests.current];
    if (recorded === 0) return;
    const all = count(recorded, 'reading');
    void act({
      run: () => Promise.resolve(),
      done: recorded === whole ? `Recorded ${all}.` : `Recorded ${all} of ${number(whole)}.`,
      failed: 'They were not recorded.',
      undo: async () => {
        for (const requestId of taken.toReversed()) {
          try {
            await takeBack({ input: { goalId: of, requestId } }, { right });
          } catch (refused) {
            // Nothing is left of this part: the others go all the same.
            if (!(refused instanceof ApiError) || refused.code !== 'INVALID') throw refused;
          }
        }
        refresh();
      },
    });
    refresh();
  }

  return {
    sent,
    busy,
    error,
    send,
    tell,
    /** Sends no further part. Resolves once the one under way is answered: what it recorded is told, too. */
    async stop() {
      stopped.current = true;
      await underWay.current;
    },
    begun: sent !== undefined,
  };
}
