import { type ChangeEvent, useState } from 'react';
import { ApiError, fieldOf, words } from '../api/errors';
import { signedIn } from '../api/session';
import { figure } from '../lib/figure';
import styles from './useForm.module.css';

type Values = Record<string, string>;
type Name<T> = keyof T & string;
type Draft<T> = {
  /** What was there when it was opened, and its version. */
  base: T;
  version: number;
  values: T;
};

/** Forms closed before they were saved, until the page is left. */
const kept = new Map<string, Draft<Values>>();

type FormOptions<T> = {
  /** What it is a form of: its text is kept under it until it is saved. */
  of: string;
  base: T;
  /** Of the thing that is changed. */
  version?: number;
  /** How a value reads, when it is not the text itself: an id. */
  say?: (name: Name<T>, value: string) => string;
};

/**
 * A form whose typed text is never lost: closed unsaved it is there again when
 * opened, and what someone else changed meanwhile is shown beside it, to be
 * taken or overruled. Fields are named as in the API's input.
 */
export function useForm<T extends { [K in keyof T]: string }>({
  of,
  base,
  version = 0,
  say,
}: FormOptions<T>) {
  const key = `${signedIn()?.id} ${of}`;
  const [restored] = useState(() => kept.get(key) as Draft<T> | undefined);
  const [draft, setDraft] = useState<Draft<T>>(() => restored ?? { base, version, values: base });
  const [clashes, setClashes] = useState<Record<string, string>>({});
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [fresh, setFresh] = useState(!restored);

  const names = Object.keys(draft.base) as Name<T>[];
  const changedIn = (next: Draft<T>) =>
    names.filter((name) => next.values[name] !== next.base[name]);

  function keep(change: (draft: Draft<T>) => Draft<T>) {
    setDraft((draft) => {
      const next = change(draft);
      if (changedIn(next).length) kept.set(key, next);
      else kept.delete(key);
      return next;
    });
  }
  function set(name: Name<T>, value: string) {
    keep((draft) => ({ ...draft, values: { ...draft.values, [name]: value } }));
    if (fieldOf(error) === name) setError(undefined);
  }
  function forget(name: string) {
    setClashes((all) => Object.fromEntries(Object.entries(all).filter(([of]) => of !== name)));
  }

  return {
    values: draft.values,
    busy,
    changed: changedIn(draft),
    set,
    /** What a field of `Field.tsx` needs. */
    field(name: Name<T>) {
      const theirs = clashes[name];
      const wrong =
        fieldOf(error) === name && !(error instanceof ApiError && error.code === 'CONFLICT');
      return {
        value: draft.values[name] ?? '',
        onChange: ({
          target,
        }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
          set(name, target.value),
        ...(wrong && { error: words(error) }),
        ...(theirs !== undefined && {
          hint: (
            <span className={styles.clash}>
              Someone else made it {theirs ? `“${say?.(name, theirs) ?? theirs}”` : 'empty'}{' '}
              meanwhile.{' '}
              <button
                type="button"
                onClick={() => {
                  set(name, theirs);
                  forget(name);
                }}
              >
                Take theirs
              </button>
            </span>
          ),
        }),
      };
    },
    /** What is wrong with the whole of it. */
    error: Object.keys(clashes).length
      ? 'Someone else changed this meanwhile. Both are here: save again to keep yours.'
      : error !== undefined && !names.some((name) => name === fieldOf(error))
        ? words(error)
        : undefined,
    /** It holds what was typed earlier and not saved. */
    restored: !fresh,
    startOver() {
      keep(() => ({ base, version, values: base }));
      setClashes({});
      setError(undefined);
      setFresh(true);
    },
    /** Sends it: only what was changed, with the version it was based on. Answers undefined when it was refused. */
    async send<A>(
      how: (changed: Partial<T>, version: number) => Promise<A>,
    ): Promise<A | undefined> {
      if (busy) return undefined;
      setBusy(true);
      try {
        const changed = Object.fromEntries(
          changedIn(draft).map((name) => [name, draft.values[name]]),
        ) as Partial<T>;
        const answer = await how(changed, draft.version);
        kept.delete(key);
        return answer;
      } catch (refused) {
        setError(refused);
        const both = refused instanceof ApiError && refused.code === 'CONFLICT';
        const fields = both ? (refused.extensions.fields ?? []) : [];
        if (both) {
          setClashes(Object.fromEntries(fields.map(({ name, current }) => [name, text(current)])));
        }
        const newest = both && refused.extensions.version;
        if (newest) keep((draft) => ({ ...draft, version: newest }));
        return undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));

/** Says that a form holds what was typed before, and lets it go. */
export function Restored({ form }: { form: { restored: boolean; startOver: () => void } }) {
  if (!form.restored) return null;
  return (
    <p className={styles.restored} role="status">
      What you typed before is still here.{' '}
      <button type="button" onClick={form.startOver}>
        Start over
      </button>
    </p>
  );
}

/** The number typed into a field, null for none; refused in place when it is no number. */
export function numberIn(name: string, typed: string): number | null {
  const value = figure(typed);
  if (value === undefined) {
    throw new ApiError('This is not a number.', { code: 'INVALID', field: `input.${name}` });
  }
  return value;
}
