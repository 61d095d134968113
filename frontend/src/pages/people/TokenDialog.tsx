import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { signedIn } from '../../api/session';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Checkbox, FormError, Input, Select } from '../../ui/Field';
import { Restored } from '../../ui/FormNotes';
import type { RoleKind } from '../../ui/Mark';
import { useForm } from '../../ui/useForm';
import { LinkBox } from './LinkBox';
import { shortNames } from './Roles';
import type { TokenDialogMutation } from './__generated__/TokenDialogMutation.graphql';

const lasts = { 30: '30 days', 90: '90 days', 365: 'a year' } as const;

/** Makes a token for a script of one's own, and shows it once. */
export function TokenDialog({ onClose }: { onClose: () => void }) {
  const create = useMutate<TokenDialogMutation>(graphql`
    mutation TokenDialogMutation($input: CreateTokenInput!) {
      createToken(input: $input) {
        secret
      }
    }
  `);
  const held = [...new Set(signedIn()?.roles.map(({ kind }) => kind as RoleKind))];
  const form = useForm({
    of: 'new token',
    base: { name: '', role: '', readOnly: '', days: '90' },
    required: { name: 'Say what it is for: the log calls it by this name.' },
  });
  const [secret, setSecret] = useState<string | null>();

  async function save() {
    const { name, role, readOnly, days } = form.values;
    const made = await form.send(() =>
      create({
        input: {
          name: name.trim(),
          role: (role || null) as RoleKind | null,
          readOnly: readOnly !== '',
          expiresAt: new Date(Date.now() + Number(days) * 86_400_000).toISOString(),
        },
      }),
    );
    if (!made) return;
    setSecret(made.createToken.secret ?? '');
    refresh();
  }

  if (secret !== undefined) {
    return (
      <Dialog
        title="The token"
        onClose={onClose}
        footer={
          <Button look="primary" onClick={onClose}>
            Done
          </Button>
        }
      >
        <LinkBox
          label="For Authorization: Bearer"
          value={secret ?? ''}
          hint="It is shown this once. Whoever has it acts as you."
        />
      </Dialog>
    );
  }
  return (
    <Dialog
      title="New token"
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={form.busy}>
            Make the token
          </Button>
        </>
      }
    >
      <Restored form={form} />
      <Input
        label="Name"
        autoComplete="off"
        hint="What the log calls it: nightly report."
        {...form.field('name')}
      />
      <Select label="Acts as" {...form.field('role')}>
        <option value="">all you are</option>
        {held.map((kind) => (
          <option key={kind} value={kind}>
            {shortNames[kind]}
          </option>
        ))}
      </Select>
      <Checkbox
        checked={form.values.readOnly !== ''}
        onChange={({ target }) => form.set('readOnly', target.checked ? 'yes' : '')}
      >
        It reads and changes nothing
      </Checkbox>
      <Select label="Ends after" {...form.field('days')}>
        {Object.entries(lasts).map(([days, words]) => (
          <option key={days} value={days}>
            {words}
          </option>
        ))}
      </Select>
      <FormError>{form.error}</FormError>
    </Dialog>
  );
}
