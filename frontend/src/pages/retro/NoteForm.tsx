import { type KeyboardEvent, useEffect, useRef } from 'react';
import { act } from '../../api/act';
import { useEditing } from '../../lib/presence';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Kbd';
import { useForm } from '../../ui/useForm';
import { FormProblem } from '../../ui/FormNotes';
import type { Kind, Note } from './boxes';
import styles from './Notes.module.css';
import type { Notes } from './useNotes';

type NoteForm = ReturnType<typeof useForm<{ text: string }>>;
type NoteFormProps = {
  /** What its text is kept under until it is sent. */
  of: string;
  label: string;
  text?: string;
  version?: number;
  /** Below it: who sees it, and from when on. */
  hint: string;
  verb: string;
  /** Sends what was typed. `form` answers the form as it is by then. */
  send: (typed: string, form: () => NoteForm) => void;
  /** What is typed stays. */
  onLeave: () => void;
};

/** A note while it is written: Enter sends it, Escape leaves it. */
function NoteForm({ of, label, text = '', version = 0, hint, verb, send, onLeave }: NoteFormProps) {
  const form = useForm({ of, base: { text }, version });
  const now = useRef(form);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    now.current = form;
  });
  useEffect(() => field.current?.focus(), []);
  useEditing('a note');
  const wrong = form.wrongIn('text');

  function write() {
    const typed = form.values.text.trim();
    if (typed) send(typed, () => now.current);
    field.current?.focus();
  }
  function pressed(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && !event.shiftKey) write();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <form
      className={styles.writing}
      aria-label={label}
      aria-busy={form.busy}
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <textarea
        ref={field}
        aria-label={label}
        aria-invalid={wrong ? true : undefined}
        rows={2}
        maxLength={300}
        value={form.values.text}
        readOnly={form.busy}
        onChange={({ target }) => form.set('text', target.value)}
        onKeyDown={pressed}
      />
      <FormProblem form={{ ...form, error: form.error ?? wrong }} names={{ text: 'The note' }} />
      <p className={styles.hint}>
        <span className="meta grow">
          {hint} <Kbd keys="Enter" />
        </span>
        <Button type="submit" size="small" busy={form.busy}>
          {verb}
        </Button>
        <Button look="ghost" size="small" onClick={onLeave}>
          Close
        </Button>
      </p>
    </form>
  );
}

type NewNoteProps = {
  retro: string;
  kind: Kind;
  name: string;
  revealed: boolean;
  notes: Notes;
  onLeave: () => void;
};

export const noteDraft = (retro: string, kind: Kind) => `note of ${retro} ${kind}`;

/** The place for the next note: it is there at once for the one after. */
export function NewNote({ retro, kind, name, revealed, notes, onLeave }: NewNoteProps) {
  async function send(typed: string, form: () => NoteForm) {
    form().startOver();
    const added = await act({
      run: () => notes.write(kind, typed),
      failed: 'The note was not added.',
    });
    if (!added) form().set('text', `${typed} ${form().values.text}`.trim());
  }
  return (
    <NoteForm
      of={noteDraft(retro, kind)}
      label={`New note: ${name.toLowerCase()}`}
      hint={
        revealed ? 'Only you see it until you press' : 'Yours alone until all are revealed. Add it:'
      }
      verb="Add"
      send={(typed, form) => void send(typed, form)}
      onLeave={onLeave}
    />
  );
}

type EditNoteProps = { note: Note; revealed: boolean; notes: Notes; onLeave: () => void };

/** One's own note, put otherwise. */
export function EditNote({ note, revealed, notes, onLeave }: EditNoteProps) {
  async function send(typed: string, form: () => NoteForm) {
    const saved = await form().send((_, version) => notes.change(note, typed, version));
    if (saved) onLeave();
  }
  return (
    <NoteForm
      of={note.id}
      label="The note"
      text={note.text}
      version={note.version}
      hint={
        revealed ? 'Everybody sees it. Save it:' : 'Yours alone until all are revealed. Save it:'
      }
      verb="Save"
      send={(typed, form) => void send(typed, form)}
      onLeave={onLeave}
    />
  );
}
