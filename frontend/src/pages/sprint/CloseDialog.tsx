import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { useMutate } from '../../api/useMutate';
import { useDraft } from '../../lib/draft';
import { refresh } from '../../lib/freshness';
import { say } from '../../lib/toasts';
import { count, number, points } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormError, TextArea } from '../../ui/Field';
import { Decide, Decides, type Right } from '../../ui/Right';
import { useAsk } from '../story/useAsk';
import styles from './CloseDialog.module.css';
import type { CloseDialogMutation, Unfinished } from './__generated__/CloseDialogMutation.graphql';

type CloseDialogProps = {
  sprint: { id: string; name: string; goal: string; version: number };
  stories: readonly { status: string; points: number | null | undefined }[];
  /** The sprint that is planned next; unfinished stories can go there. */
  next: { name: string } | undefined;
  right: Right;
  onClose: () => void;
};

/** Ends the sprint: was its goal met, what is to be said, and where the unfinished stories go. */
export function CloseDialog({ sprint, stories, next, right, onClose }: CloseDialogProps) {
  const close = useMutate<CloseDialogMutation>(graphql`
    mutation CloseDialogMutation($input: CloseSprintInput!) {
      closeSprint(input: $input) {
        sprint {
          id
          state
          closedAt
          goalMet
          note
          version
        }
        unfinished {
          id
          version
          rank
          sprint {
            id
            name
          }
        }
      }
    }
  `);
  const draft = useDraft(`${sprint.id}.close`, { met: '', note: '' });
  const { met, note } = draft.value;
  const [unfinished, setUnfinished] = useState<Unfinished>(next ? 'NEXT_SPRINT' : 'BACKLOG');
  const ask = useAsk(() => {
    draft.clear();
    refresh({ forget: true });
    onClose();
  });
  const accepted = stories.filter(({ status }) => status === 'ACCEPTED');
  const open = stories.length - accepted.length;
  const sum = (some: typeof stories) => some.reduce((sum, { points }) => sum + (points ?? 0), 0);

  async function send() {
    await close(
      {
        input: {
          id: sprint.id,
          version: sprint.version,
          goalMet: met === 'yes',
          note: note.trim(),
          unfinished,
        },
      },
      { hat: right.hat },
    );
    say({
      kind: 'done',
      title:
        open > 0
          ? `${sprint.name} is closed. ${count(open, 'story goes', 'stories go')} ${unfinished === 'BACKLOG' ? 'to the top of the backlog' : `to ${next?.name}`}.`
          : `${sprint.name} is closed.`,
    });
  }

  return (
    <Dialog
      title={`Close ${sprint.name}`}
      about={<Decides right={right} />}
      onClose={onClose}
      onSubmit={() => (met ? void ask.send(send) : ask.want())}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" type="submit" busy={ask.busy}>
            Close sprint
          </Decide>
        </>
      }
    >
      {sprint.goal && <p className={styles.goal}>{sprint.goal}</p>}
      <p>
        {number(accepted.length)} of {count(stories.length, 'story', 'stories')} accepted,{' '}
        {number(sum(accepted))} of {points(sum(stories))}.
      </p>
      <Radios
        legend="Was the sprint goal met?"
        name="met"
        value={met}
        onChange={(met) => draft.set({ ...draft.value, met })}
        options={[
          ['yes', 'Met'],
          ['no', 'Not met'],
        ]}
        error={ask.wanting && !met ? 'Say whether it was met.' : undefined}
      />
      <TextArea
        label="A word on it"
        hint="It stays with the sprint."
        value={note}
        onChange={(event) => draft.set({ ...draft.value, note: event.target.value })}
      />
      {open > 0 && (
        <Radios
          legend={`Where ${count(open, 'unfinished story goes', 'unfinished stories go')}`}
          name="unfinished"
          value={unfinished}
          onChange={setUnfinished}
          options={[
            ...(next ? [['NEXT_SPRINT', `To ${next.name}`] as const] : []),
            ['BACKLOG', 'To the top of the backlog, in their order'],
          ]}
        />
      )}
      <FormError>{ask.error}</FormError>
    </Dialog>
  );
}

type RadiosProps<T extends string> = {
  legend: string;
  name: string;
  value: string;
  onChange: (value: T) => void;
  options: readonly (readonly [T, string])[];
  error?: string | undefined;
};

function Radios<T extends string>({
  legend,
  name,
  value,
  onChange,
  options,
  error,
}: RadiosProps<T>) {
  return (
    <fieldset className={styles.radios} aria-describedby={error ? `${name}-error` : undefined}>
      <legend>{legend}</legend>
      {options.map(([option, words]) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={value === option}
            onChange={() => onChange(option)}
          />
          {words}
        </label>
      ))}
      {error && (
        <p id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
