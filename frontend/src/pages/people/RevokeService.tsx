import { useState } from 'react';
import { ago } from '../../lib/days';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Decide, type Right } from '../../ui/Right';

type RevokeServiceProps = {
  name: string;
  lastUsedAt: string | null | undefined;
  right: Right;
  end: () => Promise<unknown>;
  onClose: () => void;
};

/** Asks before a service's token ends: whatever runs with it stops, and nobody else is told. */
export function RevokeService({ name, lastUsedAt, right, end, onClose }: RevokeServiceProps) {
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      title={`Revoke ${name}?`}
      reads
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide
            right={right}
            look="primary"
            busy={busy}
            onClick={() => {
              setBusy(true);
              void end().then(onClose);
            }}
          >
            Revoke the token
          </Decide>
        </>
      }
    >
      <p>
        Whatever runs with it is refused at once, open connections included. This cannot be undone.
      </p>
      <p className="sub">
        {lastUsedAt ? `It was last used ${ago(lastUsedAt)}.` : 'It was never used.'} What it did
        stays in the log under its name.
      </p>
    </Dialog>
  );
}
