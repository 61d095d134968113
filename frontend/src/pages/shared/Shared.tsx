import { type ReactNode, useEffect, useState } from 'react';
import { ApiError } from '../../api/errors';
import { capital } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { ThemeToggle } from '../../ui/ThemeToggle';
import styles from './Shared.module.css';

type SharedProps<T> = {
  token: string;
  /** What the link opens: `report`. */
  noun: string;
  /** Reads it; `again` when this browser opened it before. The same function each time, as `titled`. */
  read: (token: string, again: boolean) => Promise<T>;
  titled: (shown: T) => string;
  children: (shown: T) => ReactNode;
};

/** What a link shows to somebody who may have no account. */
export function Shared<T>({ token, noun, read, titled, children }: SharedProps<T>) {
  const [shown, setShown] = useState<T>();
  const [failure, setFailure] = useState<unknown>();
  const name = capital(noun);
  useEffect(() => {
    let here = true;
    document.documentElement.dataset.hat = 'none';
    document.title = `${name} · Throughline`;
    once(token, read).then(
      (answer) => {
        if (!here) return;
        document.title = `${titled(answer)} · Throughline`;
        setShown(answer);
      },
      (error: unknown) => here && setFailure(error),
    );
    return () => void (here = false);
  }, [token, name, read, titled]);

  if (failure) {
    const gone = failure instanceof ApiError && failure.code === 'NOT_FOUND';
    return (
      <main className={styles.desk}>
        <h1 className="unseen">{name}</h1>
        <Empty
          title={gone ? `This link opens no ${noun}.` : `The ${noun} could not be shown.`}
          actions={!gone && <Button onClick={() => location.reload()}>Try again</Button>}
        >
          {gone
            ? 'It may have ended, or been revoked. Ask whoever sent it for another.'
            : 'The server did not answer.'}
        </Empty>
      </main>
    );
  }
  if (shown === undefined) return <main className={styles.desk} aria-busy="true" />;
  return (
    <main className={styles.desk}>
      <p className={styles.bar}>
        <Button onClick={() => window.print()}>Print</Button>
        <ThemeToggle />
      </p>
      {children(shown)}
    </main>
  );
}

const opened = 'throughline.opened';

/** Reads it; a browser counts once. */
async function once<T>(token: string, read: SharedProps<T>['read']): Promise<T> {
  const known = remembered();
  const again = known.includes(token.slice(-8));
  const answer = await read(token, again);
  if (!again) remember([...known, token.slice(-8)]);
  return answer;
}

function remembered(): string[] {
  try {
    return JSON.parse(localStorage.getItem(opened) ?? '[]') as string[];
  } catch {
    return [];
  }
}

function remember(tokens: string[]) {
  try {
    localStorage.setItem(opened, JSON.stringify(tokens.slice(-50)));
  } catch {
    // It counts again next time.
  }
}
