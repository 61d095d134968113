import { useState } from 'react';
import { refresh } from '../../lib/freshness';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormError, Input, Select } from '../../ui/Field';
import { Restored } from '../../ui/FormNotes';
import type { RoleKind } from '../../ui/Mark';
import { numberIn, useForm } from '../../ui/useForm';
import { DecisionBoxes } from './DecisionBoxes';
import { LinkBox } from './LinkBox';
import { shortNames } from './Roles';
import type { CreateTokenInput, Decision } from './__generated__/TokenDialogMutation.graphql';

const lasts = { 30: '30 days', 90: '90 days', 365: 'a year' } as const;

type TokenFormProps = {
  title: string;
  /** What becomes of the name. */
  hint: string;
  /** The roles to act under, of which, with `any`, none has to be chosen. */
  roles: readonly RoleKind[];
  any?: string;
  /** What it may see alone, by id; `all` is all of it. */
  products: readonly { id: string; key: string }[];
  all: string;
  /** What it may, in the words of whose it is. */
  may: { all: string; some: string };
  /** Makes it, and answers its secret. */
  make: (input: CreateTokenInput) => Promise<string | null | undefined>;
  /** Whoever has it acts as … */
  actsAs: (name: string) => string;
  onClose: () => void;
};

/** Asks what a token is to be, and shows it once. */
export function TokenForm({
  title,
  hint,
  roles,
  any,
  products,
  all,
  may: words,
  make,
  actsAs,
  onClose,
}: TokenFormProps) {
  const form = useForm({
    of: title,
    base: {
      name: '',
      role: '',
      productId: '',
      may: 'all',
      decisions: '',
      requestsPerMinute: '600',
      days: '90',
    },
    required: {
      name: 'Say what it is for: the log calls it by this name.',
      ...(!any && { role: 'Choose what it is.' }),
    },
  });
  const [secret, setSecret] = useState<string>();
  const { role, name } = form.values;
  const everywhere = role === 'ADMIN';
  // A viewer decides nothing: there is no less for its token to be.
  const reads = !any && role === 'VIEWER';

  async function save() {
    const { productId, may, requestsPerMinute, days } = form.values;
    const made = await form.send(async () => ({
      secret: await make({
        name: name.trim(),
        role: (role || null) as RoleKind | null,
        productId: (!everywhere && productId) || null,
        readOnly: may === 'read' && !reads,
        decisions: may === 'some' && !reads ? (form.chosen('decisions') as Decision[]) : null,
        requestsPerMinute: numberIn('requestsPerMinute', requestsPerMinute),
        expiresAt: new Date(Date.now() + Number(days) * 86_400_000).toISOString(),
      }),
    }));
    if (!made) return;
    setSecret(made.secret ?? '');
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
          value={secret}
          hint={`It is shown this once. Whoever has it acts as ${actsAs(name.trim())}.`}
        />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={title}
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
      <Input label="Name" autoComplete="off" hint={hint} {...form.field('name')} />
      <Select label="Acts as" {...form.field('role')}>
        <option value="">{any ?? 'choose a role'}</option>
        {roles.map((kind) => (
          <option key={kind} value={kind}>
            {shortNames[kind]}
          </option>
        ))}
      </Select>
      {products.length > 1 && !everywhere && (
        <Select label="Sees" {...form.field('productId')}>
          <option value="">{all}</option>
          {products.map(({ id, key }) => (
            <option key={id} value={id}>
              {key} alone
            </option>
          ))}
        </Select>
      )}
      {!reads && (
        <Select label="May" {...form.field('may')}>
          <option value="all">{words.all}</option>
          <option value="some">{words.some}</option>
          <option value="read">read, and change nothing</option>
        </Select>
      )}
      {!reads && form.values.may === 'some' && (
        <DecisionBoxes form={form} legend="Its decisions">
          {form.chosen('decisions').length === 0 && (
            <p className="sub">None yet: so far it only reads.</p>
          )}
        </DecisionBoxes>
      )}
      <Input
        label="Requests a minute"
        inputMode="numeric"
        hint="Beyond it is told to wait, and for how long."
        {...form.field('requestsPerMinute')}
      />
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
