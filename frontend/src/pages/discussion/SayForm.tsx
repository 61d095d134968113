import { useState } from 'react';
import { act } from '../../api/act';
import { announce } from '../../lib/announce';
import { Button } from '../../ui/Button';
import { FormError } from '../../ui/Field';
import { InlineForm } from '../../ui/InlineForm';
import { MarkdownArea } from '../../ui/MarkdownArea';
import { useForm } from '../../ui/useForm';
import styles from './SayForm.module.css';

type Way = {
  /** On the button. */
  verb: string;
  /** What the live region says once it was. */
  done: string;
  send: (body: string, version: number) => Promise<unknown>;
  /** Takes it back, where that can be. */
  undo?: () => Promise<unknown>;
};

type SayFormProps = {
  label: string;
  placeholder?: string;
  /** What the draft is kept under. */
  draft: string;
  /** Of what is changed by it, as of when typing began. */
  version?: number;
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
  draft,
  version,
  ways,
  onLeave,
  autoFocus,
}: SayFormProps) {
  const form = useForm({
    of: draft,
    base: { body: '' },
    ...(version !== undefined && { version }),
    ...(onLeave && { onProposed: onLeave }),
  });
  const [busy, setBusy] = useState<Way>();
  const body = form.values.body.trim();

  async function say(way: Way | undefined) {
    if (form.busy || !body || !way) return;
    setBusy(way);
    const said = await form.send(async (_, version) => {
      await way.send(body, version);
      return way;
    });
    setBusy(undefined);
    if (!said) return;
    onLeave?.();
    const { done, undo } = way;
    if (undo) await act({ run: () => Promise.resolve(), done, failed: '', undo });
    else announce(done);
  }

  return (
    <InlineForm
      label={label}
      className={styles.form}
      onSubmit={() => void say(ways[0])}
      onLeave={onLeave}
    >
      <MarkdownArea
        label={<span className="unseen">{label}</span>}
        placeholder={placeholder}
        rows={onLeave ? 2 : 1}
        autoFocus={autoFocus}
        {...form.field('body')}
      />
      <FormError>{form.error}</FormError>
      {(body || onLeave) && (
        <div className={styles.buttons}>
          {ways.map((way, i) => (
            <Button
              key={way.verb}
              type={i === 0 ? 'submit' : 'button'}
              look={i === 0 ? 'primary' : 'plain'}
              size="small"
              busy={form.busy && busy === way}
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
                form.startOver();
                onLeave();
              }}
            >
              {body ? 'Discard' : 'Cancel'}
            </Button>
          )}
        </div>
      )}
    </InlineForm>
  );
}
