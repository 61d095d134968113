import { type FormEvent, useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { fieldOf, words } from '../../api/errors';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { say } from '../../lib/toasts';
import { Button } from '../../ui/Button';
import { FormError, Input } from '../../ui/Field';
import type { PasswordFormMutation } from './__generated__/PasswordFormMutation.graphql';
import styles from './ProfilePage.module.css';

/** Changes one's password. What is typed here is kept nowhere. */
export function PasswordForm({ email }: { email: string }) {
  const change = useMutate<PasswordFormMutation>(graphql`
    mutation PasswordFormMutation($input: ChangePasswordInput!) {
      changePassword(input: $input) {
        user {
          id
        }
      }
    }
  `);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const field = error === undefined ? undefined : fieldOf(error);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setError(undefined);
    try {
      await change({
        input: { current: String(form.get('current')), password: String(form.get('password')) },
      });
      setOpen(false);
      say({ kind: 'done', title: 'Your password is another. Your other sessions are over.' });
      refresh();
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  }

  if (!open) {
    return (
      <section className={styles.part}>
        <h2>Password</h2>
        <p>
          <Button onClick={() => setOpen(true)}>Change password</Button>
        </p>
      </section>
    );
  }
  return (
    <form className={styles.part} onSubmit={submit} noValidate>
      <h2>Password</h2>
      {/* So that a password manager knows whose it is. */}
      <input hidden readOnly name="email" autoComplete="username" value={email} />
      <Input
        label="Password until now"
        name="current"
        type="password"
        autoComplete="current-password"
        autoFocus
        error={field === 'current' ? words(error) : undefined}
      />
      <Input
        label="New password"
        name="password"
        type="password"
        autoComplete="new-password"
        hint="10 characters or more. Your other sessions end."
        error={field === 'password' ? words(error) : undefined}
      />
      <FormError>
        {error !== undefined && field !== 'current' && field !== 'password' && words(error)}
      </FormError>
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          Change password
        </Button>
        <Button
          look="ghost"
          onClick={() => {
            setOpen(false);
            setError(undefined);
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  );
}
