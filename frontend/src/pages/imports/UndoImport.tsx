import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { count } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Decide, type Right } from '../../ui/Right';
import type { UndoImportMutation } from './__generated__/UndoImportMutation.graphql';

type UndoImportProps = { id: string; name: string; right: Right; onClose: () => void };

/** Asks before what an import made goes: it does not come back by itself. */
export function UndoImport({ id, name, right, onClose }: UndoImportProps) {
  const undo = useMutate<UndoImportMutation>(graphql`
    mutation UndoImportMutation($input: UndoImportInput!) {
      undoImport(input: $input) {
        import {
          ...Run_run
          kept
        }
        putBack
      }
    }
  `);
  const [busy, setBusy] = useState(false);

  async function takeBack() {
    setBusy(true);
    await act({
      run: () => undo({ input: { importId: id } }, { right }),
      done: ({ undoImport: { import: undone, putBack } }) =>
        [
          `The import of “${name}” was undone.`,
          putBack > 0 &&
            `${count(putBack, 'thing')} it changed ${putBack === 1 ? 'is' : 'are'} as before.`,
          undone.kept.length > 0 &&
            `${count(undone.kept.length, 'thing')} ${undone.kept.length === 1 ? 'stays' : 'stay'}.`,
        ]
          .filter(Boolean)
          .join(' '),
      failed: 'The import stays.',
    });
    onClose();
  }

  return (
    <Dialog
      title={`Undo the import of “${name}”?`}
      reads
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" busy={busy} onClick={() => void takeBack()}>
            Undo it
          </Decide>
        </>
      }
    >
      <p>
        What it made goes for good, and what it changed is as before. What somebody made something
        of since, or changed, stays and is named.
      </p>
      <p className="sub">The file can be imported again.</p>
    </Dialog>
  );
}
