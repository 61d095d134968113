import { type FormEvent, useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { useLocation } from 'wouter';
import { ApiError, fieldOf, words } from '../../api/errors';
import { enter } from '../../api/session';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { FormError, Input } from '../../ui/Field';
import { Entrance } from '../signin/Entrance';
import styles from './InvitationPage.module.css';

const accept = graphql`
  mutation InvitationPageMutation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      expiresAt
    }
  }
`;

/** Takes up an invitation: a name, a password, and in. */
export function InvitationPage({ token }: { token: string }) {
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const field = fieldOf(error);
  const over = error instanceof ApiError && error.code === 'NOT_FOUND';

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setError(undefined);
    try {
      await enter(accept, {
        token,
        name: form.get('name') || null,
        password: form.get('password'),
      });
      navigate(paths.start({}), { replace: true });
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  }

  return (
    <Entrance title="Invitation">
      <h1>You are invited</h1>
      <p className="sub">Choose how you are called here, and a password.</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Input
          label="Name"
          name="name"
          autoComplete="name"
          autoFocus
          hint="Left empty, it stays as it is."
          error={field === 'name' ? words(error) : undefined}
        />
        <Input
          label="Password"
          name="password"
          type="password"
          autoComplete="new-password"
          hint="10 characters or more"
          error={field === 'password' ? words(error) : undefined}
        />
        <FormError>
          {over
            ? 'This link was used or is over. Ask an admin of the workspace for a new one.'
            : error !== undefined && field !== 'name' && field !== 'password' && words(error)}
        </FormError>
        <Button type="submit" look="primary" size="large" busy={busy}>
          Join
        </Button>
      </form>
    </Entrance>
  );
}
