import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { Button } from '../../ui/Button';
import styles from './Undo.module.css';
import type { UndoMutation } from './__generated__/UndoMutation.graphql';

/** Takes back what a line of the history says, in words: "moved it to Ready". */
export function Undo({ event, words }: { event: string; words: string }) {
  const [busy, setBusy] = useState(false);
  const undo = useMutate<UndoMutation>(graphql`
    mutation UndoMutation($input: UndoEventInput!) {
      undoEvent(input: $input) {
        event {
          id
        }
      }
    }
  `);
  async function takeBack() {
    setBusy(true);
    await act({
      run: () => undo({ input: { eventId: event } }),
      done: `Undone: ${words}`,
      failed: 'It could not be undone.',
    });
    setBusy(false);
    refresh(); // what it changed, or what stands against it
  }
  return (
    <Button
      look="ghost"
      size="small"
      className={styles.undo}
      busy={busy}
      aria-label={`Undo: ${words}`}
      onClick={() => void takeBack()}
    >
      Undo
    </Button>
  );
}
