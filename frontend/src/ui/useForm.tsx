import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { type Clash, clashesOf, Kept } from '../api/clash';
import { ApiError, fieldOf, NotProposed, Proposed, words } from '../api/errors';
import { draftOf, dropDraft, hasDraft, keepDraft, useDraft } from '../lib/draft';
import { figure } from '../lib/figure';

type Text = { [name: string]: string };
type Name<T> = keyof T & string;

type Draft<T> = {
  /** What was there when typing began, and its version. */
  base: T;
  version: number;
  values: T;
  clashes: readonly Clash[];
};

type FormOptions<T> = {
  /** What it is a form of: its text is kept under it until it is saved. */
  of: string;
  base: T;
  /** Of the thing that is changed. */
  version?: number;
  /** What is said of a field that may not stay empty. */
  required?: { [K in keyof T]?: string };
  /** It was proposed in place of being saved, or theirs was let stay: the form is done. */
  onProposed?: () => void;
};

export type Form = Pick<
  ReturnType<typeof useForm<Text>>,
  'proposeIt' | 'busy' | 'clashes' | 'error' | 'restored' | 'startOver' | 'values'
> & {
  changed: readonly string[];
  /** Takes one of two texts. */
  settle: (name: string, value: string) => void;
};

/**
 * The one way to hold typed text, which is never lost: left unsaved it is there
 * again when the form comes back, and what someone else changed meanwhile is
 * shown beside it, to be taken or overruled. Only what was changed is sent, so
 * that others' changes of other fields stay. Fields are named as in the API's
 * input; one that holds several ids parts them with spaces.
 */
export function useForm<T extends { [K in keyof T]: string }>({
  of,
  base: current,
  version: now = 0,
  required = {},
  onProposed,
}: FormOptions<T>) {
  const kept = useDraft<Draft<T>>(of);
  const [restored, setRestored] = useState(() => hasDraft(of));
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const underWay = useRef(false);
  // Of whoever left the others' values in place, nothing waits to be saved.
  useEffect(
    () => () => {
      const left = draftOf<Draft<T>>(of);
      const same = (name: Name<T>) => left?.values[name] === left?.base[name];
      if (left && (Object.keys(left.values) as Name<T>[]).every(same)) dropDraft(of);
    },
    [of],
  );

  const base: T = { ...current, ...kept?.base };
  const values: T = { ...base, ...kept?.values };
  const version = kept?.version ?? now;
  const clashes = kept?.clashes ?? [];
  const names = Object.keys(current) as Name<T>[];
  const changedIn = (values: T, base: T) => names.filter((name) => values[name] !== base[name]);
  const lacking = (name: Name<T>) => (values[name]?.trim() ? undefined : required[name]);

  function keep(values: T, clashes: readonly Clash[]) {
    if (clashes.length > 0 || changedIn(values, base).length > 0) {
      keepDraft(of, { base, version, values, clashes });
    } else dropDraft(of);
  }
  function setAll(some: Partial<T>) {
    // What would be typed while it is sent is in no answer.
    if (underWay.current) return;
    keep(
      { ...values, ...some },
      clashes.map((clash) => {
        const value = some[clash.name as Name<T>];
        return value === undefined || value === clash.theirs ? clash : { ...clash, yours: value };
      }),
    );
    const wrong = fieldOf(error);
    if (wrong && wrong in some) setError(undefined);
  }
  const set = (name: Name<T>, value: string) => setAll({ [name]: value } as Partial<T>);
  const wrongIn = (name: Name<T>) =>
    (tried && lacking(name)) ||
    (fieldOf(error) === name && !isConflict(error) ? words(error) : undefined);
  const inPlace = names.some((name) => name === fieldOf(error));

  /** Sends it: what was changed, and the version it was based on. Answers undefined when it was not to be. */
  async function send<A>(
    how: (changed: Partial<T>, version: number) => Promise<A>,
  ): Promise<A | undefined> {
    if (underWay.current) return undefined;
    setTried(true);
    setError(undefined);
    if (names.some(lacking)) return undefined;
    underWay.current = true;
    setBusy(true);
    try {
      const changed = changedIn(values, base).map((name) => [name, values[name]]);
      const answer = await how(Object.fromEntries(changed) as Partial<T>, version);
      dropDraft(of);
      setTried(false);
      return answer;
    } catch (refused) {
      if (refused instanceof NotProposed) return undefined;
      if (refused instanceof Proposed || refused instanceof Kept) {
        dropDraft(of);
        setTried(false);
        onProposed?.();
        return undefined;
      }
      setError(isTooLarge(refused) ? ofLongest(refused, values) : refused);
      const both = clashesOf(refused).filter(({ name }) => name in current);
      if (both.length > 0) {
        keepDraft(of, {
          base: { ...base, ...Object.fromEntries(both.map((c) => [c.name, c.theirs])) },
          version: (isConflict(refused) && refused.extensions.version) || version,
          values,
          clashes: both.map((clash) => ({ ...clash, yours: values[clash.name as Name<T>] })),
        });
      }
      return undefined;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }
  const propose = error instanceof ApiError ? error.propose : undefined;

  return {
    values,
    busy,
    changed: changedIn(values, base),
    set,
    setAll,
    settle: (name: string, value: string) => set(name as Name<T>, value),
    /** What a field of `Field.tsx` needs. */
    field(name: Name<T>) {
      const wrong = wrongIn(name);
      return {
        value: values[name] as string,
        onChange: ({
          target,
        }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
          set(name, target.value),
        ...(wrong && { error: wrong }),
      };
    },
    wrongIn,
    /** The ids in a field that holds several. */
    chosen: (name: Name<T>) => values[name].split(' ').filter(Boolean),
    choose(name: Name<T>, id: string, on: boolean) {
      const others = values[name].split(' ').filter((other) => other && other !== id);
      set(name, (on ? [...others, id] : others).join(' '));
    },
    /** The fields that someone else changed too, until it is saved. */
    clashes,
    /** What is wrong with the whole of it. */
    error: error !== undefined && !inPlace && clashes.length === 0 ? words(error) : undefined,
    /** It holds what was typed earlier and not saved. */
    restored,
    startOver() {
      dropDraft(of);
      setError(undefined);
      setRestored(false);
      setTried(false);
    },
    send,
    /** Puts what was refused to those who decide it; none where that is not theirs either. */
    proposeIt: propose && (() => void send(propose)),
  };
}

const isTooLarge = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.code === 'LIMITED' && error.extensions.reason === 'SIZE';

/** The server read no further than it takes, and so cannot say which field it was. */
function ofLongest(error: ApiError, values: Text): ApiError {
  const [longest] = Object.entries(values).toSorted(([, a], [, b]) => b.length - a.length);
  return new ApiError(error.message, { ...error.extensions, field: `input.${longest?.[0]}` });
}

const isConflict = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.code === 'CONFLICT';

/** The number typed into a field, null for none; refused in place when it is no number. */
export function numberIn(name: string, typed: string): number | null {
  const value = figure(typed);
  if (value === undefined) {
    throw new ApiError('This is not a number.', { code: 'INVALID', field: `input.${name}` });
  }
  return value;
}
