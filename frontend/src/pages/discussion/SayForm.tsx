import { useState } from 'react';
import { words } from '../../api/errors';
import { announce } from '../../lib/announce';
import { useDraft } from '../../lib/draft';
import { Button } from '../../ui/Button';
import { FormError, TextArea } from '../../ui/Field';
import styles from './SayForm.module.css';

type Way = {
  /** On the button. */
  verb: string;
  /** What the live region says once it was. */
  done: string;
  send: (body: string) => Promise<unknown>;
};

type SayFormProps = {
  label: string;
  placeholder?: string;
  /** What the draft is kept under. */
  draft: string;
  /** The first is what ⌘↵ does. */
  ways: readonly Way[];
  /** Called once it is said, or left by Escape: what is typed stays. */
  onLeave?: () => void;
  autoFocus?: boolean;
};

/** Says something. What is typed stays until it was sent. */
export function SayForm({
  label,
  placeholder,
  draft: name,
  ways,
  onLeave,
  autoFocus,
}: SayFormProps) {
  const draft = useDraft(name, '');
  const [busy, setBusy] = useState<Way>();
  const [error, setError] = useState<string>();
  const body = draft.value.trim();

  async function say(way: Way | undefined) {
    if (busy || !body || !way) return;
    setBusy(way);
    setError(undefined);
    try {
      await way.send(body);
      draft.clear();
      announce(way.done);
      onLeave?.();
    } catch (error) {
      setError(words(error));
    } finally {
      setBusy(undefined);
    }
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its fields hear the keys
    <form
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void say(ways[0]);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          (event.target as HTMLElement).blur();
          onLeave?.();
        } else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void say(ways[0]);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <TextArea
        label={<span className="unseen">{label}</span>}
        placeholder={placeholder}
        rows={onLeave ? 2 : 1}
        autoFocus={autoFocus}
        value={draft.value}
        onChange={(event) => draft.set(event.target.value)}
      />
      <FormError>{error}</FormError>
      {(body || onLeave) && (
        <div className={styles.buttons}>
          {ways.map((way, i) => (
            <Button
              key={way.verb}
              type={i === 0 ? 'submit' : 'button'}
              look={i === 0 ? 'primary' : 'plain'}
              size="small"
              busy={busy === way}
              keys={i === 0 ? 'mod+Enter' : undefined}
              onClick={i === 0 ? undefined : () => void say(way)}
            >
              {way.verb}
            </Button>
          ))}
          {onLeave && (
            <Button
              look="ghost"
              size="small"
              onClick={() => {
                draft.clear();
                onLeave();
              }}
            >
              {body ? 'Discard' : 'Cancel'}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
