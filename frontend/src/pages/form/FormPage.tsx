import { useCallback, useEffect, useRef, useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { ApiError, fieldOf } from '../../api/errors';
import { send } from '../../api/http';
import { operation } from '../../api/operation';
import { Brand } from '../../ui/Brand';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { FormError, Input, TextArea } from '../../ui/Field';
import { ThemeToggle } from '../../ui/ThemeToggle';
import { useForm } from '../../ui/useForm';
import type { FormPageOpenMutation$data } from './__generated__/FormPageOpenMutation.graphql';
import type { FormPageSendMutation$variables } from './__generated__/FormPageSendMutation.graphql';
import styles from './FormPage.module.css';

const open = graphql`
  mutation FormPageOpenMutation($input: OpenFormInput!) {
    openForm(input: $input) {
      form {
        product
        stamp
      }
    }
  }
`;

const sendIt = graphql`
  mutation FormPageSendMutation($input: SendFormInput!) {
    sendForm(input: $input) {
      product
    }
  }
`;

/** What the page knows of its form, and since when. */
type Opened = { product: string; stamp: string; at: number };

const fresh = 3_600_000;
const closed = (error: unknown) => error instanceof ApiError && error.code === 'NOT_FOUND';

async function read(token: string): Promise<Opened> {
  const answer = (await send(operation(open), { input: { token } })) as {
    data: FormPageOpenMutation$data;
  };
  return { ...answer.data.openForm.form, at: Date.now() };
}

/** Where somebody without an account tells a product what hurts. */
export function FormPage({ token }: { token: string }) {
  const [form, setForm] = useState<Opened>();
  const [failure, setFailure] = useState<unknown>();
  const reopen = useCallback(() => read(token).then(setForm, setFailure), [token]);
  useEffect(() => {
    document.documentElement.dataset.hat = 'none';
    document.title = 'Tell us · Throughline';
    void reopen();
  }, [reopen]);

  return (
    <main className={styles.desk} aria-busy={!form && !failure}>
      <header className={styles.bar}>
        <Brand />
        <ThemeToggle />
      </header>
      {failure !== undefined && !form && (
        <>
          <h1 className="unseen">Form</h1>
          <Empty
            title={closed(failure) ? 'This link opens no form.' : 'The form could not be shown.'}
            actions={
              !closed(failure) && <Button onClick={() => location.reload()}>Try again</Button>
            }
          >
            {closed(failure)
              ? 'It may have been switched off, or renewed. Ask whoever gave it to you for another.'
              : 'The server did not answer.'}
          </Empty>
        </>
      )}
      {form && <Said token={token} form={form} onReopen={reopen} />}
    </main>
  );
}

type SaidProps = { token: string; form: Opened; onReopen: () => void };

function Said({ token, form: { product, stamp, at }, onReopen }: SaidProps) {
  const [sent, setSent] = useState(false);
  const [over, setOver] = useState(false);
  const trap = useRef<HTMLInputElement>(null);
  const form = useForm({
    of: `form ${token.slice(-8)}`,
    base: { words: '', customer: '', email: '', link: '' },
    required: { words: 'Write what you would like to say.' },
  });

  async function submit() {
    setOver(false);
    const homepage = trap.current?.value ?? '';
    const input: FormPageSendMutation$variables['input'] = {
      ...form.values,
      token,
      stamp,
      homepage,
    };
    const done = await form.send(() => send(operation(sendIt), { input }).catch(mend));
    if (done) setSent(true);
  }

  /** What the page itself can mend for the next try, it mends. */
  function mend(error: unknown): never {
    if (fieldOf(error) === 'homepage' && trap.current) trap.current.value = '';
    if (fieldOf(error) === 'stamp' && Date.now() - at > fresh) onReopen();
    if (closed(error)) setOver(true);
    throw error;
  }

  if (sent) {
    return (
      <section className={styles.sheet} role="status">
        <header>
          <h1 className="why">Thank you. It has arrived.</h1>
          <p className="sub">Those who work on {product} read it.</p>
        </header>
        <p>
          <Button onClick={() => (setSent(false), onReopen())}>Write something else</Button>
        </p>
      </section>
    );
  }
  return (
    <form
      className={styles.sheet}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <header>
        <h1 className="why">What should we know about {product}?</h1>
        <p className="sub">
          What gets in your way, and what you were trying to do. Your own words are best.
        </p>
      </header>
      <TextArea label="In your words" rows={6} className={styles.words} {...form.field('words')} />
      <div className={styles.two}>
        <Input
          label="Who you are"
          beside={<span className="meta">optional</span>}
          maxLength={100}
          autoComplete="name"
          hint="A name or a company, if you like."
          {...form.field('customer')}
        />
        <Input
          label="E-mail"
          beside={<span className="meta">optional</span>}
          type="email"
          autoComplete="email"
          hint="If you would like an answer."
          {...form.field('email')}
        />
      </div>
      <Input
        label="A page it is about"
        beside={<span className="meta">optional</span>}
        type="url"
        maxLength={2000}
        placeholder="https://"
        {...form.field('link')}
      />
      <label className={styles.trap} aria-hidden="true">
        Homepage
        <input ref={trap} tabIndex={-1} autoComplete="off" defaultValue="" />
      </label>
      <FormError>
        {over
          ? 'This link opens no form any more. What you wrote is still here: copy it, and ask whoever gave you the link for another.'
          : form.error}
      </FormError>
      <footer>
        <p className="meta grow">Those who work on {product} read it. It is published nowhere.</p>
        <Button type="submit" look="primary" size="large" busy={form.busy}>
          Send
        </Button>
      </footer>
    </form>
  );
}
