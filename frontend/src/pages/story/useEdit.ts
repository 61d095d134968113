import { useState } from 'react';
import { ApiError, fieldOf, words } from '../../api/errors';
import { useDraft } from '../../lib/draft';

export type Values = Record<string, string>;
/** A field that someone else changed too. */
export type Clash = { name: string; theirs: string; yours: string };

type Draft<V> = { values: V; base: V; version: number };
type Edit<V extends Values> = {
  /** What the draft is kept under. */
  name: string;
  current: V;
  version: number;
  /** Sends the fields that changed, and the version they are based on. */
  save: (changed: Partial<V>, version: number) => Promise<unknown>;
  onSaved: () => void;
};

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));

/**
 * Editing text that others edit too. What is typed outlives the form. Only what
 * was changed is sent, so that others' changes of other fields stay; where both
 * changed the same field, both texts are shown and one is chosen.
 */
export function useEdit<V extends Values>({ name, current, version, save, onSaved }: Edit<V>) {
  const draft = useDraft<Draft<V>>(name, { values: current, base: current, version });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [clashes, setClashes] = useState<Clash[]>([]);
  const { values, base } = draft.value;
  const changed = Object.keys(values).filter((field) => values[field] !== base[field]);

  async function send(now: Draft<V>) {
    const fields = Object.entries(now.values).filter(([field, value]) => value !== now.base[field]);
    setError(undefined);
    if (fields.length > 0) {
      setBusy(true);
      try {
        await save(Object.fromEntries(fields) as Partial<V>, now.version);
      } catch (error) {
        const clash = error instanceof ApiError && error.code === 'CONFLICT' && error.extensions;
        if (!clash || !clash.fields?.length) return setError(error);
        draft.set({
          ...now,
          base: {
            ...now.base,
            ...Object.fromEntries(clash.fields.map(({ name, current }) => [name, text(current)])),
          },
          version: clash.version ?? now.version,
        });
        return setClashes(
          clash.fields.map(({ name, current }) => ({
            name,
            theirs: text(current),
            yours: now.values[name] ?? '',
          })),
        );
      } finally {
        setBusy(false);
      }
    }
    draft.clear();
    onSaved();
  }

  return {
    values,
    changed: changed.length > 0,
    busy,
    clashes,
    /** What is wrong with the whole; undefined when it is about one field. */
    error: error && !((fieldOf(error) ?? '') in values) ? words(error) : undefined,
    errorOf: (field: keyof V & string) => (fieldOf(error) === field ? words(error) : undefined),
    /** Not while it is sent: what would be typed then is in no answer. */
    set: (field: keyof V, value: string) =>
      busy ? undefined : draft.set({ ...draft.value, values: { ...values, [field]: value } }),
    setAll: (values: V) => draft.set({ ...draft.value, values }),
    submit: () => (busy ? undefined : void send(draft.value)),
    /** Goes on with the chosen text of each clashing field. */
    settle(chosen: Values) {
      const next = { ...draft.value, values: { ...values, ...chosen } };
      draft.set(next);
      setClashes([]);
      void send(next);
    },
    discard() {
      draft.clear();
      setClashes([]);
      setError(undefined);
    },
  };
}
