import { type FormEvent, useState } from 'react';
import { words } from '../../api/errors';
import { signIn } from '../../api/session';
import { Button } from '../../ui/Button';
import { FormError, Input } from '../../ui/Field';
import styles from './SignInForm.module.css';

type SignInFormProps = { email?: string };

/** Mail and password. When it succeeds the session begins and this goes away. */
export function SignInForm({ email = '' }: SignInFormProps) {
  const [show, setShow] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [mail, password] = [String(form.get('email')).trim(), String(form.get('password'))];
    if (!mail || !password) return setError('Type your email and your password.');
    setBusy(true);
    setError(undefined);
    try {
      await signIn(mail, password);
    } catch (failure) {
      setError(words(failure));
      setBusy(false);
    }
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Input
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={email}
        autoFocus={!email}
      />
      <Input
        label="Password"
        name="password"
        type={show ? 'text' : 'password'}
        autoComplete="current-password"
        autoFocus={Boolean(email)}
        beside={
          <button
            type="button"
            className={styles.show}
            aria-pressed={show}
            onClick={() => setShow(!show)}
          >
            {show ? 'Hide' : 'Show'} <span className="unseen">password</span>
          </button>
        }
      />
      <FormError>{error}</FormError>
      <Button
        type="submit"
        look="primary"
        size="large"
        busy={busy}
        keys={busy ? undefined : 'Enter'}
      >
        Sign in
      </Button>
    </form>
  );
}
