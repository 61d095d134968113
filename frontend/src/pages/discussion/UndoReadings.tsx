import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { count } from '../../lib/words';
import { Decide, deciding, type Right } from '../../ui/Right';
import type { UndoReadingsMutation } from './__generated__/UndoReadingsMutation.graphql';

type UndoReadingsProps = {
  goal: string;
  event: { readonly action: string; readonly requestId: string };
  /** What it says, in words: "recorded 1 000 readings by CSV". */
  words: string;
  right: Right;
  className?: string | undefined;
};

/** Takes back all readings of one request. */
export function UndoReadings({ goal, event, words, right, className }: UndoReadingsProps) {
  const [busy, setBusy] = useState(false);
  const undo = useMutate<UndoReadingsMutation>(graphql`
    mutation UndoReadingsMutation($input: UndoReadingsInput!) {
      undoReadings(input: $input) {
        undone
        kept
      }
    }
  `);
  if (event.action !== 'recordReadings') return null;
  async function takeBack() {
    setBusy(true);
    await act({
      run: () => undo({ input: { goalId: goal, requestId: event.requestId } }, { right }),
      done: ({ undoReadings: { undone, kept } }) =>
        `Undone: ${count(undone, 'reading')}.${kept > 0 ? ` ${kept} changed since and stay.` : ''}`,
      failed: 'They could not be taken back.',
    });
    setBusy(false);
    refresh();
  }
  return (
    <Decide
      right={right}
      otherwise={null}
      look="ghost"
      size="small"
      className={className}
      busy={busy}
      aria-label={`${deciding('Undo', right)}: ${words}`}
      onClick={() => void takeBack()}
    >
      Undo
    </Decide>
  );
}
