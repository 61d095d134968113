import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { Decide, deciding, type Right } from '../../ui/Right';
import type { UndoMutation } from './__generated__/UndoMutation.graphql';

type UndoProps = {
  event: string;
  /** What it says, in words: "moved it to Ready". */
  words: string;
  right: Right;
  look?: 'ghost';
  className?: string | undefined;
};

/** Takes an event back, or proposes to. */
export function Undo({ event, words, right, look, className }: UndoProps) {
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
      run: () => undo({ input: { eventId: event } }, { right }),
      done: `Undone: ${words}`,
      failed: 'It could not be undone.',
    });
    setBusy(false);
    refresh(); // what it changed, or what stands against it
  }
  return (
    <Decide
      right={right}
      otherwise={null}
      proposing="Propose the undo"
      size="small"
      {...(look && { look })}
      {...(className && { className })}
      busy={busy}
      aria-label={`${right.proposes ? 'Propose the undo' : deciding('Undo', right)}: ${words}`}
      onClick={() => void takeBack()}
    >
      Undo
    </Decide>
  );
}
