import { type FormEvent, useEffect, useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { useLocation } from 'wouter';
import { ApiError, fieldOf, words } from '../../api/errors';
import { enter } from '../../api/session';
import { paths } from '../../paths';
import { Brand } from '../../ui/Brand';
import { Button } from '../../ui/Button';
import { FormError, Input } from '../../ui/Field';
import { Arrow } from '../../ui/icons';
import { Mark } from '../../ui/Mark';
import { ThemeToggle } from '../../ui/ThemeToggle';
import { LineToCome } from './LineToCome';
import { suggestKey } from './suggestKey';
import styles from './WelcomePage.module.css';

const create = graphql`
  mutation WelcomePageMutation($input: CreateWorkspaceInput!) {
    createWorkspace(input: $input) {
      product {
        key
      }
    }
  }
`;

const steps = [
  ['You', 'the first person is admin'],
  ['Workspace and product', 'what a PM and a PO steer'],
  ['First goal', 'asked when you are in'],
] as const;

/** First run: one form creates the workspace, its first product and its first person. */
export function WelcomePage({ token }: { token: string }) {
  const [, navigate] = useLocation();
  const [product, setProduct] = useState('');
  const [chosenKey, setChosenKey] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const key = chosenKey ?? suggestKey(product);
  const wrong = (field: string) => (fieldOf(error) === field ? words(error) : undefined);
  const inPlace = [
    'name',
    'product.name',
    'product.key',
    'person.name',
    'person.email',
    'person.password',
  ];
  const used = error instanceof ApiError && error.code === 'NOT_FOUND';

  useEffect(() => {
    document.title = 'First run · Throughline';
    document.documentElement.dataset.hat = 'none';
  }, []);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name)).trim();
    setBusy(true);
    setError(undefined);
    try {
      await enter(create, {
        token,
        name: text('workspace'),
        product: { name: text('product'), key },
        person: {
          name: text('name'),
          email: text('email'),
          password: String(form.get('password')),
        },
      });
      navigate(paths.goals({ product: key }), { replace: true });
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  }

  return (
    <div className={styles.welcome}>
      <header className={styles.top}>
        <Brand />
        <span className="meta">First run on {location.host}</span>
        <span className="grow" />
        <ThemeToggle />
      </header>
      <aside className={styles.steps} aria-label="Steps">
        <ol>
          {steps.map(([title, about], i) => (
            <li key={title} className={i < 2 ? styles.now : undefined}>
              <b>{title}</b>
              <span className="meta">{about}</span>
            </li>
          ))}
        </ol>
      </aside>
      <main className={styles.main}>
        <h1>Name your workspace and its first product</h1>
        <p className="sub">You can change all of it later, except the key once stories use it.</p>
        <form className={styles.form} onSubmit={submit} noValidate>
          <div className={styles.two}>
            <Input
              label="Your name"
              name="name"
              autoComplete="name"
              autoFocus
              error={wrong('person.name')}
            />
            <Input
              label="Email"
              name="email"
              type="email"
              autoComplete="username"
              error={wrong('person.email')}
            />
          </div>
          <div className={styles.two}>
            <Input
              label="Password"
              name="password"
              type="password"
              autoComplete="new-password"
              hint="10 characters or more"
              error={wrong('person.password')}
            />
            <Input
              label="Workspace"
              name="workspace"
              autoComplete="organization"
              hint="your company or team"
              error={wrong('name')}
            />
          </div>
          <div className={styles.two}>
            <Input
              label="Product"
              name="product"
              value={product}
              onChange={(event) => setProduct(event.target.value)}
              autoComplete="off"
              hint="what one PM and one PO steer together"
              error={wrong('product.name')}
            />
            <Input
              label="Key"
              name="key"
              value={key}
              onChange={(event) => setChosenKey(event.target.value.toUpperCase())}
              autoComplete="off"
              maxLength={10}
              hint={`stories read ${key || 'CHK'}-1, ${key || 'CHK'}-2`}
              error={wrong('product.key')}
            />
          </div>
          <p className={styles.roles}>
            <span className="medium">In {product.trim() || 'it'} you are</span>
            <Mark role="PM">Product Manager</Mark>
            <Mark role="PO">Product Owner</Mark>
            <Mark role="ADMIN">Admin</Mark>
            <span className="meta">until others join</span>
          </p>
          <FormError>
            {used
              ? 'This link was used already, or is wrong. The newest one is in the output of throughline serve.'
              : error !== undefined && !inPlace.includes(fieldOf(error) ?? '') && words(error)}
          </FormError>
          <div className={styles.act}>
            <span className="meta">Next you write the first goal</span>
            <Button type="submit" look="primary" busy={busy}>
              Create the workspace <Arrow />
            </Button>
          </div>
        </form>
      </main>
      <aside className={styles.aside} aria-label="How it will look">
        <p className="meta">How it will look</p>
        <LineToCome product={product.trim()} productKey={key} />
      </aside>
    </div>
  );
}
