import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { useMutate } from '../../api/useMutate';
import { dateOf } from '../../lib/days';
import { refresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Checkbox, FormError, Input, Select } from '../../ui/Field';
import { Restored } from '../../ui/FormNotes';
import { Mark, roleNames } from '../../ui/Mark';
import { Decide, type Right } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import { LinkBox, LinkSent } from './LinkBox';
import { kinds } from './Roles';
import type { InviteDialogMutation } from './__generated__/InviteDialogMutation.graphql';
import styles from './InviteDialog.module.css';

type InviteDialogProps = {
  right: Right;
  products: readonly { readonly id: string; readonly key: string; readonly name: string }[];
  /** The product on screen. */
  product: string;
  /** A name that came with an import, whose past becomes theirs. */
  placeholder?: { id: string; name: string } | undefined;
  onClose: () => void;
};

/** Invites a person with their first roles, and gives the link to send them. */
export function InviteDialog({
  right,
  products,
  product,
  placeholder,
  onClose,
}: InviteDialogProps) {
  const invite = useMutate<InviteDialogMutation>(graphql`
    mutation InviteDialogMutation($input: InviteUserInput!) {
      inviteUser(input: $input) {
        invitationPath
        mailed
        expiresAt
        userEdge {
          node {
            name
            email
          }
        }
      }
    }
  `);
  const form = useForm({
    of: `invitation of ${placeholder?.id ?? 'someone'}`,
    base: { email: '', name: placeholder?.name ?? '', product, roles: '', admin: '' },
    required: { email: 'Without a mail address they cannot sign in.' },
  });
  const [made, setMade] = useState<InviteDialogMutation['response']['inviteUser']>();
  const chosen = form.chosen('roles');

  async function save() {
    const { email, name, product: key, admin } = form.values;
    const productId = products.find((other) => other.key === key)?.id ?? null;
    const roles: { kind: (typeof kinds)[number] | 'ADMIN'; productId?: string | null }[] = kinds
      .filter((kind) => chosen.includes(kind))
      .map((kind) => ({ kind, productId }));
    if (admin) roles.push({ kind: 'ADMIN' });
    const answer = await form.send(() =>
      invite(
        {
          input: {
            email: email.trim(),
            name: name.trim() || null,
            placeholderId: placeholder?.id ?? null,
            roles,
          },
        },
        { right },
      ),
    );
    if (!answer) return;
    setMade(answer.inviteUser);
    refresh();
  }
  useKeys([{ keys: 'mod+Enter', run: () => void save() }]);

  if (made) {
    const { node } = made.userEdge;
    return (
      <Dialog
        title={`${node.name} is invited`}
        onClose={onClose}
        footer={
          <Button look="primary" onClick={onClose}>
            Done
          </Button>
        }
      >
        <LinkSent mailed={made.mailed} to={node.email} />
        <LinkBox
          label="Link"
          value={`${location.origin}${made.invitationPath ?? ''}`}
          hint={`Good once, until ${dateOf(made.expiresAt)}.`}
        />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={placeholder ? `Invite ${placeholder.name}` : 'Invite'}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" type="submit" keys="mod+Enter" busy={form.busy}>
            Invite
          </Decide>
        </>
      }
    >
      <Restored form={form} />
      <Input label="Email" type="email" autoComplete="off" {...form.field('email')} />
      <Input
        label="Name"
        autoComplete="off"
        hint="Until they choose their own. Left empty, what stands before the @."
        {...form.field('name')}
      />
      {products.length > 1 ? (
        <Select label="Roles in" {...form.field('product')}>
          {products.map(({ id, key, name }) => (
            <option key={id} value={key}>
              {name}
            </option>
          ))}
        </Select>
      ) : (
        <p className="medium">Roles in {products[0]?.name ?? product}</p>
      )}
      <fieldset className={styles.roles}>
        <legend className="unseen">Roles</legend>
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            checked={chosen.includes(kind)}
            onChange={({ target }) => form.choose('roles', kind, target.checked)}
          >
            <Mark role={kind}>{roleNames[kind]}</Mark>
          </Checkbox>
        ))}
        <Checkbox
          checked={form.values.admin !== ''}
          onChange={({ target }) => form.set('admin', target.checked ? 'yes' : '')}
        >
          <Mark role="ADMIN">Admin of the workspace</Mark>
        </Checkbox>
      </fieldset>
      <FormError>{form.error}</FormError>
    </Dialog>
  );
}
