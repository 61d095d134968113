import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { ApiError } from '../../api/errors';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Input, Select } from '../../ui/Field';
import { FormProblem, Restored } from '../../ui/FormNotes';
import type { Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { decisionName } from '../rights/decisions';
import { DecisionBoxes } from './DecisionBoxes';
import { LinkBox } from './LinkBox';
import type {
  Decision,
  WebhookDialogMutation,
} from './__generated__/WebhookDialogMutation.graphql';

import type { WebhookDialogUpdateMutation } from './__generated__/WebhookDialogUpdateMutation.graphql';

type WebhookDialogProps = {
  /** The id of whose log it is told. */
  product: string;
  /** What is changed; without it one is made. */
  webhook?: { id: string; version: number; url: string; decisions: readonly Decision[] };
  right: Right;
  onClose: () => void;
};

/** Makes a webhook, and shows once what signs its messages; or changes where it is and what it is told of. */
export function WebhookDialog({ product, webhook, right, onClose }: WebhookDialogProps) {
  const create = useMutate<WebhookDialogMutation>(graphql`
    mutation WebhookDialogMutation($input: CreateWebhookInput!) {
      createWebhook(input: $input) {
        secret
      }
    }
  `);
  const update = useMutate<WebhookDialogUpdateMutation>(graphql`
    mutation WebhookDialogUpdateMutation($input: UpdateWebhookInput!) {
      updateWebhook(input: $input) {
        webhook {
          id
          version
          url
          decisions
        }
      }
    }
  `);
  const form = useForm({
    of: webhook?.id ?? `webhook of ${product}`,
    base: {
      url: webhook?.url ?? '',
      of: webhook?.decisions.length ? 'some' : 'all',
      decisions: webhook?.decisions.join(' ') ?? '',
    },
    ...(webhook && { version: webhook.version }),
    required: { url: 'Say where to: https://example.com/hook.' },
  });
  const [secret, setSecret] = useState<string | null>();
  const some = form.values.of === 'some';
  const tell = (decisions: string) => form.setAll({ decisions, of: decisions ? 'some' : 'all' });

  async function save() {
    if (webhook && form.changed.length === 0) return onClose();
    const sent = await form.send(async (changed, version) => {
      const decisions = some ? (form.chosen('decisions') as Decision[]) : [];
      if (some && !decisions.length) {
        throw new ApiError('Choose at least one, or everything that happens.', {
          code: 'INVALID',
          field: 'input.decisions',
        });
      }
      const url = form.values.url.trim();
      if (!webhook) {
        const made = await create({ input: { productId: product, url, decisions } }, { right });
        return { secret: made.createWebhook.secret ?? '' };
      }
      const { id } = webhook;
      const told = changed.of !== undefined || changed.decisions !== undefined;
      const of = (url: string, decisions: readonly Decision[]) => ({
        id,
        ...(changed.url !== undefined && { url }),
        ...(told && { decisions: [...decisions] }),
      });
      await update({ input: { ...of(url, decisions), version } }, { right });
      const was = of(webhook.url, webhook.decisions);
      return { undo: () => update({ input: was }, { right }).then(() => refresh()) };
    });
    if (!sent) return;
    refresh();
    if (sent.undo) {
      onClose();
      await act({
        run: () => Promise.resolve(),
        done: 'The webhook is changed.',
        failed: '',
        undo: sent.undo,
      });
    } else setSecret(sent.secret);
  }

  if (secret !== undefined) {
    return (
      <Dialog
        title="What signs its messages"
        onClose={onClose}
        footer={
          <Button look="primary" onClick={onClose}>
            Done
          </Button>
        }
      >
        <LinkBox
          label="Secret"
          value={secret ?? ''}
          hint="It is shown this once. The receiver proves by it that a message is from here."
        />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={webhook ? 'Change the webhook' : 'New webhook'}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={form.busy}>
            {webhook ? 'Save' : 'Make the webhook'}
          </Button>
        </>
      }
    >
      <Restored form={form} />
      <Input
        label="Address"
        inputMode="url"
        autoComplete="off"
        hint="Of the internet, unless the server allows your network."
        {...form.field('url')}
      />
      <Select
        label="Told of"
        {...form.field('of')}
        onChange={({ target }) =>
          target.value === 'all' ? tell('') : form.set('of', target.value)
        }
      >
        <option value="all">everything that happens</option>
        <option value="some">some decisions</option>
      </Select>
      {some && <DecisionBoxes form={form} legend="Events of" />}
      <FormProblem
        form={{
          ...form,
          settle: (name, value) => (name === 'decisions' ? tell(value) : form.settle(name, value)),
        }}
        names={{ url: 'Address', decisions: 'Told of' }}
        say={(name, value) => (name === 'decisions' ? toldOf(value) : value)}
      />
    </Dialog>
  );
}

/** `Order the backlog, Accept stories`. */
const toldOf = (decisions: string) =>
  decisions.split(' ').filter(Boolean).map(decisionName).join(', ') || 'everything';
