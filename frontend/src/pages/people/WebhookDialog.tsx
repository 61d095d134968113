import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { ApiError } from '../../api/errors';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormError, Input, Select } from '../../ui/Field';
import { Restored } from '../../ui/FormNotes';
import type { Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { DecisionBoxes } from './DecisionBoxes';
import { LinkBox } from './LinkBox';
import type {
  Decision,
  WebhookDialogMutation,
} from './__generated__/WebhookDialogMutation.graphql';

type WebhookDialogProps = {
  /** The id of whose log it is told. */
  product: string;
  right: Right;
  onClose: () => void;
};

/** Makes a webhook, and shows once what signs its messages. */
export function WebhookDialog({ product, right, onClose }: WebhookDialogProps) {
  const create = useMutate<WebhookDialogMutation>(graphql`
    mutation WebhookDialogMutation($input: CreateWebhookInput!) {
      createWebhook(input: $input) {
        secret
      }
    }
  `);
  const form = useForm({
    of: `webhook of ${product}`,
    base: { url: '', of: 'all', decisions: '' },
    required: { url: 'Say where to: https://example.com/hook.' },
  });
  const [secret, setSecret] = useState<string | null>();
  const some = form.values.of === 'some';

  async function save() {
    const made = await form.send(() => {
      const decisions = some ? (form.chosen('decisions') as Decision[]) : [];
      if (some && !decisions.length) {
        throw new ApiError('Choose at least one, or everything that happens.', {
          code: 'INVALID',
          field: 'input.decisions',
        });
      }
      return create(
        { input: { productId: product, url: form.values.url.trim(), decisions } },
        { right },
      );
    });
    if (!made) return;
    setSecret(made.createWebhook.secret ?? '');
    refresh();
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
      title="New webhook"
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={form.busy}>
            Make the webhook
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
      <Select label="Told of" {...form.field('of')}>
        <option value="all">everything that happens</option>
        <option value="some">some decisions</option>
      </Select>
      {some && <DecisionBoxes form={form} legend="Events of" />}
      <FormError>{form.error}</FormError>
    </Dialog>
  );
}
