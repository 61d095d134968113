import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Decide, type Right } from '../../ui/Right';
import type { RemoveWebhookMutation } from './__generated__/RemoveWebhookMutation.graphql';

type RemoveWebhookProps = {
  webhook: { id: string; version: number };
  host: string;
  right: Right;
  onClose: () => void;
};

/** Asks before a webhook goes: it does not come back. */
export function RemoveWebhook({ webhook, host, right, onClose }: RemoveWebhookProps) {
  const remove = useMutate<RemoveWebhookMutation>(graphql`
    mutation RemoveWebhookMutation($input: DeleteWebhookInput!) {
      deleteWebhook(input: $input) {
        product {
          id
          webhooks {
            id
          }
        }
      }
    }
  `);
  const [busy, setBusy] = useState(false);

  async function forget() {
    setBusy(true);
    await act({
      run: () => remove({ input: { id: webhook.id, version: webhook.version } }, { right }),
      done: `${host} is told nothing any more.`,
      failed: `${host} is still told.`,
    });
    onClose();
  }

  return (
    <Dialog
      title={`Remove ${host}?`}
      reads
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" busy={busy} onClick={() => void forget()}>
            Remove the webhook
          </Decide>
        </>
      }
    >
      <p>
        It is told nothing any more, and what was sent to it is forgotten. This cannot be undone.
      </p>
      <p className="sub">A new webhook to the same address signs with another secret.</p>
    </Dialog>
  );
}
