import { type FormEvent, useState } from 'react';
import { words } from '../../api/errors';
import { signIn } from '../../api/session';
import { providerAt } from '../../paths';
import { Button, buttonClass } from '../../ui/Button';
import { FormError, Input } from '../../ui/Field';
import styles from './SignInForm.module.css';

type SignInFormProps = {
  email?: string;
  /** What else signs people in, as it is called. */
  provider?: string | null | undefined;
};

/** Why the provider sent one back without a session. */
const refusals: Record<string, string> = {
  unreachable: 'It does not answer at the moment. Try again, or sign in with a password.',
  expired: 'That took too long, or began in another window. Try again.',
  declined: 'You were not signed in there.',
  unverified: 'It does not vouch for your mail address. Ask whoever runs it to verify it.',
  unknown: 'Nobody here has the mail address you signed in with. Ask an admin to invite it.',
  linked:
    'The person with your mail address signs in with another account there. An admin can unlink that one and let you in again.',
  disabled: 'Your access was ended. Ask an admin of your workspace.',
  failed: 'It did not work. Try again; the server’s log says why.',
};

/** Mail and password. When it succeeds the session begins and this goes away. */
export function SignInForm({ email = '', provider }: SignInFormProps) {
  const [show, setShow] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>(
    () => refusals[new URLSearchParams(location.search).get('refused') ?? ''],
  );

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
      {provider && (
        <a
          className={buttonClass({ size: 'large' })}
          href={providerAt(location.pathname + location.search.replace(/\?refused=\w+/, ''))}
        >
          Sign in with {provider}
        </a>
      )}
    </form>
  );
}
